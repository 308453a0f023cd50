import type { ArmValue } from './value.js'

/** Characters of one value, as its JSON would have. Azure takes templates of at most 4 MB after expansion. */
export const MAX_SIZE = 4 * 1024 * 1024

/** Characters of the key of a symbol. */
export const MAX_KEY = 64 * 1024

/** Objects and lists inside one another. */
export const MAX_VALUE_DEPTH = 128

export interface Measure {
  readonly size: number
  readonly depth: number
}

const BOTTOMLESS: Measure = { size: Infinity, depth: Infinity }

/** Values are shared, never copied: forty lines can hold 2^40 entries. What was measured once is remembered. */
const measured = new WeakMap<object, Measure>()

/** How large a value is when written out; infinite when it nests too deep to look. */
export function measure(value: ArmValue): Measure {
  const result = measureWithin(value, MAX_VALUE_DEPTH + 1)
  if (result.depth === Infinity) measured.set(value, result)
  return result
}

function measureWithin(value: ArmValue, levels: number): Measure {
  switch (value.kind) {
    case 'known':
      return { size: typeof value.value === 'string' ? value.value.length + 2 : 8, depth: 0 }
    case 'symbol':
      return { size: value.key.length, depth: 0 }
    case 'unknown':
      return { size: 8, depth: 0 }
    case 'list':
      return measureParts(value, value.items, 2, levels)
    case 'object': {
      let names = 2
      for (const name of value.entries.keys()) names += name.length + 4
      return measureParts(value, value.entries.values(), names, levels)
    }
  }
}

function measureParts(whole: ArmValue, parts: Iterable<ArmValue>, own: number, levels: number): Measure {
  const before = measured.get(whole)
  if (before !== undefined) return before
  if (levels === 0) return BOTTOMLESS
  let size = own
  let depth = 0
  for (const part of parts) {
    const inner = measureWithin(part, levels - 1)
    size += inner.size + 1
    depth = Math.max(depth, inner.depth)
  }
  const result = { size, depth: depth + 1 }
  // A part may be called bottomless only because we came to it from far above.
  if (depth !== Infinity) measured.set(whole, result)
  return result
}
