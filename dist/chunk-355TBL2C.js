import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/config/version.ts
var VERSION = false ? "0.0.0-dev" : "0.1.0";

export {
  VERSION
};
