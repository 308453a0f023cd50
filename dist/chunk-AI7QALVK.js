import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/config/printable.ts
var LONGEST = 80;
var UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g;
var printable = (text) => escapeControls(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
var quoted = (text) => `"${printable(text)}"`;
var escapeControls = (text) => text.replace(UNPRINTABLE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);

export {
  printable,
  quoted,
  escapeControls
};
