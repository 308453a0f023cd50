import type { Group } from '../../model/report.js'
import type { Phrase } from '../phrase.js'
import { count, quoted, say } from '../phrase.js'
import { isOfTemplate } from '../view.js'

/** What was assumed of template groups: what several share is said once. */
export interface Assumptions {
  readonly shared: readonly Phrase[]
  readonly ownOf: (group: Group) => readonly Phrase[]
}

export function assumptionsOf(groups: readonly Group[]): Assumptions {
  const counts = new Map<string, number>()
  for (const text of groups.filter(isOfTemplate).flatMap(({ monthlySaving }) => monthlySaving.assumptions)) {
    counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  return {
    shared: [...counts]
      .filter(([, amount]) => amount > 1)
      .map(([text, amount]) => say`${quoted(text)} (${count(amount, 'group')})`),
    ownOf: ({ monthlySaving }) =>
      monthlySaving.assumptions.filter((text) => counts.get(text) === 1).map((text) => [quoted(text)]),
  }
}
