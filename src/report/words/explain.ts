import type { Position } from '../../model/position.js'
import type { Reason } from '../../model/reason.js'
import type { Scalar } from '../../model/value.js'
import type { Part, Phrase } from '../phrase.js'
import { inSequence, join, name, names, say } from '../phrase.js'

/** What a reason is told about. */
export interface Topic {
  /** The component that is not grouped; for a rewrite, the ones that stand against it. */
  readonly subject: Phrase
  /** Whether the subject is several. */
  readonly many: boolean
  /** The component's class, when the report knows it. */
  readonly kind: string | null
  readonly reason: Reason
}

export interface Explanation {
  readonly why: Phrase
  /** The smallest change that would allow it. */
  readonly change: Phrase
}

/** An explanation and the lines that show it. */
export interface PlacedExplanation extends Explanation {
  readonly at: readonly Position[]
}

/** The others of the reason. */
export const others = ({ reason }: Topic): Phrase =>
  reason.with.length > 0 ? names(reason.with) : say`the other components`

/** "`EuApi` and `UserApi`". */
export const both = (topic: Topic): Phrase =>
  topic.reason.with.length === 0 ? topic.subject : names([...idsOf(topic), ...topic.reason.with])

/** "is", or "are" where the subject is several. */
export const be = ({ many }: Topic): Phrase => (many ? say`are` : say`is`)

/** The property path as code. */
export const property = ({ reason }: Topic, otherwise: string): Part => name(reason.path ?? otherwise)

/** A value of the reason as code, or null when it carries none there. */
export function valueOf({ reason }: Topic, index = 0): Part | null {
  const value = reason.values[index] ?? null
  return value === null ? null : name(String(value))
}

/** "`location` is `westeurope` for `EuApi`, `eastus` for `UserApi` and `ProductApi`." */
export function tellValues(topic: Topic, otherwise: string): Phrase {
  const path = property(topic, otherwise)
  const held = valuesHeld(topic)
  if (held.length < 2) return say`${both(topic)} differ in ${path}.`
  const clauses = held.map(({ value, who }) =>
    value === null ? say`not set for ${who}` : say`${name(String(value))} for ${who}`,
  )
  return say`${path} is ${inSequence(clauses)}.`
}

/** How a value is told of one component, of several, and of the ones that follow. */
export interface Verb {
  readonly one: Phrase
  readonly many: Phrase
  readonly again?: Phrase
}

export const IS: Verb = { one: say`is`, many: say`are` }
export const IS_IN: Verb = { one: say`is in`, many: say`are in`, again: say`in` }

/** "`EuApi` is in `westeurope`; `UserApi` and `ProductApi` in `eastus`." */
export function tellStates(topic: Topic, { one, many, again }: Verb, otherwise: Phrase): Phrase {
  const held = valuesHeld(topic)
  if (held.length < 2 || held.some(({ value }) => value === null)) return otherwise
  const clauses = held.map(({ value, who, isMany }, index) => {
    const verb = isMany ? many : one
    return say`${who} ${index === 0 ? verb : (again ?? verb)} ${name(String(value))}`
  })
  return say`${join(clauses, topic.reason.with.length > 1 ? '; ' : ', ')}.`
}

/** Whether the reason's component and all others have one and the same value. */
export const isSameForAll = ({ reason }: Topic): boolean =>
  reason.values.length > 1 && new Set(reason.values).size === 1 && reason.values[0] !== null

interface Held {
  readonly value: Scalar
  readonly who: Phrase
  readonly isMany: boolean
}

/** The component's own value, then the others', those with equal values together. */
function valuesHeld({ subject, many, reason }: Topic): readonly Held[] {
  const [own, ...theirs] = reason.values
  if (own === undefined || theirs.length === 0 || reason.with.length === 0) return []
  const groups = new Map<Scalar, string[]>()
  for (const [index, id] of reason.with.entries()) {
    const value = theirs[Math.min(index, theirs.length - 1)] ?? null
    groups.set(value, [...(groups.get(value) ?? []), id])
  }
  const rest = [...groups].map(([value, ids]) => ({ value, who: names(ids), isMany: ids.length > 1 }))
  return [{ value: own, who: subject, isMany: many }, ...rest]
}

const idsOf = ({ subject }: Topic): readonly string[] =>
  subject.flatMap((part) => (part.kind === 'name' ? [part.text] : []))
