import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  quoted
} from "./chunk-AI7QALVK.js";

// src/config/missing-base.ts
function tellMissingBase(option, named, why) {
  const base = `${option}: ${quoted(named)}`;
  switch (why) {
    case "shallow":
      return `${base} is not in this shallow clone; check out with fetch-depth: 0, or run git fetch --unshallow`;
    case "unrelated":
      return `${base} has no commit in common with what is checked out`;
    case "no-repository":
      return `${base} is no report and no folder, and the analysed folder lies in no git repository`;
    case "no-commit":
      return `${base} is no git ref, no report and no folder`;
  }
}

export {
  tellMissingBase
};
