import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/catalog/entity-names.ts
var databaseNameOf = (entityName) => `${kebabCase(entityName)}-db`;
var containerNameOf = (entityNamePlural) => kebabCase(entityNamePlural);
var pluralOf = (entityName) => `${entityName}s`;
var kebabCase = (name) => name.replace(/([a-z])([A-Z])/g, "$1-$2").replace(/[\s_]+/g, "-").toLowerCase();

export {
  databaseNameOf,
  containerNameOf,
  pluralOf,
  kebabCase
};
