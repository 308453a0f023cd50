import type { Saving } from '../../model/plan.js'
import type { Group } from '../../model/report.js'
import type { Phrase } from '../phrase.js'
import { quoted, say, sentences } from '../phrase.js'
import { isOfCode } from '../view.js'
import type { Amount } from './dollars.js'
import { dollars, isNothing, negative, tellRange, total } from './dollars.js'
import { tellWhyFree, tellWhyKept } from './free.js'
import { isPlanRow, tellSource } from './prices.js'

/** `$24.82 → $12.41`, fixed cost per month before and after. */
export const fixedCost = (group: Group): Phrase =>
  isCounted(group) ? tellChange(group.monthlySaving) : say`not counted`

/** Why one group saves nothing; empty where it does, or where that is not known. */
export function tellWhyNothing(group: Group): Phrase {
  if (!isCounted(group) || !isNothing(group.monthlySaving)) return []
  return isNothing(group.monthlySaving.before) ? tellWhyFree([group]) : tellWhyKept([group])
}

/** "fixed cost $24.82 → $12.41 a month", or why there is no saving; no full stop. */
export function tellFixedCost(group: Group): Phrase {
  const { before, after } = group.monthlySaving
  if (!isCounted(group)) return say`fixed cost not counted`
  const why = behindColon(tellWhyNothing(group))
  if (isNothing(before) && isNothing(after)) return say`no fixed saving${why}`
  return say`fixed cost ${tellChange(group.monthlySaving)} a month${why}`
}

export const money = (amount: number): Phrase => [quoted(dollars(amount))]

/** What sharing is good for, money included. */
export const tellGain = (groups: readonly Group[]): Phrase =>
  say`Fewer resources to run and secure. ${tellMoney(groups)}`

/** What sharing does to the fixed list price of all groups, and why when it does nothing. */
export function tellMoney(groups: readonly Group[]): Phrase {
  const counted = groups.filter(isCounted)
  const uncounted = groups.filter((group) => !isCounted(group))
  const why = [...new Set(uncounted.flatMap(({ monthlySaving }) => monthlySaving.assumptions))].map((text) => [
    quoted(text),
  ])
  if (counted.length === 0) return sentences([say`Fixed cost was not counted.`, ...why])
  return sentences([tellCounted(counted), ...why])
}

/** What template groups save, as a verdict ends: ", saving $24.82 a month". Empty where nothing is saved for certain. */
export function tellSaved(groups: readonly Group[]): Phrase {
  const { low, high } = total(groups.filter(isCounted).map(({ monthlySaving }) => monthlySaving))
  if (high <= 0 || low < 0) return []
  return low === high ? say`, saving ${money(low)} a month` : say`, saving up to ${money(high)} a month`
}

/**
 * No price is no saving of $0: then the assumptions say why nothing was counted. Of components the hosting plans are what
 * costs; what a template's resource costs is in its rows.
 */
export function isCounted(group: Group): boolean {
  const { rows, assumptions } = group.monthlySaving
  const hasPrice = isOfCode(group) ? rows.some(isPlanRow) : rows.length > 0
  return hasPrice || assumptions.length === 0
}

function tellCounted(groups: readonly Group[]): Phrase {
  const savings = groups.map(({ monthlySaving }) => monthlySaving)
  const before = total(savings.map((saving) => saving.before))
  const after = total(savings.map((saving) => saving.after))
  const saving = total(savings)
  const change = say`${tellChange({ before, after })} a month${tellSource(savings)}`
  if (isNothing(before) && isNothing(after)) return say`No fixed saving${behindColon(tellWhyFree(groups))}.`
  if (isNothing(saving)) return say`No fixed saving: ${change}${behindColon(tellWhyKept(groups))}.`
  if (saving.low > 0) return say`${tellMore(saving, groups)}${change}.`
  if (saving.high < 0) return say`Costs ${quoted(tellRange(negative(saving)))} more: ${change}.`
  return say`Fixed cost: ${change}. How much is saved cannot be told from the source.`
}

/** Of templates alone, the verdict says the amount. */
const tellMore = (saving: Amount, groups: readonly Group[]): Phrase =>
  groups.some(isOfCode) ? say`Saves ${quoted(tellRange(saving))} of fixed cost: ` : say`Fixed cost: `

const behindColon = (why: Phrase): Phrase => (why.length === 0 ? [] : say`: ${why}`)

const tellChange = ({ before, after }: Pick<Saving, 'before' | 'after'>): Phrase =>
  say`${quoted(tellRange(before))} → ${quoted(tellRange(after))}`
