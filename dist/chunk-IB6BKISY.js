import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  UsageError
} from "./chunk-SNCZ6325.js";

// src/cli/exit-code.ts
var EXIT = {
  /** Nothing at or above the threshold. */
  clean: 0,
  /** Something at or above the threshold. */
  found: 1,
  /** Wrong usage or policy file; also a bug: nothing was judged. */
  unusable: 2,
  /** Part of the input could not be analysed, and nothing else failed. */
  incomplete: 3
};
function exitCodeOf(conclusions) {
  if (conclusions.some(({ failing }) => failing > 0)) return EXIT.found;
  return conclusions.some(({ incomplete }) => incomplete) ? EXIT.incomplete : EXIT.clean;
}

// src/cli/terminal.ts
var WIDTH = 100;
function appearanceOf({ env, stdout }) {
  return { colour: isColoured(env, stdout), width: stdout.isTerminal ? stdout.columns ?? WIDTH : WIDTH };
}
var PLAIN = { colour: false, width: WIDTH };
function isColoured(env, stream) {
  const forced = env.FORCE_COLOR;
  if (forced !== void 0) return forced !== "0" && forced !== "false";
  if (env.NO_COLOR !== void 0 && env.NO_COLOR !== "") return false;
  return stream.isTerminal && env.TERM !== "dumb";
}
var processTerminal = (process) => ({
  cwd: process.cwd(),
  env: process.env,
  today: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10),
  stdout: streamOf(process.stdout, "standard output"),
  stderr: streamOf(process.stderr, "standard error")
});
function streamOf(stream, name) {
  stream.on("error", () => void 0);
  return {
    isTerminal: stream.isTTY === true,
    get columns() {
      return stream.columns === 0 ? void 0 : stream.columns;
    },
    write: (text) => new Promise((resolve, reject) => {
      stream.write(text, (error) => {
        const code = error?.code;
        if (code === void 0 || code === "EPIPE") resolve();
        else reject(new UsageError(`cannot write to ${name} (${code})`));
      });
    })
  };
}

export {
  EXIT,
  exitCodeOf,
  appearanceOf,
  PLAIN,
  processTerminal
};
