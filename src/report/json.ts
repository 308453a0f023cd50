import type { Report } from '../model/report.js'
import { inert } from './inert.js'

/** The order of the contract; keys that it does not name follow in the order of their names. */
const KEYS: readonly string[] = [
  ...['schemaVersion', 'tool', 'contract', 'summary'],
  ...['name', 'version', 'rule', 'severity', 'fingerprint', 'source', 'id', 'code', 'key', 'type', 'kind', 'scope'],
  ...['components', 'templateResources', 'groups', 'refused', 'solitary', 'backends', 'findings', 'notes', 'members'],
  ...['component', 'resource', 'file', 'line', 'column', 'pointer'],
  ...[
    'resourcesNow',
    'resourcesShared',
    'avoidableResources',
    'avoidableTemplateResources',
    'verdict',
    'differences',
    'monthlySaving',
  ],
  ...['reasons', 'with', 'path', 'values', 'value', 'at', 'result', 'raises'],
  ...['low', 'high', 'currency', 'region', 'pricesAsOf', 'before', 'after', 'rows', 'assumptions'],
  ...['monthly', 'unit', 'asOf', 'stateful', 'replaced', 'count', 'joins', 'rewrite', 'suggestion', 'language'],
  ...['arguments', 'message'],
]

const RANK: ReadonlyMap<string, number> = new Map(KEYS.map((key, index) => [key, index]))

/** The report as every other program reads it: keys in one order, two blanks, a final line feed. */
export const renderJson = (report: Report): string => `${inert(JSON.stringify(ordered(report), null, 2))}\n`

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered)
  if (typeof value !== 'object' || value === null) return value
  const item = value as Readonly<Record<string, unknown>>
  return Object.fromEntries(keysOf(item).map((key) => [key, ordered(item[key])]))
}

/** A report has thousands of objects with the same few sets of keys; no name from the repository is a key. */
function keysOf(item: Readonly<Record<string, unknown>>): readonly string[] {
  const keys = Object.keys(item)
  const set = keys.join()
  let sorted = SORTED.get(set)
  if (sorted === undefined) {
    sorted = keys.sort((a, b) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1))
    SORTED.set(set, sorted)
  }
  return sorted
}

const SORTED = new Map<string, readonly string[]>()

const rankOf = (key: string): number => RANK.get(key) ?? KEYS.length
