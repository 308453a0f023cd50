import { isSourceFile } from './candidates.js'
import { folderOf } from './inside-root.js'
import type { Packages } from './packages.js'

/**
 * Whether code that was not read may use what a file exports: the policy leaves code out, some could not be read, or
 * the file belongs to no package, or to one that others may install.
 * @param read every file whose imports are known
 */
export function createUnseenUse(
  listed: readonly string[],
  read: ReadonlySet<string>,
  packages: Packages,
): (path: string) => boolean {
  const isAllRead = listed.every((path) => !isCode(path) || read.has(path))
  return (path) => {
    const own = packages.around(folderOf(path))
    if (!isAllRead || own === null) return true
    return own.manifest.get('private') !== true && ENTRY_FIELDS.some((field) => own.manifest.has(field))
  }
}

const isCode = (path: string): boolean => isSourceFile(path) || /\.(?:vue|svelte|astro|mdx)$/.test(path)

/** What a package offers to those who import it; a `bin` is run, not imported. */
const ENTRY_FIELDS = ['exports', 'main', 'module', 'browser', 'types', 'typings', 'source'] as const
