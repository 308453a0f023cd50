import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/adapters/inside-path.ts
function isInsidePath(path) {
  if (EMPTY_OR_DOTS.test(path) || path.includes("\0")) return false;
  return process.platform !== "win32" || !/[\\:]/.test(path);
}
var EMPTY_OR_DOTS = /(?:^|\/)\.{0,2}(?:\/|$)/;
var isInstalled = (path) => path.startsWith("node_modules/") || path.includes("/node_modules/") || path === "node_modules";

export {
  isInsidePath,
  isInstalled
};
