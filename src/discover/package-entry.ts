import { recordOf, stringOf } from './config-file.js'
import type { Package } from './packages.js'
import { fillStar, matchStarPattern, parseStarPattern } from './star-pattern.js'

/**
 * The files, relative to the package, that `name/sub` may mean (`subpath` is `.` or `./sub`), first choice first:
 * sources before what is built from them, since the repository holds sources.
 */
export function entryTargets({ manifest }: Package, subpath: string): readonly string[] {
  const exported = manifest.get('exports')
  const bySubpath = [...recordOf(exported)].filter(([key]) => key.startsWith('.'))
  const declared = bySubpath.length > 0 ? targetsOf(bySubpath, subpath) : subpath === '.' ? leavesOf(exported) : []
  if (subpath !== '.') return [...declared, subpath, `./src/${subpath.slice(2)}`]
  const fields = ENTRY_FIELDS.map((field) => stringOf(manifest.get(field)))
  return [...declared, ...fields.filter((field) => field !== null), '.', './src']
}

/** What `#name` means inside the package: files of it (`./…`) or other packages. */
export const internalTargets = ({ manifest }: Package, specifier: string): readonly string[] =>
  targetsOf([...recordOf(manifest.get('imports'))], specifier)

const ENTRY_FIELDS = ['source', 'types', 'typings', 'module', 'main'] as const

function targetsOf(entries: readonly (readonly [string, unknown])[], name: string): readonly string[] {
  const patterns = entries.map(([key, value]) => parseStarPattern(key, value))
  const match = matchStarPattern(patterns, name)
  return match === null ? [] : leavesOf(match.value).map((target) => fillStar(target, match.star))
}

/** Every target under whatever conditions, the more likely to be a source first. */
function leavesOf(value: unknown): readonly string[] {
  const leaves: { readonly target: string; readonly rank: number }[] = []
  const collect = (current: unknown, rank: number, depth: number): void => {
    if (typeof current === 'string') leaves.push({ target: current, rank })
    else if (depth < MAX_CONDITIONS && Array.isArray(current)) {
      for (const item of current) collect(item, rank, depth + 1)
    } else if (depth < MAX_CONDITIONS) {
      for (const [condition, inner] of recordOf(current)) collect(inner, Math.max(rank, rankOf(condition)), depth + 1)
    }
  }
  collect(value, 0, 0)
  // Stable: within a rank, the order of the file, which is the order Node.js tries them in.
  return leaves.toSorted((a, b) => a.rank - b.rank).map(({ target }) => target)
}

const MAX_CONDITIONS = 8

/** `source`, or a condition that a repository makes for it: `@shop/source`, `development`. */
const rankOf = (condition: string): number => {
  if (/(?:^|[/:-])source$/.test(condition)) return 0
  return ORDINARY.has(condition) ? 1 : 2
}

const ORDINARY: ReadonlySet<string> = new Set(['types', 'import', 'require', 'node', 'module', 'default'])
