/**
 * What the framework's synthesis writes into names for each entity of a CrudApi: nothing else in a template tells of
 * components. Names are in kebab case.
 */

/** The five functions of an entity: `create-user`, `read-user`, …; a site that has them all serves it. */
export function entitiesOfFunctions(names: readonly string[]): readonly string[] {
  const known = new Set(names)
  return names.flatMap((name) => {
    const entity = /^create-(.+)$/.exec(name)?.[1]
    return entity !== undefined && OTHER_VERBS.every((verb) => known.has(`${verb}-${entity}`)) ? [entity] : []
  })
}

const OTHER_VERBS: readonly string[] = ['read', 'update', 'delete', 'list']

/** `user-db` */
export const entityOfDatabase = (name: string): string | null => /^(.+)-db$/.exec(name)?.[1] ?? null

/** `log-user-eastus`, `appi-user-eastus` */
export const entityOfMonitor = (name: string): string | null => /^(?:log|appi)-(.+)-[a-z\d]+$/.exec(name)?.[1] ?? null
