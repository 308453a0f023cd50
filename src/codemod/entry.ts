import ts from 'typescript'
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

interface EntryPlace {
  readonly indent: string
  readonly newLine: string
  readonly replacements: readonly Replacement[]
  /** The comments around it that move along; null when they stay with its statement. */
  readonly comments: OwnComments | null
}

/**
 * A `new X(scope, id, props)` as an entry of a component map: only the scope goes; ids, props and every comment are
 * moved as text. The call of a factory goes there as it is.
 */
export function entryOf(node: ts.NewExpression | ts.CallExpression, key: string, place: EntryPlace): EntryText {
  const file = node.getSourceFile()
  const { indent, newLine, replacements, comments } = place
  const from = indentationAt(node)
  const move: Move = (start, end) => movedText(file, { start, end }, { from, to: indent }, replacements)
  const texts = (ranges: readonly ts.TextRange[]): string[] => ranges.map(({ pos, end }) => move(pos, end))
  const before = comments?.before ?? commentsBetween(file, node.getStart(), node.expression.getStart())
  const value = ts.isNewExpression(node)
    ? definitionOf(node, move)
    : { comments: [], text: move(node.getStart(), node.end) }
  const lines = [...texts(before), ...texts(value.comments), `${key}: ${value.text}`]
  return { text: lines.map((line) => indent + line).join(newLine), trailing: texts(comments?.behind ?? []).join(' ') }
}

type Move = (start: number, end: number) => string

/** `CrudApi.define('UserApi', { … })`, with the comments that stood around the scope. */
function definitionOf(
  node: ts.NewExpression,
  move: Move,
): { readonly comments: readonly ts.TextRange[]; readonly text: string } {
  const file = node.getSourceFile()
  const { expression, typeArguments } = node
  const [scope, id] = node.arguments ?? []
  const types = typeArguments === undefined ? '' : `<${typeArguments.map((type) => type.getText()).join(', ')}>`
  const args = id === undefined ? ')' : move(id.pos, node.end).replace(/^[ \t]+/, '')
  return {
    comments: [
      ...commentsBetween(file, expression.end, scope?.getStart() ?? expression.end),
      ...commentsBetween(file, scope?.end ?? node.end, id?.pos ?? node.end),
    ],
    text: `${move(expression.getStart(), expression.end)}.define${types}(${args}`,
  }
}

/** Entries as the inside of a map: commas, comments behind them, and between them what `gapBetween` says. */
export function joinEntries(
  entries: readonly EntryText[],
  { newLine, trailingCommas }: SourceStyle,
  gap = gapBetween(entries, newLine),
): string {
  return entries
    .map(({ text, trailing }, index) => {
      const comma = index < entries.length - 1 || trailingCommas ? ',' : ''
      return text + comma + (trailing === '' ? '' : ` ${trailing}`)
    })
    .join(gap)
}

/** As the entries of the map that they join are kept apart; where it has too few to tell, a blank line between long ones. */
export function gapBetween(
  entries: readonly EntryText[],
  newLine: string,
  map: ts.ObjectLiteralExpression | null = null,
): string {
  const there = map?.properties ?? []
  const isLong = entries.some(({ text }) => text.includes('\n')) || there.some((each) => each.getText().includes('\n'))
  const isSpaced = there.length > 1 ? there.slice(1).some(isAfterBlankLine) : isLong
  return isSpaced ? newLine + newLine : newLine
}

/** Whether a blank line stands between it and what is before it, comments and all. */
const isAfterBlankLine = (node: ts.Node): boolean =>
  /\n[ \t]*\r?\n/.test(node.getFullText().slice(0, node.getLeadingTriviaWidth()))
