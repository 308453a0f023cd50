/**
 * What the framework's synthesis writes into names for each entity of a CrudApi: nothing else in a template tells of
 * components. Names are in kebab case.
 */

/** The five functions of an entity: `create-user`, `read-user`, …; a site that has them all serves it. */
export function entitiesOfFunctions(names: readonly string[]): readonly string[] {
  const known = new Set(names)
  return names.flatMap((name) => {
    const entity = CREATE.exec(name)?.[1]
    return entity !== undefined && OTHER_VERBS.every((verb) => known.has(`${verb}-${entity}`)) ? [entity] : []
  })
}

/** What a name in kebab case is made of; anything else is not the framework's. */
const ENTITY = '([a-z][a-z\\d]*(?:-[a-z\\d]+)*)'
const CREATE = new RegExp(`^create-${ENTITY}$`)
const DATABASE = new RegExp(`^${ENTITY}-db$`)
const MONITOR = new RegExp(`^(?:log|appi)-${ENTITY}-[a-z\\d]+$`)

const OTHER_VERBS: readonly string[] = ['read', 'update', 'delete', 'list']

/** `user-db` */
export const entityOfDatabase = (name: string): string | null => DATABASE.exec(name)?.[1] ?? null

/** `log-user-eastus`, `appi-user-eastus` */
export const entityOfMonitor = (name: string): string | null => MONITOR.exec(name)?.[1] ?? null
