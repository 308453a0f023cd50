import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/model/order.ts
var byText = (a, b) => a < b ? -1 : a > b ? 1 : 0;
var byPosition = (a, b) => byText(a.file, b.file) || a.line - b.line || a.column - b.column;
var by = (key) => (a, b) => byText(key(a), key(b));

export {
  byText,
  byPosition,
  by
};
