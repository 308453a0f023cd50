import type { Difference } from '../../model/plan.js'
import type { Scalar } from '../../model/value.js'
import type { Phrase } from '../phrase.js'
import { inSequence, name, names, say } from '../phrase.js'
import { resourceNoun } from './resources.js'

/** "`sku.capacity` is `3` for `asp1`, not set for `asp2`: choose what the one that is kept has." */
export function tellChoice({ path, values, result }: Difference): Phrase {
  const held = tellHeld(values)
  if (result !== null) return say`${name(path)} is ${held}; the one that is kept has ${show(result)}.`
  return say`${name(path)} is ${held}: choose what the one that is kept has.`
}

/** "`sku` of the Function App is `Y1` for `UserApi`, `B1` for `JobsApp`; shared, it becomes `B1`." */
export function tellDifference({ resource, path, values, result }: Difference): Phrase {
  const held = tellHeld(values)
  const of = say`${name(path)} of the ${resourceNoun(resource)}`
  if (result === null) return say`${of} is ${held}; what it becomes when shared cannot be told.`
  return say`${of} is ${held}; shared, it becomes ${show(result)}.`
}

/** Every value with those that have it. */
function tellHeld(values: Difference['values']): Phrase {
  const ids = new Map<Scalar, string[]>()
  for (const { id, value } of values) ids.set(value, [...(ids.get(value) ?? []), id])
  return inSequence(
    [...ids].map(([value, who]) =>
      value === null ? say`not set for ${names(who)}` : say`${show(value)} for ${names(who)}`,
    ),
  )
}

/** A merge that costs somebody more; empty when it does not. */
export function tellRaise({ resource, path, values, result, raises }: Difference): Phrase {
  const below = values.filter(({ value }) => value !== result).map(({ id }) => id)
  if (!raises || below.length === 0) return []
  return say`Sharing raises ${name(path)} of the ${resourceNoun(resource)} to ${show(result)} for ${names(below)}.`
}

const show = (value: Scalar): Phrase => (value === null ? say`nothing` : [name(String(value))])
