import { FUNCTIONS_OF_A_CRUD_API, OWN_VARIABLES } from '../catalog/component-defaults.js'
import { type BackendLimits, CONFIGURED_LIMITS, DOCUMENTED_LIMITS } from '../catalog/backend-limits.js'
import type { BackendDeclaration } from '../model/component.js'
import type { Policy } from '../model/policy.js'
import { entryOf } from '../model/value.js'
import type { Profile } from './profile.js'
import { storedUnder } from './stored-names.js'
import { creates, read } from './subject.js'

/** How much of a backend one component takes. */
export interface Load {
  readonly store: { readonly database: string; readonly container: string } | null
  readonly functions: number
  readonly ownVariables: number
  readonly variables: readonly string[]
  readonly siteContainers: number
}

/** A limit that would be passed: the report names it by its key. */
export interface PassedLimit {
  readonly name: keyof BackendLimits
  readonly limit: number
  readonly amount: number
}

export const limitsOf = (policy: Policy): BackendLimits => ({
  ...DOCUMENTED_LIMITS,
  maxComponentsPerBackend: policy.maxComponentsPerBackend,
})

/** An existing backend may be configured for less than the documented limits. */
export function limitsOfBackend(limits: BackendLimits, backend: BackendDeclaration): BackendLimits {
  const configured = entryOf(backend.config, 'limits')
  const lowered: Record<keyof BackendLimits, number> = { ...limits }
  for (const [key, name] of Object.entries(CONFIGURED_LIMITS)) {
    const value = configured.kind === 'object' ? entryOf(configured, key) : configured
    // What is below nothing is nobody's limit.
    const own = value.kind === 'known' && typeof value.value === 'number' && value.value >= 0 ? value.value : Infinity
    lowered[name] = Math.min(limits[name], own)
  }
  return lowered
}

export function loadOf(profile: Profile): Load {
  const inFunctionApp = creates(profile, 'Microsoft.Web/sites')
  const isCrudApi = profile.component?.kind !== 'FunctionsApp'
  return {
    store: profile.stored === null ? null : storedUnder(profile.stored),
    functions: inFunctionApp ? (isCrudApi ? FUNCTIONS_OF_A_CRUD_API : countFunctions(profile)) : 0,
    ownVariables: inFunctionApp && isCrudApi ? OWN_VARIABLES.size : 0,
    variables: [...profile.variables.named.keys()],
    siteContainers: profile.component?.kind === 'StaticSiteWithCdn' ? 1 : 0,
  }
}

/** Functions that are not listed in the props count as one. */
function countFunctions(profile: Profile): number {
  const { value } = read(profile, 'functions')
  if (value.kind === 'list') return Math.max(1, value.items.length)
  return value.kind === 'object' ? Math.max(1, Object.keys(value.entries).length) : 1
}

/** The first limit that the members pass together, or null when they fit. More members never pass less. */
export function passedLimit(members: readonly Load[], limits: BackendLimits): PassedLimit | null {
  for (const passed of passedLimits(members, limits)) return passed
  return null
}

export function* passedLimits(members: readonly Load[], limits: BackendLimits): Generator<PassedLimit> {
  for (const [name, count] of COUNTED) {
    const amount = count(members)
    if (amount > limits[name]) yield { name, limit: limits[name], amount }
  }
}

/** In the order in which they are told. */
const COUNTED: readonly (readonly [name: keyof BackendLimits, count: (members: readonly Load[]) => number])[] = [
  ['maxComponentsPerBackend', (members) => members.length],
  ['databasesPerAccount', (members) => countDistinct(members.map(({ store }) => store?.database))],
  ['containersPerDatabase', (members) => fullestDatabase(members)],
  ['functionsPerApp', (members) => sum(members, ({ functions }) => functions)],
  [
    'environmentVariables',
    (members) =>
      sum(members, ({ ownVariables }) => ownVariables) + countDistinct(members.flatMap(({ variables }) => variables)),
  ],
  ['containersPerStorageAccount', (members) => sum(members, ({ siteContainers }) => siteContainers)],
]

const sum = (members: readonly Load[], count: (load: Load) => number): number =>
  members.reduce((total, load) => total + count(load), 0)

const countDistinct = (names: readonly (string | undefined)[]): number =>
  new Set(names.filter((name) => name !== undefined)).size

function fullestDatabase(members: readonly Load[]): number {
  const containers = new Map<string, Set<string>>()
  for (const { store } of members) {
    if (store === null) continue
    const known = containers.get(store.database)
    if (known === undefined) containers.set(store.database, new Set([store.container]))
    else known.add(store.container)
  }
  return Math.max(0, ...[...containers.values()].map((names) => names.size))
}
