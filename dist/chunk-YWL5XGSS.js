import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/config/defaults.ts
var DEFAULTS = {
  path: ".",
  format: "text",
  source: "all",
  failOn: "error",
  mode: "comment",
  commentWhen: "findings",
  workingDirectory: ".",
  allowStateful: "false"
};

// src/config/options.ts
var FORMATS = ["text", "json", "markdown", "github"];
var SOURCES = ["code", "templates", "all"];
var FORMATTERS = ["prettier"];
var FAIL_ON = ["none", "info", "warning", "error"];
var MODES = ["comment", "annotate", "suggest", "fix-commit", "fix-pr"];
var COMMENT_WHEN = ["findings", "always", "never"];
var thresholdOf = (said, policy) => said.failOn ?? policy.failOn ?? DEFAULTS.failOn;

export {
  DEFAULTS,
  FORMATS,
  SOURCES,
  FORMATTERS,
  FAIL_ON,
  MODES,
  COMMENT_WHEN,
  thresholdOf
};
