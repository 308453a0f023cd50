import { createHash } from 'node:crypto'
import { byText } from '../model/order.js'
import type { RuleId } from '../model/rule.js'

/** A member by name: what stays when lines, paths and formatting change. */
export interface SymbolicMember {
  readonly kind: string
  /** What the source calls the construct. */
  readonly scope: string
  readonly id: string
}

/**
 * One fingerprint per set of members, in the given order: the first 16 hex digits of
 *
 *     sha256(JSON.stringify([rule, 'kind:scope:id', 'kind:scope:id', …]))     members sorted
 *
 * When a set occurs again (two functions that each call their construct `stack`), its ordinal follows the members:
 * 2 for the second, 3 for the third.
 */
export function fingerprintsOf(rule: RuleId, sets: readonly (readonly SymbolicMember[])[]): readonly string[] {
  const seen = new Map<string, number>()
  return sets.map((members) => {
    const parts = [rule, ...members.map(({ kind, scope, id }) => `${kind}:${scope}:${id}`).sort(byText)]
    const key = JSON.stringify(parts)
    const ordinal = (seen.get(key) ?? 0) + 1
    seen.set(key, ordinal)
    return digest(ordinal === 1 ? key : JSON.stringify([...parts, ordinal]))
  })
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16)
