import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/report/escape-terminal.ts
var defuseCommands = (line) => line.replace(/^(\s*):(?=:)/, "$1\\u{3a}").replaceAll("##[", "\\u{23}#[");

export {
  defuseCommands
};
