import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  whyOf
} from "./chunk-NUJ6CSYC.js";
import {
  printable
} from "./chunk-AI7QALVK.js";
import {
  UsageError
} from "./chunk-SNCZ6325.js";

// src/cli/target.ts
import { stat } from "node:fs/promises";
import { basename, dirname, resolve } from "node:path";

// src/config/literal-glob.ts
var literalGlob = (path) => path.replace(/[\\!*?+@()[\]{}|]/g, "\\$&");

// src/cli/target.ts
async function locate(path, cwd) {
  const place = resolve(cwd, path);
  const found = await stat(place).catch((error) => {
    throw new UsageError(`path "${printable(path)}": ${whyOf(error)}`);
  });
  if (found.isDirectory()) return { path, root: place, only: null };
  if (found.isFile()) return { path, root: dirname(place), only: basename(place) };
  throw new UsageError(`path "${printable(path)}" is neither a file nor a folder`);
}
var narrowTo = ({ only }, policy) => only === null ? policy : { ...policy, include: [literalGlob(only)], exclude: [] };

export {
  literalGlob,
  locate,
  narrowTo
};
