import type { Group, Member } from '../../model/report.js'
import { fencedCode } from '../escape-markdown.js'
import type { Phrase } from '../phrase.js'
import { inSequence, name, place, say } from '../phrase.js'
import { isOfTemplate } from '../view.js'
import { assumptionsOf } from '../words/assumptions.js'
import { HOW_TO_MOVE, MOST_DEPENDENTS, WHERE_TO_MOVE, tellNotes } from '../words/consolidation.js'
import { kindsOf } from '../words/resources.js'
import { SUGGESTION } from '../words/titles.js'
import { bullets, cut, cutTable, details } from './blocks.js'
import type { Row } from './blocks.js'
import type { Setting } from './setting.js'

const HEAD = ['Step', 'Resource', 'Where', 'What hangs on it']

/** Where the resources of every template group are, what hangs on them, and what a person has to choose. */
export function consolidationSections(groups: readonly Group[], setting: Setting): readonly string[] {
  const shown = groups.filter(isOfTemplate)
  if (shown.length === 0) return []
  const { sink } = setting
  const assumed = assumptionsOf(groups)
  const body = shown.flatMap((group) => [
    sink.inline(say`${kindsOf(group.kind)} in ${name(group.scope)}:`),
    cutTable(HEAD, rowsOf(group), (row) => row, setting),
    bullets(tellNotes(group, assumed), sink),
    ...(group.suggestion === null
      ? []
      : [sink.inline(say`${SUGGESTION}:`), fencedCode(group.suggestion.code, group.suggestion.language)]),
  ])
  return [details(WHERE_TO_MOVE, [sink.inline(HOW_TO_MOVE), ...body], sink)]
}

function rowsOf({ consolidation, members }: Group): readonly Row[] {
  if (consolidation === undefined) return members.map((member) => rowOf([], member, []))
  return [
    rowOf(say`keep`, consolidation.keep, []),
    ...consolidation.moves.map(({ from, dependents }) => rowOf(say`move`, from, dependents)),
  ]
}

const rowOf = (what: Phrase, member: Member, dependents: readonly Member[]): Row => [
  [what],
  [[name(member.id)]],
  [[place(member)]],
  [tellDependents(dependents)],
]

function tellDependents(dependents: readonly Member[]): Phrase {
  const { shown, more } = cut(dependents, MOST_DEPENDENTS)
  const told = shown.map((member) => say`${name(member.id)} (${place(member)})`)
  return inSequence(more.length === 0 ? told : [...told, more])
}
