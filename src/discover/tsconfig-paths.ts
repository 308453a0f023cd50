import type { Note } from '../model/note.js'
import { byText } from '../model/order.js'
import { folderOf, foldersFrom, joinInside } from './inside-root.js'
import { fillStar, matchStarPattern, parseStarPattern } from './star-pattern.js'
import type { ModuleSettings, TsconfigReader } from './tsconfig-chain.js'

/** The path aliases that hold in each folder: those of the nearest tsconfig.json (or jsconfig.json) above. */
export interface PathAliases {
  /** Where a module name may lead, first choice first; empty when no alias concerns it. */
  targetsOf(folder: string, specifier: string): readonly string[]
  /** What is wrong with the configuration of the folder. */
  notesFor(folder: string): readonly Note[]
}

export async function readPathAliases(files: readonly string[], read: TsconfigReader): Promise<PathAliases> {
  const projects = new Map<string, readonly Project[]>()
  for (const file of files.filter((path) => CONFIG_FILE.test(path)).sort(byText)) {
    const settings = await read(file)
    const referred = await Promise.all(settings.references.map(read))
    // "jsconfig.json" sorts first and gives way, as in TypeScript's own search.
    projects.set(folderOf(file), [settings, ...referred].map(createProject))
  }
  const nearest = (folder: string): readonly Project[] => {
    for (const around of foldersFrom(folder)) {
      const found = projects.get(around)
      if (found !== undefined) return found
    }
    return []
  }
  return {
    targetsOf: (folder, specifier) => nearest(folder).flatMap((project) => project.targetsOf(specifier)),
    notesFor: (folder) => nearest(folder).flatMap(({ notes }) => notes),
  }
}

const CONFIG_FILE = /(?:^|\/)[jt]sconfig\.json$/

interface Project {
  targetsOf(specifier: string): readonly string[]
  readonly notes: readonly Note[]
}

function createProject({ baseUrl, paths, notes }: ModuleSettings): Project {
  const patterns = [...paths].map(([pattern, targets]) => parseStarPattern(pattern, targets))
  return {
    notes,
    targetsOf(specifier) {
      const match = matchStarPattern(patterns, specifier)
      const aliased = match === null ? [] : match.value.map((target) => joinInside('', fillStar(target, match.star)))
      const based = baseUrl === null ? null : joinInside(baseUrl, specifier)
      return [...aliased, based].filter((path) => path !== null)
    },
  }
}
