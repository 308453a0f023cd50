import { readFileSync, readdirSync, realpathSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { TypeFiles } from '../model/type-files.js'

const ROOT = '/root'
const LIBRARY = '/lib'

/**
 * Types on disk: the root with its `node_modules`, read-only and confined to it, and the libraries that lie beside the
 * compiler. Links are followed while they stay inside the root.
 */
export function openDiskTypeFiles(root: string, library = libraryFolder()): TypeFiles {
  const realRoot = realpathSync(root)
  const onDisk = (path: string): string | null => {
    if (path === ROOT || path.startsWith(`${ROOT}/`)) return insideOf(realRoot, join(realRoot, path.slice(ROOT.length)))
    return path.startsWith(`${LIBRARY}/`) ? insideOf(library, join(library, path.slice(LIBRARY.length))) : null
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
      const real = onDisk(path)
      return real === null || !path.startsWith(ROOT) ? path : `${ROOT}/${relative(realRoot, real).split(sep).join('/')}`
    },
  }
}

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
