import { byText } from '../model/order.js'
import type { SourceEdit } from '../model/report.js'
import type { Edit } from '../syntax/edit.js'
import type { SyntaxTree } from '../syntax/tree.js'
import { rewriteGroups } from './rewrite.js'
import type { Rewriting } from './rewriting.js'

/**
 * Tells of one rewriting of a tree what carrying it out alone changes, in lines (which end with a line feed) and columns. By
 * place; insertions at one place are one. Nothing is proven here: `proveRewritings` checks types.
 */
export function sourceEditsIn(tree: SyntaxTree): (rewriting: Rewriting) => readonly SourceEdit[] {
  const places = new Map<string, PlaceOf>()
  const placesIn = (path: string): PlaceOf => {
    const found = places.get(path) ?? openPlaces(tree.file(path)!.text)
    places.set(path, found)
    return found
  }
  return (rewriting) =>
    rewriteGroups([rewriting], tree)
      .filter(({ start, end, text }) => start !== end || text !== '')
      .sort((a, b) => byText(a.file, b.file) || a.start - b.start || a.end - b.end)
      .reduce<readonly Edit[]>(joinInsertions, [])
      .map(({ file, start, end, text }) => {
        const placeOf = placesIn(file)
        const { line: endLine, column: endColumn } = placeOf(end)
        return { file, ...placeOf(start), endLine, endColumn, text }
      })
}

function joinInsertions(done: readonly Edit[], edit: Edit): readonly Edit[] {
  const last = done.at(-1)
  const isSamePoint = last?.file === edit.file && last.start === edit.end && last.end === edit.start
  return isSamePoint ? [...done.slice(0, -1), { ...last, text: last.text + edit.text }] : [...done, edit]
}

type PlaceOf = (offset: number) => { readonly line: number; readonly column: number }

/** The compiler ends lines at other characters too, which hardly any editor does. */
function openPlaces(text: string): PlaceOf {
  const mark = text.startsWith('\ufeff') ? 1 : 0
  const starts = [mark]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return (offset) => {
    let line = 0
    for (let step = 1 << 30; step > 0; step >>= 1) {
      const start = starts[line + step]
      if (start !== undefined && start <= offset) line += step
    }
    return { line: line + 1, column: Math.max(0, offset - starts[line]!) + 1 }
  }
}
