import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/cli/file-error.ts
var WORDS = {
  ENOENT: "does not exist",
  ENOTDIR: "a part of the path is not a folder",
  EISDIR: "is a folder",
  EEXIST: "a part of the path is not a folder",
  EACCES: "permission denied",
  EPERM: "permission denied",
  EROFS: "the file system is read-only",
  ENOSPC: "no space left",
  ENAMETOOLONG: "the name is too long",
  ELOOP: "the links go in a circle",
  ERR_INVALID_ARG_VALUE: "not a path"
};
function whyOf(error) {
  const code = String(error.code);
  return Object.hasOwn(WORDS, code) ? WORDS[code] : code;
}

export {
  whyOf
};
