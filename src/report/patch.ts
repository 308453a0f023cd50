import { createTwoFilesPatch } from 'diff'
import type { FileChange } from '../model/file-change.js'

/** A unified diff that `git apply` takes, in the order of the changes. */
export const renderPatch = (changes: readonly FileChange[]): string => changes.map(patchOf).join('')

/** The diff that takes it back. */
export const renderReversePatch = (changes: readonly FileChange[]): string =>
  renderPatch(changes.map(({ path, before, after }) => ({ path, before: after, after: before })))

function patchOf({ path, before, after }: FileChange): string {
  const from = quotePath(`a/${path}`)
  const to = quotePath(`b/${path}`)
  const body = createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, { context: 3 })
  return `diff --git ${from} ${to}\n${body.slice(body.indexOf('--- '))}`
}

/** git's own quoting: control characters and quotes of a path cannot start a line of the patch. */
function quotePath(path: string): string {
  if (!/[\u0000-\u001f\u007f"\\]/.test(path)) return path
  const escaped = path.replace(/[\u0000-\u001f\u007f"\\]/g, (char) =>
    char === '"' || char === '\\' ? `\\${char}` : `\\${char.charCodeAt(0).toString(8).padStart(3, '0')}`,
  )
  return `"${escaped}"`
}
