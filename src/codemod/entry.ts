import type ts from 'typescript'
import { indentationAt } from '../syntax/indentation.js'
import type { SourceStyle } from '../syntax/style.js'
import { commentsBetween } from './comments.js'
import type { Replacement } from './moved-text.js'
import { movedText } from './moved-text.js'
import type { OwnComments } from './own-comments.js'

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
    /** The comments around it that move along; null when they stay with its statement. */
    readonly comments: OwnComments | null
  },
): EntryText {
  const file = node.getSourceFile()
  const { indent, newLine, replacements, comments } = options
  const from = indentationAt(node)
  const move = (start: number, end: number): string =>
    movedText(file, { start, end }, { from, to: indent }, replacements)
  const [scope, id] = node.arguments ?? []
  const callee = move(node.expression.getStart(), node.expression.end)
  const types =
    node.typeArguments === undefined ? '' : `<${node.typeArguments.map((type) => type.getText()).join(', ')}>`
  const args = id === undefined ? ')' : move(id.pos, node.end).replace(/^[ \t]+/, '')
  const texts = (ranges: readonly ts.TextRange[]): string[] => ranges.map(({ pos, end }) => move(pos, end))
  const before = [
    ...texts(comments?.before ?? commentsBetween(file, node.getStart(), node.expression.getStart())),
    ...texts(commentsBetween(file, node.expression.end, scope?.getStart() ?? node.expression.end)),
    ...texts(commentsBetween(file, scope?.end ?? node.end, id?.pos ?? node.end)),
  ]
  const lines = [...before, `${key}: ${callee}.define${types}(${args}`]
  return { text: lines.map((line) => indent + line).join(newLine), trailing: texts(comments?.behind ?? []).join(' ') }
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
