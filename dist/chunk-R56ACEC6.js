import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  escapeControls
} from "./chunk-AI7QALVK.js";

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

export {
  consoleJournal
};
