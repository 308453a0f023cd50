import ts from 'typescript'
import type { Edit } from '../syntax/edit.js'
import { indentationAt } from '../syntax/indentation.js'
import { callAt } from '../syntax/node-at.js'
import { entryOf, gapBetween, joinEntries } from './entry.js'
import { removals } from './removals.js'
import type { Rewriting } from './rewriting.js'
import { linesOf } from './statement-lines.js'
import { type Writing, changesInPlace, goneStatements, keptStatements, movedComments } from './write-group.js'

/** The edits that put members into the literal map of a backend that exists. */
export function joinGroup(rewriting: Rewriting, writing: Writing): Edit[] {
  const { tree, style, replacements } = writing
  const { sites, keys, group, index } = rewriting
  const map = callAt(tree, group.joins!.span)!.arguments![0] as ts.ObjectLiteralExpression
  const file = group.joins!.span.file
  const last = map.properties.at(-1)
  const isOnOneLine = !map.getText().includes('\n')
  const indent = last === undefined || isOnOneLine ? indentationAt(map) + style.indent : indentationAt(last)
  const entries = sites.map((site) =>
    entryOf(site.node, keys.get(site)!, {
      indent,
      newLine: style.newLine,
      replacements,
      comments: movedComments(rewriting, site),
    }),
  )
  const { hasTrailingComma } = map.properties
  const gap = gapBetween(entries, style.newLine, map)
  const text = joinEntries(entries, { ...style, trailingCommas: hasTrailingComma }, gap)
  const before = last === undefined ? map.getStart() + 1 : hasTrailingComma ? map.properties.end : last.end
  // What is remarked on the last entry, on its line, stays with it.
  const at = ts.getTrailingCommentRanges(map.getSourceFile().text, before)?.at(-1)?.end ?? before
  const comma = last === undefined || hasTrailingComma ? '' : ','
  const lead = last === undefined ? style.newLine : gap
  const close = isOnOneLine ? style.newLine + indentationAt(map) : ''
  const added = sites[0]!.siblings[index]!
  const kept = keptStatements(rewriting, indentationAt(added), writing)
  const gone = goneStatements(rewriting)
  const behind = linesOf(added).end
  return [
    ...removals([...gone], gone, file),
    ...changesInPlace(rewriting, file),
    ...(isOnOneLine ? ownLines(map, file, style.newLine + indent) : []),
    { file, start: before, end: before, text: comma },
    { file, start: at, end: isOnOneLine ? map.end - 1 : at, text: lead + text + close },
    ...(kept.length === 0
      ? []
      : [{ file, start: behind, end: behind, text: style.newLine + kept.join(style.newLine) }]),
  ]
}

/** The entries of a map on one line, each on its own; a comment before one holds it where it is. */
const ownLines = (map: ts.ObjectLiteralExpression, file: string, text: string): Edit[] =>
  map.properties
    .map((each) => ({ file, start: each.getFullStart(), end: each.getStart(), text }))
    .filter(({ start, end }) => map.getSourceFile().text.slice(start, end).trim() === '')
