import ts from 'typescript'
import { indentationAt } from '../syntax/indentation.js'
import type { SourceStyle } from '../syntax/style.js'
import type { Replacement } from './moved-text.js'
import { movedText } from './moved-text.js'
import { linesOf } from './statement-lines.js'

export interface EntryText {
  /** `// comment` lines and `userApi: CrudApi.define('UserApi', { … })`, indented, without the comma. */
  readonly text: string
  /** Comments that stood behind the statement, to go behind the comma. */
  readonly trailing: string
}

/**
 * A `new X(scope, id, props)` as an entry of a component map. Only the scope goes; ids, props and every comment are
 * moved as text.
 */
export function entryOf(
  node: ts.NewExpression,
  key: string,
  options: {
    readonly indent: string
    readonly newLine: string
    readonly replacements: readonly Replacement[]
    /** The statement whose comments move along; null when it stays. */
    readonly statement: ts.Statement | null
  },
): EntryText {
  const file = node.getSourceFile()
  const { indent, newLine, replacements, statement } = options
  const from = indentationAt(node)
  const move = (start: number, end: number): string =>
    movedText(file, { start, end }, { from, to: indent }, replacements)
  const [scope, id] = node.arguments ?? []
  const callee = move(node.expression.getStart(), node.expression.end)
  const types =
    node.typeArguments === undefined ? '' : `<${node.typeArguments.map((type) => type.getText()).join(', ')}>`
  const args = id === undefined ? ')' : move(id.pos, node.end).replace(/^[ \t]+/, '')
  const comments = [
    ...(statement === null ? [] : linesOf(statement).leading.map(({ pos, end }) => move(pos, end))),
    ...commentsBetween(file, statement?.getStart() ?? node.getStart(), node.expression.getStart()).map(texts(move)),
    ...commentsBetween(file, node.expression.end, scope?.getStart() ?? node.expression.end).map(texts(move)),
    ...commentsBetween(file, scope?.end ?? node.end, id?.pos ?? node.end).map(texts(move)),
  ]
  const trailing = statement === null ? [] : linesOf(statement).trailing.map(({ pos, end }) => move(pos, end))
  const lines = [...comments, `${key}: ${callee}.define${types}(${args}`]
  return { text: lines.map((line) => indent + line).join(newLine), trailing: trailing.join(' ') }
}

/** Entries as the inside of a map: commas, comments behind them, a blank line between those of several lines. */
export function joinEntries(entries: readonly EntryText[], { newLine, trailingCommas }: SourceStyle): string {
  const gap = entries.some(({ text }) => text.includes('\n')) ? newLine + newLine : newLine
  return entries
    .map(({ text, trailing }, index) => {
      const comma = index < entries.length - 1 || trailingCommas ? ',' : ''
      return text + comma + (trailing === '' ? '' : ` ${trailing}`)
    })
    .join(gap)
}

const texts =
  (move: (start: number, end: number) => string) =>
  ({ start, end }: { start: number; end: number }): string =>
    move(start, end)

/** Comments in a stretch of source that holds only names and punctuation. */
function commentsBetween(file: ts.SourceFile, start: number, end: number): { start: number; end: number }[] {
  if (end <= start) return []
  const scanner = ts.createScanner(
    ts.ScriptTarget.ESNext,
    false,
    ts.LanguageVariant.Standard,
    file.text,
    undefined,
    start,
    end - start,
  )
  const found: { start: number; end: number }[] = []
  for (let token = scanner.scan(); token !== ts.SyntaxKind.EndOfFileToken; token = scanner.scan()) {
    const isComment = token === ts.SyntaxKind.SingleLineCommentTrivia || token === ts.SyntaxKind.MultiLineCommentTrivia
    if (isComment) found.push({ start: scanner.getTokenStart(), end: scanner.getTokenEnd() })
  }
  return found
}
