import ts from 'typescript'
import { indentationAt, reindentedText } from '../syntax/indentation.js'
import type { SourceStyle } from '../syntax/style.js'
import { type EntryText, gapBetween, joinEntries } from './entry.js'
import { movedText } from './moved-text.js'

/** An existing `defineBackend({ … })` with more entries in its map; a map that is no literal is spread into one. */
export function joinedCall(
  call: ts.CallExpression | ts.NewExpression,
  entries: readonly EntryText[],
  style: SourceStyle,
): string {
  const [map, ...others] = call.arguments ?? []
  const there = map === undefined ? '' : entriesOf(map, style)
  const literal = map !== undefined && ts.isObjectLiteralExpression(map) ? map : null
  const gap = gapBetween(entries, '\n', literal)
  const added = joinEntries(entries, style, gap)
  const rest = others.map((argument) => `, ${reindentedText(argument, indentationAt(argument), '')}`)
  return `${call.expression.getText()}({\n${there === '' ? '' : there + gap}${added}\n}${rest.join('')})`
}

/** What the map holds now, each line indented once, with the comma that what follows needs. */
function entriesOf(map: ts.Expression, style: SourceStyle): string {
  if (!ts.isObjectLiteralExpression(map)) return `${style.indent}...${map.getText()},`
  const last = map.properties.at(-1)
  if (last === undefined) return ''
  const file = map.getSourceFile()
  const inner = { start: map.properties[0]!.getFullStart(), end: last.end }
  const text = movedText(file, inner, { from: indentationAt(last), to: style.indent }, [])
  const behind = file.text
    .slice(last.end, map.end - 1)
    .replace(/^\s*,/, '')
    .trim()
  return style.indent + text.trim() + ',' + (behind === '' ? '' : ` ${behind}`)
}
