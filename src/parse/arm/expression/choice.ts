import { compareExactly } from './compare.js'
import { madeBy } from './function.js'
import { type ArmSymbol, type ArmValue, typeOf, unknown } from './value.js'

/** Values one value may be; beyond this many nobody lists them. */
export const MAX_CHOICES = 32

/** `if(condition, yes, no)` where the condition is not known: sometimes the answer is all the same. */
export function chosen(condition: ArmValue, yes: ArmValue, no: ArmValue, text: string): ArmValue {
  // `fail(...)` ends the deployment: whatever is deployed has the other value.
  if (hasFailed(yes)) return no
  if (hasFailed(no)) return yes
  if (compareExactly(yes, no) === 'equal') return yes
  if (condition.kind === 'unknown') return condition
  if (condition.kind !== 'symbol') return unknown('wrong-arguments', text)
  if (condition.made?.by === 'not') return chosen(condition.made.of[0]!, no, yes, text)
  if (isBool(yes, true) && isBool(no, false)) return condition
  if (isBool(yes, false) && isBool(no, true)) return negated(condition, text)
  const type = typeOf(yes)
  const made = madeBy('if', [condition, yes, no], text, type !== null && type === typeOf(no) ? type : undefined)
  if (made.kind !== 'symbol') return made
  const choices = [...choicesOf(yes), ...choicesOf(no)]
  return choices.length <= MAX_CHOICES ? { ...made, choices } : made
}

/** Of something already found to be no known boolean. */
export function negated(condition: ArmSymbol, text: string): ArmValue {
  return condition.made?.by === 'not' ? condition.made.of[0]! : madeBy('not', [condition], text, 'bool')
}

export const choicesOf = (value: ArmValue): readonly ArmValue[] =>
  value.kind === 'symbol' && value.choices !== undefined ? value.choices : [value]

export const hasFailed = (value: ArmValue): boolean => value.kind === 'unknown' && value.why === 'fails'

const isBool = (value: ArmValue, expected: boolean): boolean => value.kind === 'known' && value.value === expected
