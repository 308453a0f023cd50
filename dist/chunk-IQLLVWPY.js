import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  whyOf
} from "./chunk-M67BTUGA.js";
import {
  findPolicy,
  readPolicy
} from "./chunk-U625HJP6.js";
import {
  escapeControls,
  printable
} from "./chunk-AI7QALVK.js";
import {
  UsageError
} from "./chunk-SNCZ6325.js";

// src/cli/console-journal.ts
var ERASE_LINE = "\r\x1B[K";
function consoleJournal({ env, stderr }) {
  const animated = stderr.isTerminal && env.TERM !== "dumb";
  let shown = false;
  const clear = () => {
    if (shown) void stderr.write(ERASE_LINE);
    shown = false;
  };
  const say = (message) => {
    clear();
    void stderr.write(`${escapeControls(message)}
`);
  };
  return {
    clear,
    progress: (message) => {
      if (!animated) return;
      void stderr.write(ERASE_LINE + escapeControls(message).slice(0, (stderr.columns ?? 80) - 1));
      shown = true;
    },
    notice: say,
    warning: (message) => {
      say(`warning: ${message}`);
    }
  };
}

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

// src/cli/target.ts
import { stat as stat2 } from "node:fs/promises";
import { basename, dirname, resolve as resolve2 } from "node:path";
async function locate(path, cwd) {
  const place = resolve2(cwd, path);
  const found = await stat2(place).catch((error) => {
    throw new UsageError(`path "${printable(path)}": ${whyOf(error)}`);
  });
  if (found.isDirectory()) return { path, root: place, only: null };
  if (found.isFile()) return { path, root: dirname(place), only: basename(place) };
  throw new UsageError(`path "${printable(path)}" is neither a file nor a folder`);
}
var narrowTo = ({ only }, policy) => only === null ? policy : { ...policy, include: [literalGlob(only)], exclude: [] };
var literalGlob = (name) => name.replace(/[\\!*?+@()[\]{}|]/g, "\\$&");

export {
  consoleJournal,
  policyOf,
  locate,
  narrowTo
};
