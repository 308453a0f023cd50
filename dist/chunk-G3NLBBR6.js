import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/model/cents.ts
var inCents = (amount) => Math.round(amount * 100) / 100;

export {
  inCents
};
