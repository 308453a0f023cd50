import type ts from 'typescript'
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
  const at = last === undefined ? map.getStart() + 1 : hasTrailingComma ? map.properties.end : last.end
  const lead = last === undefined ? style.newLine : (hasTrailingComma ? '' : ',') + gap
  const close = isOnOneLine ? style.newLine + indentationAt(map) : ''
  const added = sites[0]!.siblings[index]!
  const kept = keptStatements(rewriting, indentationAt(added), writing)
  const gone = goneStatements(rewriting)
  const behind = linesOf(added).end
  return [
    ...removals([...gone], gone, file),
    ...changesInPlace(rewriting, file),
    { file, start: at, end: isOnOneLine ? map.end - 1 : at, text: lead + text + close },
    ...(kept.length === 0
      ? []
      : [{ file, start: behind, end: behind, text: style.newLine + kept.join(style.newLine) }]),
  ]
}
