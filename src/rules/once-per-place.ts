import type { Observation } from '../model/observation.js'

/** A function that is called twice makes two backends of one line: there is one thing to repair. */
export function oncePerPlace(seen: readonly Observation[]): readonly Observation[] {
  const known = new Set<string>()
  return seen.filter(({ at, subjects }) => {
    const key = JSON.stringify([at.file, at.line, at.column, subjects.map(({ kind, id }) => [kind, id])])
    return known.size < known.add(key).size
  })
}
