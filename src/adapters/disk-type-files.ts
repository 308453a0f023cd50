import { readFileSync, readdirSync, realpathSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { TypeFiles } from '../model/type-files.js'

const ROOT = '/root'
const LIBRARY = '/lib'
/** Where packages are that a repository installs once for all of its folders. */
const HOISTED = '/node_modules'

/**
 * Types on disk, read-only: the root with its `node_modules`, the nearest `node_modules` above it in the same repository,
 * and the libraries that lie beside the compiler. Links are followed while they stay inside one of these.
 */
export function openDiskTypeFiles(root: string, library = libraryFolder()): TypeFiles {
  const realRoot = realpathSync(root)
  const hoisted = findHoisted(realRoot)
  const places = [
    { name: ROOT, folder: realRoot },
    ...(hoisted === null ? [] : [{ name: HOISTED, folder: hoisted }]),
    { name: LIBRARY, folder: library },
  ]
  const placeOf = (path: string) => places.find(({ name }) => path === name || path.startsWith(`${name}/`))
  const onDisk = (path: string): string | null => {
    const place = placeOf(path)
    return place === undefined ? null : insideOf(place.folder, join(place.folder, path.slice(place.name.length)))
  }
  return {
    readFile: (path) => attempt(() => readFileSync(existing(onDisk(path)), 'utf8')),
    fileExists: (path) => attempt(() => statSync(existing(onDisk(path))).isFile()) ?? false,
    directoryExists: (path) => attempt(() => statSync(existing(onDisk(path))).isDirectory()) ?? false,
    getDirectories: (path) =>
      attempt(() =>
        readdirSync(existing(onDisk(path)), { withFileTypes: true })
          .filter((entry) => entry.isDirectory() || entry.isSymbolicLink())
          .map(({ name }) => name)
          .sort(),
      ) ?? [],
    realpath(path) {
      const place = placeOf(path)
      const real = onDisk(path)
      if (place === undefined || real === null || place.name === LIBRARY) return path
      return `${place.name}/${relative(place.folder, real).split(sep).join('/')}`
    },
  }
}

/** The nearest `node_modules` above a folder, up to the top of its repository; null outside of repositories. */
function findHoisted(root: string): string | null {
  let nearest: string | null = null
  for (let folder = root; ; folder = dirname(folder)) {
    const packages = join(folder, 'node_modules')
    if (folder !== root && nearest === null && isFolder(packages)) nearest = realpathSync(packages)
    if (attempt(() => statSync(join(folder, '.git'))) !== undefined) return nearest
    if (folder === dirname(folder)) return null
  }
}

const isFolder = (path: string): boolean => attempt(() => statSync(path).isDirectory()) === true

/** The real path of an existing entry that lies inside a folder, or null. */
function insideOf(folder: string, path: string): string | null {
  const real = attempt(() => realpathSync(path))
  return real !== undefined && (real === folder || real.startsWith(folder + sep)) ? real : null
}

function existing(path: string | null): string {
  if (path === null) throw new Error('not inside')
  return path
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}

/** `dist/` holds the libraries; a checkout has them in the compiler's package. */
function libraryFolder(): string {
  const here = dirname(fileURLToPath(import.meta.url))
  const isBundled = attempt(() => statSync(join(here, 'lib.d.ts')).isFile()) === true
  return realpathSync(isBundled ? here : dirname(createRequire(import.meta.url).resolve('typescript')))
}
