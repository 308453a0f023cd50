/**
 * How a CrudApi names what it stores, where the props do not: database `<entity>-db`, container the plural, both in
 * kebab case (`UserProfile` → `user-profile-db`, `user-profiles`). The rule is the constructor's own: a hyphen between a
 * lower-case and an upper-case letter and for every run of spaces and underscores, then lower case.
 */
export const databaseNameOf = (entityName: string): string => `${kebabCase(entityName)}-db`

export const containerNameOf = (entityNamePlural: string): string => kebabCase(entityNamePlural)

export const pluralOf = (entityName: string): string => `${entityName}s`

export const kebabCase = (name: string): string =>
  name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replace(/[\s_]+/g, '-')
    .toLowerCase()
