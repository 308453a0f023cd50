import type ts from 'typescript'
import type { Edit } from '../syntax/edit.js'
import { indentationAt } from '../syntax/indentation.js'
import type { SourceStyle } from '../syntax/style.js'
import type { SyntaxTree } from '../syntax/tree.js'
import { removeDeclarators } from './declarator-removals.js'
import { entryOf, joinEntries } from './entry.js'
import type { Replacement } from './moved-text.js'
import { movedText } from './moved-text.js'
import { type OwnComments, commentsOf } from './own-comments.js'
import { type Rewriting, isKept, pathOf } from './rewriting.js'
import { nextStanding, removals, runsOn } from './removals.js'
import type { Site } from './site.js'
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
  const { siblings } = sites[0]!
  const isBehind = isAfterWhatStays(rewriting)
  const place = isBehind ? undefined : siblings[index]
  const beside = place ?? siblings[index - 1]!
  const file = writing.tree.spanOf(beside).file
  const gone = goneStatements(rewriting)
  const isReplaced = gone.has(beside)
  const next = isReplaced ? nextStanding(beside, gone) : siblings[index]
  const text = backendSource(rewriting, beside, writing) + (writing.style.semicolons || !runsOn(next) ? '' : ';')
  const away = [...gone].filter((statement) => statement !== beside)
  const edits = [...removals(away, gone, file), ...changesInPlace(rewriting, file)]
  const { start, end } = linesOf(beside)
  if (isReplaced) return [...edits, { file, start, end, text }]
  const indent = indentationAt(beside)
  return place === undefined
    ? [...edits, { file, start: end, end, text: newLines(2, writing) + indent + text }]
    : [...edits, { file, start, end: start, text: text + newLines(2, writing) + indent }]
}

/** The backend follows what its own members' statement still declares, at the end of the list or of the line. */
function isAfterWhatStays(rewriting: Rewriting): boolean {
  const { siblings } = rewriting.sites[0]!
  const before = siblings[rewriting.index - 1]
  if (before === undefined || rewriting.fates.get(before) !== 'shrinks') return false
  return /^[ \t]*(\r?\n|$|\})/.test(before.getSourceFile().text.slice(linesOf(before).end))
}

/** Statements that leave their place. */
export const goneStatements = ({ fates }: Rewriting): ReadonlySet<ts.Statement> =>
  new Set([...fates].flatMap(([statement, fate]) => (fate === 'goes' || fate === 'moves' ? [statement] : [])))

/** The edits of statements that declare something else too. */
export function changesInPlace(rewriting: Rewriting, file: string): readonly Edit[] {
  return [...rewriting.fates].flatMap(([statement, fate]) => {
    const own = rewriting.sites.filter((site) => site.statement === statement)
    switch (fate) {
      case 'stays':
        return own.map((site) => ({
          file,
          start: site.node.getStart(),
          end: site.node.end,
          text: pathOf(rewriting, site),
        }))
      case 'shrinks':
        return removeDeclarators(
          statement as ts.VariableStatement,
          new Set(own.map(({ node }) => node.parent as ts.VariableDeclaration)),
          file,
        )
      case 'goes':
      case 'moves':
        return []
    }
  })
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
      comments: movedComments(rewriting, site),
    }),
  )
  const scope = sites.at(-1)!.scope!
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
  const kept = [...rewriting.fates].filter(([, fate]) => fate === 'moves')
  return kept.map(([statement]) => {
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

/** What stands around a member goes with it, unless its statement is kept. */
export const movedComments = (rewriting: Rewriting, site: Site): OwnComments | null =>
  isKept(rewriting, site) ? null : commentsOf(site, rewriting.fates.get(site.statement) === 'goes')

const newLines = (count: number, { style }: Writing): string => style.newLine.repeat(count)
