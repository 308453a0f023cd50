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
var FORMATS = ["text", "json", "markdown", "sarif", "github"];
var ANSWER_FORMATS = ["text", "json"];
var SOURCES = ["code", "templates", "all"];
var FORMATTERS = ["prettier"];
var FAIL_ON = ["none", "info", "warning", "error"];
var MODES = ["comment", "annotate", "suggest", "fix-commit", "fix-pr"];
var COMMENT_WHEN = ["findings", "always", "never"];
var thresholdOf = (said, policy) => ({
  failOn: said.failOn ?? policy.failOn ?? DEFAULTS.failOn,
  newOnly: said.failOnNew ?? false
});

export {
  DEFAULTS,
  FORMATS,
  ANSWER_FORMATS,
  SOURCES,
  FORMATTERS,
  FAIL_ON,
  MODES,
  COMMENT_WHEN,
  thresholdOf
};
