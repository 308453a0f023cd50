import { byText } from '../model/order.js'

export interface Closure {
  readonly files: ReadonlySet<string>
  /** False when the limit left files out. */
  readonly isComplete: boolean
}

/** What each file imports inside the repository. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>

/**
 * The seeds; what they import, directly or not (values, helpers); what imports them, directly or not (callers of
 * factories, maps in other files, references to an exported component); what those import.
 *
 * What else imports a seed's helpers stays out: it cannot reach a component, and a popular helper is imported by
 * everybody. Beyond the limit, what is furthest from the seeds is left out; the seeds themselves never are.
 */
export function closeOverImports(seeds: readonly string[], imports: ImportGraph, limit: number): Closure {
  const files = new Set(seeds)
  const addAll = (reached: Iterable<string>): boolean => {
    for (const file of reached) {
      if (files.size >= limit && !files.has(file)) return false
      files.add(file)
    }
    return true
  }
  const callers = reach(seeds, importersIn(imports))
  const isComplete = addAll(reach(seeds, imports)) && addAll(callers) && addAll(reach([...callers], imports))
  return { files, isComplete }
}

/** Everything that can be reached, nearest first, by text among the equally near. */
function reach(start: readonly string[], next: ImportGraph): ReadonlySet<string> {
  const reached = new Set(start)
  for (let front = start; front.length > 0;) {
    const found = new Set(front.flatMap((file) => next.get(file) ?? []))
    front = [...found].filter((file) => !reached.has(file)).sort(byText)
    for (const file of front) reached.add(file)
  }
  return reached
}

function importersIn(imports: ImportGraph): ImportGraph {
  const importers = new Map<string, string[]>()
  for (const [file, targets] of imports) {
    for (const target of targets) {
      const known = importers.get(target)
      if (known === undefined) importers.set(target, [file])
      else known.push(file)
    }
  }
  return importers
}
