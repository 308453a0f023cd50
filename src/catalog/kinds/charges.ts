import type { Value } from '../../model/value.js'
import type { Charge, Pricing, Range } from './kind.js'

export const ONE: Range = { low: 1, high: 1 }

export const charges = (...list: readonly Charge[]): Pricing => ({ kind: 'charges', charges: list })

export const unpriced = (why: string): Pricing => ({ kind: 'unpriced', why })

/** Ends with the resource. */
export const ofInstance = (item: string, quantity: Range = ONE, assumption: string | null = null): Charge => ({
  items: [item],
  quantity,
  per: 'instance',
  assumption,
})

/** Goes along with what is in the resource. */
export const ofContent = (item: string, quantity: Range, assumption: string | null = null): Charge => ({
  items: [item],
  quantity,
  per: 'content',
  assumption,
})

export interface Quantity {
  readonly range: Range
  readonly assumption: string | null
}

/** A count that a resource names. One that is not known counts as one, since less than that is not sold. */
export function quantityOf(value: Value, what: string): Quantity {
  const count = value.kind === 'known' ? Number(value.value) : Number.NaN
  if (Number.isInteger(count) && count > 0) return { range: exactly(count), assumption: null }
  const isSaid = value.kind === 'absent' || value.kind === 'known'
  return { range: ONE, assumption: isSaid ? null : `The number of ${what} is not known; one is counted.` }
}

export const exactly = (count: number): Range => ({ low: count, high: count })

export const times = (a: Range, b: Range): Range => ({ low: a.low * b.low, high: a.high * b.high })

export const plus = (a: Range, b: Range): Range => ({ low: a.low + b.low, high: a.high + b.high })

/** Assumptions as one text; null when there are none. */
export function together(...assumptions: readonly (string | null)[]): string | null {
  const said = [...new Set(assumptions.filter((text) => text !== null))]
  return said.length === 0 ? null : said.join(' ')
}

export const textOf = (value: Value): string | null =>
  value.kind === 'known' && typeof value.value === 'string' ? value.value : null

export const numberOf = (value: Value): number | null =>
  value.kind === 'known' && typeof value.value === 'number' ? value.value : null

/** Whether a value is certainly true; null where that is not known. */
export function isTrue(value: Value): boolean | null {
  if (value.kind === 'known') return value.value === true
  return value.kind === 'absent' ? false : null
}
