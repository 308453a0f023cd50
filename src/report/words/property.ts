import type { PropertyVerdict } from '../../model/explanation.js'
import { shorten } from '../label.js'

/** How two stand to each other in one property, for a narrow column. */
export function propertyVerdict(verdict: PropertyVerdict): string {
  if (verdict.kind !== 'merged') return WORDS[verdict.kind]
  if (verdict.result === null) return 'merges, to what cannot be told'
  return `${verdict.raises ? 'raised' : 'merges'} to ${shorten(String(verdict.result), LONGEST_RESULT)}`
}

const LONGEST_RESULT = 24

const WORDS: Readonly<Record<Exclude<PropertyVerdict['kind'], 'merged'>, string>> = {
  equal: 'equal',
  compatible: 'may differ',
  different: 'differs',
  undecided: 'cannot be told',
  distinct: 'differs, as it must',
  clash: 'the same, but must differ',
}
