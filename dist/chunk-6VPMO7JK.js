import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  whyOf
} from "./chunk-NUJ6CSYC.js";
import {
  findPolicy,
  readPolicy
} from "./chunk-ITUCHWEI.js";

// src/cli/policy-of.ts
import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
var policyOf = (workspace, configPath, cwd) => configPath === null ? findPolicy(workspace) : readPolicy(filesFrom(cwd), configPath);
var filesFrom = (cwd) => ({
  size: (path) => stat(resolve(cwd, path)).then(
    ({ size }) => size,
    () => null
  ),
  read: async (path, limit = Infinity) => {
    try {
      const { size } = await stat(resolve(cwd, path));
      if (size > limit) return { kind: "too-large" };
      return { kind: "bytes", bytes: await readFile(resolve(cwd, path)) };
    } catch (error) {
      if (error.code === "ENOENT") return { kind: "missing" };
      return { kind: "unreadable", why: whyOf(error) };
    }
  }
});

export {
  policyOf
};
