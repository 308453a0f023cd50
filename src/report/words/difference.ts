import type { Difference } from '../../model/plan.js'
import type { Scalar } from '../../model/value.js'
import type { Phrase } from '../phrase.js'
import { inSequence, name, names, say } from '../phrase.js'
import { resourceNoun } from './resources.js'

/** "`sku` of the Function App is `Y1` for `UserApi`, `B1` for `JobsApp`; shared, it becomes `B1`." */
export function tellDifference({ resource, path, values, result }: Difference): Phrase {
  const ids = new Map<Scalar, string[]>()
  for (const { id, value } of values) ids.set(value, [...(ids.get(value) ?? []), id])
  const held = [...ids].map(([value, who]) =>
    value === null ? say`not set for ${names(who)}` : say`${show(value)} for ${names(who)}`,
  )
  const of = say`${name(path)} of the ${resourceNoun(resource)}`
  if (result === null) return say`${of} is ${inSequence(held)}; what it becomes when shared cannot be told.`
  return say`${of} is ${inSequence(held)}; shared, it becomes ${show(result)}.`
}

/** A merge that costs somebody more; empty when it does not. */
export function tellRaise({ resource, path, values, result, raises }: Difference): Phrase {
  const below = values.filter(({ value }) => value !== result).map(({ id }) => id)
  if (!raises || below.length === 0) return []
  return say`Sharing raises ${name(path)} of the ${resourceNoun(resource)} to ${show(result)} for ${names(below)}.`
}

const show = (value: Scalar): Phrase => (value === null ? say`nothing` : [name(String(value))])
