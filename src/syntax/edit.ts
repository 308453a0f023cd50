import MagicString from 'magic-string'
import { byText } from '../model/order.js'

/** Replace the UTF-16 range `start`–`end` of a file with `text`. An empty range inserts. */
export interface Edit {
  readonly file: string
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * The files as the edits leave them; only changed files are returned. Every byte outside the edits stays.
 * @throws when two edits overlap: nothing is applied then.
 */
export function applyEdits(texts: ReadonlyMap<string, string>, edits: readonly Edit[]): ReadonlyMap<string, string> {
  const changed = new Map<string, string>()
  const files = [...new Set(edits.map(({ file }) => file))].sort(byText)
  for (const file of files) {
    const original = texts.get(file)
    if (original === undefined) throw new Error(`no text to edit: ${file}`)
    const result = applyTo(original, inOrder(edits.filter((edit) => edit.file === file)))
    if (result !== original) changed.set(file, result)
  }
  return changed
}

/** Edits of one file from its start; insertions at one place keep the order they were given in. */
function inOrder(edits: readonly Edit[]): readonly Edit[] {
  const sorted = edits.toSorted((a, b) => a.start - b.start || a.end - b.end)
  for (const [index, edit] of sorted.entries()) {
    const next = sorted[index + 1]
    if (next !== undefined && next.start < edit.end) {
      throw new Error(`edits overlap in ${edit.file} at ${next.start}`)
    }
  }
  return sorted
}

function applyTo(original: string, edits: readonly Edit[]): string {
  const text = new MagicString(original)
  for (const edit of edits) {
    if (edit.start === edit.end) text.appendLeft(edit.start, edit.text)
    else if (edit.text === '') text.remove(edit.start, edit.end)
    else text.update(edit.start, edit.end, edit.text)
  }
  return text.toString()
}
