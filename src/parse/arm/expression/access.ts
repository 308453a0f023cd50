import { compareExactly } from './compare.js'
import { keyOf } from './keys.js'
import { isName } from './parser.js'
import { type ArmSymbol, type ArmValue, NULL, entryNamed, intOf, known, stringOf, unknown } from './value.js'
import { MAX_CHOICES, chosen } from './choice.js'

/**
 * `value.name` and `value['name']`, names in any case. `safe` answers null where there certainly is nothing. `text` tells
 * what a person sees when the result is not known.
 */
export function property(value: ArmValue, name: string, safe: boolean, text: () => string): ArmValue {
  switch (value.kind) {
    case 'object': {
      const entry = entryNamed(value, name)
      if (entry !== null) return entry[1]
      if (value.open !== null) return unknown(value.open, text())
      return safe ? NULL : unknown('missing', text())
    }
    case 'symbol':
      return stepOf(value, name, safe, text)
    case 'unknown':
      return value
    case 'list':
      return unknown('wrong-arguments', text())
    case 'known':
      if (value.value !== null) return unknown('wrong-arguments', text())
      return safe ? NULL : unknown('missing', text())
  }
}

/** `value[key]` */
export function item(value: ArmValue, key: ArmValue, safe: boolean, text: () => string): ArmValue {
  if (value.kind === 'unknown') return value
  if (key.kind === 'unknown') return key
  const name = stringOf(key)
  if (name !== null) return property(value, name, safe, text)
  if (value.kind === 'known' && value.value === null) return safe ? NULL : unknown('missing', text())
  if (key.kind === 'symbol') return computedItem(value, key, safe, text)
  const index = intOf(key)
  if (index === null || value.kind === 'object' || value.kind === 'known') return unknown('wrong-arguments', text())
  if (value.kind === 'symbol') return stepOf(value, index, safe, text)
  const found = index < 0 ? undefined : value.items[index]
  if (found !== undefined) return found
  if (index >= 0 && value.open !== null) return unknown(value.open, text())
  return safe ? NULL : unknown('missing', text())
}

/** A step into a value that is not known is a symbol, in one normal form: `.name`, lower case, or `["a-b"]`, `[0]`. */
function stepOf(value: ArmSymbol, step: string | number, safe: boolean, text: () => string): ArmValue {
  const into = (inner: ArmValue) =>
    typeof step === 'string' ? property(inner, step, safe, text) : item(inner, known(step), safe, text)
  if (value.made?.by === 'if') {
    const [condition, yes, no] = value.made.of
    return chosen(condition!, into(yes!), into(no!), text())
  }
  const last = value.made?.by === 'union' ? value.made.of.at(-1) : undefined
  if (last?.kind === 'object' && typeof step === 'string') {
    // What the last object of a union says is overwritten by nobody.
    const entry = entryNamed(last, step)?.[1]
    if (entry?.kind === 'known') return entry
  }
  const key = `${value.key}${safe ? '?' : ''}${printStep(step)}`
  return withChoices(
    { kind: 'symbol', key, text: text(), made: { by: printStep(step), of: [value] } },
    value.choices?.map(into),
  )
}

function printStep(step: string | number): string {
  if (typeof step === 'number') return `[${step}]`
  const name = step.toLowerCase()
  return isName(name) ? `.${name}` : `[${JSON.stringify(name)}]`
}

/** `map[parameters('environment')]`: one of the entries, and certainly that when all of them are one value. */
function computedItem(value: ArmValue, key: ArmSymbol, safe: boolean, text: () => string): ArmValue {
  const holder = keyOf(value)
  const candidates = candidatesOf(value, key, text)
  if (typeof holder !== 'string') {
    const [only] = candidates ?? []
    return only !== undefined && isUnanimous(candidates!) && !safe ? only : unknown(holder.why, text())
  }
  const made = { by: '[]', of: [value, key] }
  const result: ArmSymbol = { kind: 'symbol', key: `${holder}${safe ? '?' : ''}[${key.key}]`, text: text(), made }
  return safe ? result : withChoices(result, candidates)
}

function candidatesOf(value: ArmValue, key: ArmSymbol, text: () => string): ArmValue[] | undefined {
  if (key.choices !== undefined) return key.choices.map((choice) => item(value, choice, false, text))
  if (value.kind === 'list' && value.open === null && value.items.length <= MAX_CHOICES) return [...value.items]
  if (value.kind === 'object' && value.open === null && value.entries.size <= MAX_CHOICES) {
    return [...value.entries.values()]
  }
  return undefined
}

/** The symbol with what it may be; that itself when there is only one thing. Choices that are not known are none. */
export function withChoices(symbol: ArmSymbol, choices: readonly ArmValue[] | undefined): ArmValue {
  if (choices === undefined || choices.length === 0 || choices.length > MAX_CHOICES) return symbol
  // Where there is nothing to take, the deployment fails: it is not one of the things the value may be.
  const possible = choices.filter((choice) => choice.kind !== 'unknown' || choice.why !== 'missing')
  if (possible.length === 0 || possible.some(({ kind }) => kind === 'unknown')) return symbol
  return isUnanimous(possible) ? possible[0]! : { ...symbol, choices: possible }
}

const isUnanimous = (values: readonly ArmValue[]): boolean =>
  values.every((value) => compareExactly(value, values[0]!) === 'equal')
