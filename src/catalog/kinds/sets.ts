import { byText } from '../../model/order.js'
import { ABSENT, type ListValue, type Scalar, type UnknownReason, type Value, known } from '../../model/value.js'
import { caseless, entryOf, isNothing } from './facets.js'
import type { Facet } from './kind.js'

/** How deep a member of a set may be written; templates use three levels. */
const MAX_DEPTH = 16

/**
 * A list whose order means nothing: texts, sorted, each once. With a symbol among its members it is a symbol itself,
 * equal to a set of the same members; with an unknown one it is unknown, for what is not seen may be any member.
 */
export const set = (path: string, member: (item: Value) => Value, ...also: readonly string[]): Facet => ({
  path,
  also,
  normalise: (value) => asSet(value, member),
})

/** The members of a list as a set; what is no list stays as it is, but for case. */
export function asSet(value: Value, member: (item: Value) => Value): Value {
  if (value.kind !== 'list') return caseless(value)
  const values = value.items.map(member)
  const members = values.map((item) => textOf(item, 0)).filter((item) => item.text !== '')
  const unseen = value.open ?? members.find(({ why }) => why !== null)?.why ?? null
  if (unseen !== null) return { kind: 'unknown', why: unseen, text: 'a list' }
  const texts = [...new Set(members.map(({ text }) => text))].toSorted(byText)
  if (texts.length === 0) return ABSENT
  const symbol = values.find(({ kind }) => kind === 'symbol')
  // One alone keeps what is known of it.
  if (symbol !== undefined && texts.length === 1) return { kind: 'list', items: [symbol], open: null }
  if (members.some(({ isSymbol }) => isSymbol))
    return { kind: 'symbol', key: `set:${JSON.stringify(texts)}`, text: 'a list' }
  return { kind: 'list', items: texts.map(known), open: null }
}

/**
 * For what is computed from a whole value: the unknown in it, or a symbol that equals that of the same value. Null when
 * everything in it is known.
 */
export function undecided(value: Value, what: string): Value | null {
  const { text, isSymbol, why } = textOf(value, 0)
  if (why !== null) return { kind: 'unknown', why, text: what }
  return isSymbol ? { kind: 'symbol', key: `${what}:${text}`, text: what } : null
}

/** The value of the item of a list that has a name: `[{ "name": "MODE", "value": "fast" }]`. */
export function namedItem(list: ListValue, name: string, [nameKey, valueKey]: readonly [string, string]): Value {
  for (const item of list.items) {
    const key = item.kind === 'object' ? entryOf(item, nameKey) : item
    // An item whose name is not known may be the one.
    if (key.kind === 'symbol' || key.kind === 'unknown') return undecided(list, name)!
    const isIt = key.kind === 'known' && String(key.value).toLowerCase() === name.toLowerCase()
    if (isIt && item.kind === 'object') return entryOf(item, valueKey)
  }
  return list.open === null ? ABSENT : { kind: 'unknown', why: list.open, text: name }
}

/** What an object says under a key; what is no object stays as it is. For `{ "value": "10.0.0.1", "action": "Allow" }`. */
export const fieldOf =
  (...keys: readonly string[]) =>
  (item: Value): Value => {
    if (item.kind !== 'object') return item
    const values = keys.map((key) => entryOf(item, key))
    return values.find((value) => !isNothing(value)) ?? ABSENT
  }

/** An address with its network's size, `/32` being the address alone. */
export const addressOf = (item: Value): Value => {
  const value = fieldOf('value', 'ipAddressOrRange', 'ipMask')(item)
  if (value.kind !== 'known' || typeof value.value !== 'string') return value
  const text = value.value.trim()
  return known(/^[\d.]+\/32$/.test(text) ? text.slice(0, -3) : text)
}

/** The id of a subnet, as the services' network rules spell it. */
export const subnetOf = (item: Value): Value => {
  const written = fieldOf('id', 'subnet', 'virtualNetworkResourceId')(item)
  return written.kind === 'object' ? fieldOf('id')(written) : written
}

interface Text {
  /** Empty for what says nothing. */
  readonly text: string
  readonly isSymbol: boolean
  readonly why: UnknownReason | null
}

const certain = (text: string): Text => ({ text, isSymbol: false, why: null })

function textOf(value: Value, depth: number): Text {
  if (depth > MAX_DEPTH) return { ...certain('…'), why: 'too-deep' }
  switch (value.kind) {
    case 'absent':
      return certain('')
    case 'known':
      return certain(scalarText(value.value))
    case 'symbol':
      return { text: `\u0000${value.key}`, isSymbol: true, why: null }
    case 'unknown':
      return { ...certain('?'), why: value.why }
    case 'list': {
      const items = value.items.map((item) => textOf(item, depth + 1))
      return joined(JSON.stringify(items.map(({ text }) => text)), items, value.open)
    }
    case 'object': {
      const entries = Object.entries(value.entries)
        .map(([key, { value: entry }]): [string, Text] => [key.toLowerCase(), textOf(entry, depth + 1)])
        .filter(([, { text }]) => text !== '')
        .toSorted(([a], [b]) => byText(a, b))
      const text = entries.length === 0 ? '' : JSON.stringify(entries.map(([key, entry]) => [key, entry.text]))
      return joined(
        text,
        entries.map(([, entry]) => entry),
        value.open,
      )
    }
  }
}

const joined = (text: string, parts: readonly Text[], open: UnknownReason | null): Text => ({
  text,
  isSymbol: parts.some(({ isSymbol }) => isSymbol),
  why: open ?? parts.find(({ why }) => why !== null)?.why ?? null,
})

const scalarText = (value: Scalar): string => (value === null ? '' : String(value).toLowerCase())
