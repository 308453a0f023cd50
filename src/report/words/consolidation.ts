import type { Group } from '../../model/report.js'
import type { Phrase } from '../phrase.js'
import { count, inSequence, name, place, say } from '../phrase.js'
import { isOfTemplate } from '../view.js'
import type { Assumptions } from './assumptions.js'
import { tellChoice } from './difference.js'
import { countKind } from './resources.js'

/** Templates are written by something else, or by hand: the table is the change. Said once. */
export const HOW_TO_MOVE = say`Templates are not rewritten here. Change what writes them, in this order: point what hangs on a resource at the one that is kept, then take the resource out.`

export const WHERE_TO_MOVE = say`Template resources: where they are, and what hangs on them`

/** "3 App Service plans could be one", "14 resources could be 6"; no full stop. */
export function tellMerging(groups: readonly Group[]): Phrase {
  const now = sum(groups.map(({ resourcesNow }) => resourcesNow))
  const shared = sum(groups.map(({ resourcesShared }) => resourcesShared))
  const kinds = new Set(groups.map(({ kind }) => kind))
  const what = kinds.size === 1 ? countKind(now, groups[0]!.kind) : count(now, 'resource')
  return shared === 1 ? say`${what} could be one` : say`${what} could be ${shared}`
}

/** "3 App Service plans → 1". */
export const tellFewer = ({ kind, resourcesNow, resourcesShared }: Group): Phrase =>
  say`${countKind(resourcesNow, kind)} → ${resourcesShared}`

/** So many of what hangs on a resource are named. */
export const MOST_DEPENDENTS = 6

const MOST_COUNTERPARTS = 4

/** What the other source says of the same thing; empty where it says nothing. */
export function tellCounterparts(group: Group): Phrase {
  const { counterparts = [] } = group
  if (counterparts.length === 0) return []
  const shown = counterparts.slice(0, MOST_COUNTERPARTS).map((part) => say`${name(part.id)} (${place(part)})`)
  const left = counterparts.length - shown.length
  const listed = inSequence(left > 0 ? [...shown, say`${left} more`] : shown)
  return isOfTemplate(group) ? say`Stack code that creates them: ${listed}.` : say`In the template: ${listed}.`
}

/** What a person has to know, or to choose, about resources that could be one. */
export const tellNotes = (group: Group, assumed: Assumptions): readonly Phrase[] =>
  [...assumed.ownOf(group), ...group.differences.map(tellChoice), tellCounterparts(group)].filter(
    ({ length }) => length > 0,
  )

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0)
