import type { Finding } from '../../../model/report.js'
import { labelOf } from '../../label.js'
import type { Phrase } from '../../phrase.js'
import { name, names, say, sentences } from '../../phrase.js'
import { money } from '../money.js'
import { countKind } from '../resources.js'
import { tellSharing } from '../verdict.js'
import type { RuleWords } from './rule-words.js'

/** What could be shared and is not. */
export const SHARING_WORDS = {
  'shareable-components': {
    title: 'Components could share resources',
    summary: 'Components of one construct each create resources that one backend would share.',
    tell: (given) => sentences([tellShareable(given), tellSaving(given)]),
  },
  'mixed-traditional-and-backend': {
    title: 'Components could join the backend beside them',
    summary: 'Components stand beside a backend that they could be part of.',
    tell: (given) => sentences([tellShareable(given), tellSaving(given)]),
  },
  'shareable-resources': {
    title: 'Resources could be one',
    summary: 'Resources of a template could be one, which saves fixed cost.',
    tell: (given) => sentences([tellMergeable(given), tellSaving(given)]),
  },
  'mergeable-resources': {
    title: 'Resources could be one at the same cost',
    summary: 'Resources of a template could be one; the fixed cost stays the same.',
    tell: (given) => sentences([tellMergeable(given), tellSaving(given)]),
  },
} satisfies Record<string, RuleWords>

function tellShareable(given: Finding['arguments']): Phrase {
  const { components, joins } = given
  const who = names(Array.isArray(components) ? components : [])
  const into = typeof joins === 'string' ? [name(joins)] : null
  return tellSharing(who, amountOf(given, 'resourcesNow'), amountOf(given, 'resourcesShared'), into)
}

function tellMergeable(given: Finding['arguments']): Phrase {
  const { components, keep, kind } = given
  const all: readonly string[] = Array.isArray(components) ? components : []
  const others = all.filter((id, index) => id !== keep || all.indexOf(id) !== index)
  const what = countKind(all.length, typeof kind === 'string' ? kind : '')
  const how =
    typeof keep === 'string'
      ? say`: keep ${name(labelOf(keep))}, and move ${names(others.map((id) => labelOf(id)))} onto it`
      : []
  return say`${what} could be one${how}.`
}

function tellSaving(given: Finding['arguments']): Phrase {
  const [low, high] = [amountOf(given, 'savingLow'), amountOf(given, 'savingHigh')]
  if (low > 0 && low === high) return say`Saves ${money(low)} of fixed cost a month.`
  if (high > 0) return say`Saves up to ${money(high)} of fixed cost a month.`
  return []
}

function amountOf(given: Finding['arguments'], key: string): number {
  const value = given[key]
  return typeof value === 'number' ? value : 0
}
