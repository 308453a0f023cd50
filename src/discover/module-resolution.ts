import { folderOf, joinInside } from './inside-root.js'
import { entryTargets, internalTargets } from './package-entry.js'
import type { Package, Packages } from './packages.js'
import { findFolderIndex, findSource, findSourceFile, findSourceOfOutput } from './source-paths.js'
import type { PathAliases } from './tsconfig-paths.js'

/** The source file that a module name means in a folder, or null when it is none of this repository's. */
export type Resolve = (folder: string, specifier: string) => string | null

export interface Project {
  readonly sources: ReadonlySet<string>
  readonly aliases: PathAliases
  readonly packages: Packages
  /** What the framework's module names begin with: the catalog describes them, even where their sources are at hand. */
  readonly mark: string
}

/** Rules in TypeScript's order: relative, `paths` and `baseUrl`, `imports` of package.json, packages. */
export function createResolver({ sources, aliases, packages, mark }: Project): Resolve {
  const remembered = new Map<string, Map<string, string | null>>()

  const resolveIn = (folder: string, specifier: string): string | null => {
    if (specifier.startsWith(mark) || specifier.startsWith('/')) return null
    if (RELATIVE.test(specifier)) return resolveRelative(folder, specifier)
    for (const target of aliases.targetsOf(folder, specifier)) {
      const found = resolvePath(target) ?? sourceOfOutput(target)
      if (found !== null) return found
    }
    return specifier.startsWith('#') ? resolveInternal(folder, specifier) : resolvePackage(folder, specifier)
  }

  const resolveRelative = (folder: string, specifier: string): string | null => {
    const path = joinInside(folder, specifier)
    if (path === null) return null
    return FOLDER.test(specifier) ? resolveFolder(path) : resolvePath(path)
  }

  const resolvePath = (path: string): string | null => findSourceFile(path, sources) ?? resolveFolder(path)

  const resolveFolder = (folder: string): string | null => {
    const own = packages.at(folder)
    return (own === null ? null : resolveEntry(own, '.')) ?? findFolderIndex(folder, sources)
  }

  const resolveInternal = (folder: string, specifier: string): string | null => {
    const own = packages.around(folder)
    if (own === null) return null
    for (const target of internalTargets(own, specifier)) {
      const found = target.startsWith('.') ? resolveInPackage(own, target) : resolvePackage(own.folder, target)
      if (found !== null) return found
    }
    return null
  }

  const resolvePackage = (folder: string, specifier: string): string | null => {
    const [, name, rest] = PACKAGE_NAME.exec(specifier) ?? []
    const found = name === undefined ? null : packages.find(folder, name)
    return found === null ? null : resolveEntry(found, rest === undefined ? '.' : `./${rest}`)
  }

  const resolveEntry = (own: Package, subpath: string): string | null => {
    for (const target of entryTargets(own, subpath)) {
      const found = resolveInPackage(own, target)
      if (found !== null) return found
    }
    return null
  }

  const resolveInPackage = (own: Package, target: string): string | null => {
    const path = joinInside(own.folder, target)
    if (path === null) return null
    return findSource(path, sources) ?? findSourceOfOutput(path, own.folder, sources)
  }

  const sourceOfOutput = (path: string): string | null => {
    const own = packages.around(folderOf(path))
    return own === null ? null : findSourceOfOutput(path, own.folder, sources)
  }

  return (folder, specifier) => {
    const inFolder = remembered.get(folder) ?? new Map<string, string | null>()
    remembered.set(folder, inFolder)
    const before = inFolder.get(specifier)
    if (before !== undefined) return before
    const found = resolveIn(folder, specifier)
    inFolder.set(specifier, found)
    return found
  }
}

const RELATIVE = /^\.\.?(?:\/|$)/

/** `.`, `..`, `./data/`: never a file of that name. */
const FOLDER = /(?:^|\/)\.{0,2}$/

const PACKAGE_NAME = /^((?:@[^/]+\/)?[^/@][^/]*)(?:\/(.+))?$/
