import { entitiesOfFunctions, entityOfDatabase, entityOfMonitor } from '../../../catalog/synthesized-names.js'
import type { Declaration } from '../deployment/declaration.js'
import { type ArmValue, stringOf } from '../expression/value.js'
import { splitName } from '../deployment/names.js'

/** The entities that a resource serves, by the names that synthesis gives: sorted, in kebab case. */
export function entitiesOf({ type, name }: Declaration, children: readonly Declaration[]): readonly string[] {
  switch (type) {
    case 'microsoft.web/sites':
      return distinct(entitiesOfFunctions(namesOf(children, 'microsoft.web/sites/functions')))
    case 'microsoft.documentdb/databaseaccounts':
      return distinct(
        namesOf(children, 'microsoft.documentdb/databaseaccounts/sqldatabases').flatMap(
          (each) => entityOfDatabase(each) ?? [],
        ),
      )
    case 'microsoft.operationalinsights/workspaces':
    case 'microsoft.insights/components': {
      const entity = entityOfMonitor(textOf(name()) ?? '')
      return entity === null ? [] : [entity]
    }
    default:
      return []
  }
}

/** The last segment of the names of children of a type, as far as they are known. */
const namesOf = (children: readonly Declaration[], type: string): readonly string[] =>
  children.filter((child) => child.type === type).flatMap((child) => textOf(splitName(child.name()).at(-1)) ?? [])

const textOf = (value: ArmValue | undefined): string | null => stringOf(value)?.toLowerCase() ?? null

const distinct = (names: readonly string[]): readonly string[] => [...new Set(names)].sort()
