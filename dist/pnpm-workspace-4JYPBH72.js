import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  require_dist
} from "./chunk-65KNGZDE.js";
import {
  recordOf,
  stringsOf
} from "./chunk-QJDCEC3V.js";
import {
  __toESM
} from "./chunk-GFVQXI6T.js";

// src/discover/pnpm-workspace.ts
var import_yaml = __toESM(require_dist(), 1);
function globsOfPnpm(text) {
  try {
    return stringsOf(recordOf((0, import_yaml.parse)(text)).get("packages"));
  } catch {
    return null;
  }
}
export {
  globsOfPnpm
};
