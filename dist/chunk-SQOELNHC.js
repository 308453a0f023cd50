import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/report/inert.ts
var inert = (json) => json.replace(/[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu, (char) => char.split("").map(escapeUnit).join("")).replaceAll("##[", "\\u0023#[");
var escapeUnit = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;

export {
  inert
};
