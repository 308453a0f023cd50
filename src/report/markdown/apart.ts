import type { Position } from '../../model/position.js'
import type { Refusal, Report } from '../../model/report.js'
import type { Phrase } from '../phrase.js'
import { count, inList, inSequence, name, names, place, say } from '../phrase.js'
import type { Members } from '../view.js'
import { backendsWithComponents, refusedComponents, refusedSets, solitaryComponents } from '../view.js'
import { explainRefusal } from '../words/reasons.js'
import { EXISTING, NOT_GROUPED, NO_COUNTERPART } from '../words/titles.js'
import { cut, cutTable, details } from './blocks.js'
import { setBlocks } from './sets.js'
import type { Setting } from './setting.js'

const HEAD = ['Component', 'Reason', 'Where', 'Smallest change that would allow it']

/** Every component outside a new group, and why. */
export function apartSection(report: Report, members: Members, setting: Setting): string {
  const { sink, detail } = setting
  const refused = refusedComponents(report)
  const sets = refusedSets(report)
  const alone = solitaryComponents(report).map((component) => say`${name(component.id)} (${place(component)})`)
  const existing = backendsWithComponents(report).map(
    (backend) => say`${names(backend.components)} in ${name(backend.name)} (${place(backend)})`,
  )
  const body = [
    cutTable(HEAD, refused, (refusal) => cellsOf(refusal, members), setting),
    ...setBlocks(sets, setting),
    alone.length === 0 ? '' : sink.inline(say`${NO_COUNTERPART}: ${listed(alone, detail.rows)}`),
    existing.length === 0 ? '' : sink.inline(say`${EXISTING}: ${listed(existing, detail.rows)}`),
  ]
  if (body.every((block) => block === '')) return ''
  const apart = refused.length + alone.length
  const title = apart + sets.length === 0 ? EXISTING : say`${NOT_GROUPED}: ${tellCounts(apart, sets.length)}`
  return details(title, body, sink)
}

/** "3 components and 2 sets of resources" in no group. */
export const tellApart = (report: Report): Phrase =>
  tellCounts(refusedComponents(report).length, refusedSets(report).length)

const tellCounts = (components: number, sets: number): Phrase =>
  inList([
    ...(components === 0 && sets > 0 ? [] : [count(components, 'component')]),
    ...(sets === 0 ? [] : [count(sets, 'set of resources', 'sets of resources')]),
  ])

/** So many reasons are told in full. */
const MOST_REASONS = 3
const MOST_PLACES = 4

function cellsOf(refusal: Refusal, members: Members): readonly (readonly Phrase[])[] {
  const { shown, more } = cut(explainRefusal(refusal, members), MOST_REASONS)
  const seen = distinct(shown.flatMap(({ at }) => at))
  const at = seen.length > 0 ? seen.slice(0, MOST_PLACES) : refusal.members
  return [
    [names(refusal.components)],
    [...shown.map(({ why }) => why), more],
    at.map((position) => [place(position)]),
    distinctPhrases(shown.map(({ change }) => change)),
  ]
}

const distinct = (positions: readonly Position[]): readonly Position[] => [
  ...new Map(positions.map((position) => [`${position.line}:${position.file}`, position])).values(),
]

/** Several reasons may have one answer. */
const distinctPhrases = (phrases: readonly Phrase[]): readonly Phrase[] => [
  ...new Map(phrases.map((phrase) => [JSON.stringify(phrase), phrase])).values(),
]

function listed(phrases: readonly Phrase[], rows: number): Phrase {
  const { shown, more } = cut(phrases, rows)
  return say`${inSequence(more.length === 0 ? shown : [...shown, more])}.`
}
