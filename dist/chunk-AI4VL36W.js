import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/config/literal-glob.ts
var literalGlob = (path) => path.replace(/[\\!*?+@()[\]{}|]/g, "\\$&");

export {
  literalGlob
};
