import type ts from 'typescript'
import type { Edit } from '../syntax/edit.js'
import { indentationAt } from '../syntax/indentation.js'
import type { SourceStyle } from '../syntax/style.js'
import type { SyntaxTree } from '../syntax/tree.js'
import { entryOf, joinEntries } from './entry.js'
import type { Replacement } from './moved-text.js'
import { movedText } from './moved-text.js'
import { type Rewriting, isKept, pathOf } from './rewriting.js'
import { nextStanding, removals, runsOn } from './removals.js'
import { linesOf } from './statement-lines.js'

export interface Writing {
  readonly tree: SyntaxTree
  readonly style: SourceStyle
  /** What `defineBackend` is called in the file. */
  readonly defineBackend: string
  readonly replacements: readonly Replacement[]
}

/** The edits that put a group's members into a new backend: its source at its place, the old statements gone. */
export function writeGroup(rewriting: Rewriting, writing: Writing): Edit[] {
  const { sites, index } = rewriting
  const place = sites[0]!.siblings[index]!
  const file = writing.tree.spanOf(place).file
  const statements = new Set<ts.Statement>(sites.map(({ statement }) => statement))
  const isReplaced = statements.has(place)
  const next = isReplaced ? nextStanding(place, statements) : place
  const text = backendSource(rewriting, place, writing) + (writing.style.semicolons || !runsOn(next) ? '' : ';')
  const edits = removals(
    [...statements].filter((statement) => statement !== place),
    statements,
    file,
  )
  const { start, end } = linesOf(place)
  return isReplaced
    ? [...edits, { file, start, end, text }]
    : [...edits, { file, start, end: start, text: text + newLines(2, writing) + indentationAt(place) }]
}

/** `const backend = …`, `backend.addToStack(…)` and the bindings that stay; its first line not indented. */
function backendSource(rewriting: Rewriting, place: ts.Statement, writing: Writing): string {
  const { sites, backend, keys } = rewriting
  const { style, defineBackend, replacements } = writing
  const indent = indentationAt(place)
  const end = style.semicolons ? ';' : ''
  const entries = sites.map((site) =>
    entryOf(site.node, keys.get(site)!, {
      indent: indent + style.indent,
      newLine: style.newLine,
      replacements,
      statement: isKept(rewriting, site) || !isFirstIn(rewriting, site) ? null : site.statement,
    }),
  )
  const scope = sites.at(-1)!.node.arguments![0]!
  const lines = [
    `const ${backend} = ${defineBackend}({`,
    joinEntries(entries, style),
    `${indent}})${end}`,
    '',
    `${indent}${backend}.addToStack(${scope.getText()})${end}`,
  ]
  const kept = keptStatements(rewriting, indent, writing)
  return [...lines, ...(kept.length === 0 ? [] : ['', ...kept])].join(style.newLine)
}

/** Statements whose bindings somebody outside may use, now assigned from the backend. */
export function keptStatements(rewriting: Rewriting, indent: string, { replacements }: Writing): string[] {
  const kept = new Set(rewriting.sites.filter((site) => isKept(rewriting, site)).map(({ statement }) => statement))
  return [...kept].map((statement) => {
    const assigned = rewriting.sites
      .filter((site) => site.statement === statement)
      .map((site) => ({ start: site.node.getStart(), end: site.node.end, text: pathOf(rewriting, site) }))
    // What the creation itself mentions is in the map now.
    const around = replacements.filter(
      ({ start, end }) => !assigned.some((each) => start >= each.start && end <= each.end),
    )
    const from = indentationAt(statement)
    return (
      indent + movedText(statement.getSourceFile(), linesOf(statement), { from, to: indent }, [...around, ...assigned])
    )
  })
}

/** A statement of several declarators hands its comments to the first. */
function isFirstIn({ sites }: Rewriting, site: { readonly statement: ts.Statement }): boolean {
  return sites.find(({ statement }) => statement === site.statement) === site
}

const newLines = (count: number, { style }: Writing): string => style.newLine.repeat(count)
