import type { Saving } from '../../model/plan.js'
import type { Group } from '../../model/report.js'
import type { Phrase } from '../phrase.js'
import { inList, join, quoted, say, sentences } from '../phrase.js'
import { dollars, isNothing, negative, tellRange, total } from './dollars.js'
import { isPlanRow, tellSource } from './prices.js'

/** `$24.82 → $12.41`, fixed cost per month before and after. */
export function fixedCost(saving: Saving): Phrase {
  if (!isCounted(saving)) return say`not counted`
  return tellChange(saving)
}

export const money = (amount: number): Phrase => [quoted(dollars(amount))]

/** What sharing is good for, money included. */
export const tellGain = (groups: readonly Group[]): Phrase =>
  say`Fewer resources to run and secure. ${tellMoney(groups)}`

/** What sharing does to the fixed list price of all groups, and why when it does nothing. */
export function tellMoney(groups: readonly Group[]): Phrase {
  const savings = groups.map(({ monthlySaving }) => monthlySaving)
  const uncounted = savings.filter((saving) => !isCounted(saving))
  const counted = groups.filter(({ monthlySaving }) => isCounted(monthlySaving))
  const why = [...new Set(uncounted.flatMap(({ assumptions }) => assumptions))].map((text) => [quoted(text)])
  if (counted.length === 0) return sentences([say`Fixed cost was not counted.`, ...why])
  return sentences([tellCounted(counted), ...why])
}

/** No price of a plan is no saving of $0: then the assumptions say why nothing was counted. */
export const isCounted = ({ rows, assumptions }: Saving): boolean => rows.some(isPlanRow) || assumptions.length === 0

function tellCounted(groups: readonly Group[]): Phrase {
  const savings = groups.map(({ monthlySaving }) => monthlySaving)
  const before = total(savings.map((saving) => saving.before))
  const after = total(savings.map((saving) => saving.after))
  const saving = total(savings)
  const change = say`${tellChange({ before, after })} a month${tellSource(savings)}`
  if (isNothing(before) && isNothing(after)) return say`No fixed saving${tellWhyFree(groups)}.`
  if (isNothing(saving)) return say`No fixed saving: ${change}.`
  if (saving.low > 0) return say`Saves ${quoted(tellRange(saving))} of fixed cost: ${change}.`
  if (saving.high < 0) return say`Costs ${quoted(tellRange(negative(saving)))} more: ${change}.`
  return say`Fixed cost: ${change}. How much is saved cannot be told from the source.`
}

const tellChange = ({ before, after }: Pick<Saving, 'before' | 'after'>): Phrase =>
  say`${quoted(tellRange(before))} → ${quoted(tellRange(after))}`

/** Told only as far as the rows show it: a Free plan costs nothing for another reason. */
function tellWhyFree(groups: readonly Group[]): Phrase {
  const rows = groups.flatMap(({ monthlySaving }) => monthlySaving.rows)
  const has = (prefix: string): boolean => rows.some(({ key }) => key.startsWith(prefix))
  const hasAccounts = groups.some(({ stateful }) => stateful.includes('Microsoft.DocumentDB/databaseAccounts'))
  const hasPlans = rows.some(isPlanRow)
  const isServerless = has('cosmos.serverless.')
  if (rows.some(({ key }) => isPlanRow({ key }) && !BY_USE.some((prefix) => key.startsWith(prefix)))) return []

  const byUse = [
    ...(isServerless ? [say`serverless Cosmos DB`] : []),
    ...(has('functions.consumption.') ? [say`the Consumption plan`] : []),
    ...(has('functions.flex.') ? [say`the Flex Consumption plan`] : []),
    ...(hasPlans || hasAccounts ? [] : [say`storage accounts`]),
  ]
  const isOne = byUse.length === 1 && (hasPlans || hasAccounts)
  const reasons = [
    ...(hasAccounts && !isServerless ? [say`Cosmos DB charges for containers, not for accounts`] : []),
    ...(byUse.length === 0 ? [] : [say`${inList(byUse)} ${isOne ? say`is` : say`are`} billed by use`]),
  ]
  return say`: ${join(reasons, '; ')}`
}

const BY_USE: readonly string[] = ['functions.consumption.', 'functions.flex.ondemand', 'functions.flex.executions']
