import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import ts from 'typescript'
import type { TypeFiles } from '../../src/model/type-files.js'
import { frameworkFiles } from './framework/packages.js'

const LIBRARY = dirname(ts.getDefaultLibFilePath({}))

/** Types for a repository in memory, with the stand-in of the framework installed unless it is left out. */
export function memoryTypeFiles(
  files: Readonly<Record<string, string>>,
  { isInstalled = true }: { readonly isInstalled?: boolean } = {},
): TypeFiles {
  const all = new Map(Object.entries({ ...(isInstalled ? frameworkFiles() : {}), ...files }))
  const folders = new Set<string>([''])
  for (const path of all.keys()) {
    for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) folders.add(path.slice(0, at))
  }
  const inRoot = (path: string): string | null =>
    path === '/root' ? '' : path.startsWith('/root/') ? path.slice('/root/'.length) : null
  const inLibrary = (path: string): string | null =>
    path.startsWith('/lib/') ? join(LIBRARY, path.slice('/lib/'.length)) : null
  return {
    readFile(path) {
      const library = inLibrary(path)
      if (library !== null) return existsSync(library) ? readFileSync(library, 'utf8') : undefined
      return all.get(inRoot(path) ?? '')
    },
    fileExists(path) {
      const library = inLibrary(path)
      if (library !== null) return existsSync(library) && statSync(library).isFile()
      return all.has(inRoot(path) ?? '')
    },
    directoryExists: (path) => path === '/lib' || folders.has(inRoot(path) ?? '-'),
    getDirectories(path) {
      const root = inRoot(path)
      if (root === null) return []
      const prefix = root === '' ? '' : `${root}/`
      const names = [...folders].filter((folder) => folder !== '' && folder.startsWith(prefix))
      return [...new Set(names.map((folder) => folder.slice(prefix.length).split('/')[0]!))].filter(Boolean).sort()
    },
    realpath: (path) => path,
  }
}
