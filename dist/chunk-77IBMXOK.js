import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/model/note.ts
var INCOMPLETE = /* @__PURE__ */ new Set([
  "unreadable-file",
  "file-too-large",
  "not-utf8",
  "syntax-error",
  "nested-too-deeply",
  "too-many-contexts",
  "too-many-files",
  "too-many-resources"
]);
var isIncomplete = (note) => INCOMPLETE.has(note.kind);

export {
  isIncomplete
};
