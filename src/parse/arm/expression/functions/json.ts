import { type ArmFunction, type Call, refuse, strict, symbolOf } from '../function.js'
import { type ArmValue, fromJson, mayBe, stringOf, unknown } from '../value.js'

export const JSON_FUNCTIONS: Readonly<Record<string, ArmFunction>> = {
  json: strict(1, 1, (call) => {
    const [value] = call.args as [ArmValue]
    if (!mayBe(value, 'string')) return refuse(call)
    const text = stringOf(value)
    return text === null ? symbolOf(call) : parseJson(call, text)
  }),
}

/** Nobody nests by hand deeper than this. */
const MAX_DEPTH = 100

export function parseJson(call: Call, text: string): ArmValue {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return refuse(call)
  }
  return fromJson(json, MAX_DEPTH) ?? unknown('too-deep', call.text())
}

/** The value as plain JSON, in a box since it may be null; null when something in it is not known. */
export function toPlainJson(value: ArmValue): { readonly value: unknown } | null {
  if (value.kind === 'known') return { value: value.value }
  if (value.kind === 'list' && value.open === null) {
    const items = value.items.map(toPlainJson)
    return items.every((item) => item !== null) ? { value: items.map((item) => item.value) } : null
  }
  if (value.kind !== 'object' || value.open !== null) return null
  // No prototype: a property may be called `__proto__`.
  const json = Object.create(null) as Record<string, unknown>
  for (const [name, entry] of value.entries) {
    const inner = toPlainJson(entry)
    if (inner === null) return null
    json[name] = inner.value
  }
  return { value: json }
}
