import { createHash } from 'node:crypto'
import type { SymbolicName } from '../model/observation.js'
import { byText } from '../model/order.js'
import type { RuleId } from '../model/rule.js'

/**
 * One fingerprint per set of subjects, in the given order: the first 16 hex digits of
 *
 *     sha256(JSON.stringify([rule, 'kind:scope:id', 'kind:scope:id', …]))     subjects sorted
 *
 * When a set occurs again (two functions that each call their construct `stack`), its ordinal follows the subjects:
 * 2 for the second, 3 for the third.
 */
export function fingerprintsOf(rule: RuleId, sets: readonly (readonly SymbolicName[])[]): readonly string[] {
  const family = FAMILIES[rule] ?? rule
  const seen = new Map<string, number>()
  return sets.map((subjects) => {
    const parts = [family, ...namesOf(subjects)]
    const key = JSON.stringify(parts)
    const ordinal = (seen.get(key) ?? 0) + 1
    seen.set(key, ordinal)
    return digest(ordinal === 1 ? key : JSON.stringify([...parts, ordinal]))
  })
}

/** The subjects as a report writes them. */
export const namesOf = (subjects: readonly SymbolicName[]): readonly string[] =>
  subjects.map(({ kind, scope, id }) => `${kind}:${scope}:${id}`).sort(byText)

/** Whether a price changes, or a backend appears beside them: the same members that could share are the same finding. */
const FAMILIES: Readonly<Partial<Record<RuleId, RuleId>>> = {
  'mixed-traditional-and-backend': 'shareable-components',
  'mergeable-resources': 'shareable-resources',
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16)
