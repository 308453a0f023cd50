import type { Group, Member } from '../../model/report.js'
import type { Phrase } from '../phrase.js'
import { name, say } from '../phrase.js'
import { shorten } from '../label.js'
import type { Assumptions } from '../words/assumptions.js'
import { MOST_DEPENDENTS, tellNotes } from '../words/consolidation.js'
import { tellFixedCost } from '../words/money.js'
import { countKind } from '../words/resources.js'
import { SUGGESTION } from '../words/titles.js'
import type { Page, Run } from './lines.js'
import { alignRows, codeLines, indentBy, placeText, run, wrap } from './lines.js'

/** Resources of a template that could be one: the one to keep, and in order what to move, with what hangs on it. */
export function consolidationLines(
  group: Group,
  ordinal: number | null,
  assumed: Assumptions,
  page: Page,
): readonly string[] {
  const notes = tellNotes(group, assumed)
  return [
    ...wrap(tellTitle(group, ordinal), page, indentBy(0), 'strong'),
    // Of the only group, the verdict and the line on money have said it.
    ...(ordinal === null ? [] : wrap(tellSize(group), page, indentBy(2), 'faint')),
    '',
    ...alignRows(rowsOf(group), page.style, '  ', LONGEST_NAME),
    ...(notes.length === 0 ? [] : ['', ...notes.flatMap((note) => wrap(note, page, indentBy(2)))]),
    ...suggestionLines(group, page),
  ]
}

function tellTitle({ kind, members, scope }: Group, ordinal: number | null): Phrase {
  const number = ordinal === null ? [] : say`${ordinal}. `
  return say`${number}Make these ${countKind(members.length, kind)} one, in ${name(scope)}`
}

const tellSize = (group: Group): Phrase =>
  say`${group.resourcesNow} → ${group.resourcesShared}, ${tellFixedCost(group)}`

/** Columns of a name: what comes after it stays under each other. */
export const LONGEST_NAME = 48

function rowsOf({ consolidation, members }: Group): readonly (readonly Run[])[] {
  if (consolidation === undefined) return members.map((member) => rowOf('', member))
  return [
    rowOf('keep', consolidation.keep),
    ...consolidation.moves.flatMap(({ from, dependents }) => {
      const left = dependents.length - MOST_DEPENDENTS
      return [
        rowOf('move', from),
        ...dependents.slice(0, MOST_DEPENDENTS).map((member) => rowOf('', member, '↳ ')),
        ...(left > 0 ? [[run(''), run(`↳ and ${left} more`, 'faint')]] : []),
      ]
    }),
  ]
}

/** A name may be empty, or an expression of a whole line. */
export const resourceName = (id: string, longest = LONGEST_NAME): string =>
  id === '' ? '(no name)' : shorten(id, longest)

const rowOf = (what: string, member: Member, mark = ''): readonly Run[] => [
  run(what),
  run(`${mark}${resourceName(member.id, LONGEST_NAME - mark.length)}`, 'name'),
  run(placeText(member), 'faint'),
]

function suggestionLines({ suggestion }: Group, page: Page): readonly string[] {
  if (suggestion === null) return []
  return ['', ...wrap(say`${SUGGESTION}:`, page, indentBy(2)), '', ...codeLines(suggestion.code)]
}
