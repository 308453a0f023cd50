/** The method by which an object says how it stands in a record: constructs and resources by their paths. */
const DESCRIPTION = Symbol.for('stand-in.description')

/**
 * A copy of a value that JSON can hold and that equals the copy of an equal value: keys sorted, and what JSON does
 * not know as `{ $: kind, … }`.
 */
function describe(value, above = []) {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value === 'number') return Number.isFinite(value) ? value : { $: 'number', text: String(value) }
  if (value === undefined) return { $: 'undefined' }
  if (typeof value === 'function') return { $: 'function', name: value.name }
  if (typeof value !== 'object') return { $: typeof value, text: String(value) }
  if (typeof value[DESCRIPTION] === 'function') return value[DESCRIPTION]()
  // The same object twice is no cycle; only one that holds itself is.
  if (above.includes(value)) return { $: 'cycle', up: above.length - above.indexOf(value) }
  return describeObject(value, [...above, value])
}

function describeObject(value, above) {
  const inside = (part) => describe(part, above)
  if (Array.isArray(value)) return Array.from(value, inside)
  if (value instanceof Date) return { $: 'date', text: String(value.valueOf()) }
  if (value instanceof RegExp) return { $: 'regexp', text: String(value) }
  if (value instanceof Map) return { $: 'map', entries: [...value].map((entry) => inside(entry)) }
  if (value instanceof Set) return { $: 'set', items: [...value].map((item) => inside(item)) }
  const prototype = Object.getPrototypeOf(value)
  const isPlain = prototype === null || prototype === Object.prototype
  const keys = Object.keys(value).sort()
  // Through entries, since a key may be `__proto__`.
  const fields = Object.fromEntries(keys.map((key) => [key, inside(value[key])]))
  return isPlain ? fields : { $: 'instance', class: value.constructor?.name ?? '', fields }
}

module.exports = { DESCRIPTION, describe }
