import type ts from 'typescript'
import type { Edit } from '../syntax/edit.js'
import { type Declarator, beginningOf, declaratorsOf, startsLine } from './declarators.js'
import { linesOf } from './statement-lines.js'

/** The edits that take declarators out of a statement in which others stay, with their commas and comments. */
export function removeDeclarators(
  statement: ts.VariableStatement,
  gone: ReadonlySet<ts.VariableDeclaration>,
  file: string,
): readonly Edit[] {
  const all = declaratorsOf(statement)
  const lastKept = all.findLastIndex(({ node }) => !gone.has(node))
  const edits: Edit[] = []
  for (let first = 0; first < lastKept; first++) {
    if (!gone.has(all[first]!.node)) continue
    let next = first + 1
    while (gone.has(all[next]!.node)) next++
    edits.push({ file, ...stretch(all, first, next), text: '' })
    first = next
  }
  return lastKept === all.length - 1 ? edits : [...edits, ...endBehind(all, lastKept, statement, file)]
}

/** From one declarator up to another that stays; that one takes the place behind `const`. */
function stretch(all: readonly Declarator[], first: number, next: number): { start: number; end: number } {
  const [from, to] = [all[first]!, all[next]!]
  const keepsLine = first > 0 || (to.leading.length > 0 && startsLine(to))
  return keepsLine ? { start: from.start, end: all[next - 1]!.end } : { start: beginningOf(from), end: beginningOf(to) }
}

/** The statement now ends behind the one at `lastKept`: not behind its comment, which could hide the semicolon. */
function endBehind(
  all: readonly Declarator[],
  lastKept: number,
  statement: ts.VariableStatement,
  file: string,
): readonly Edit[] {
  const { comma, end } = all[lastKept]!
  const text = statement.getText().endsWith(';') ? ';' : ''
  const last = startsLine(all.at(-1)!) ? linesOf(statement).end : statement.end
  if (end === comma! + 1) return [{ file, start: comma!, end: last, text }]
  return [
    { file, start: comma!, end: comma! + 1, text },
    { file, start: end, end: last, text: '' },
  ]
}
