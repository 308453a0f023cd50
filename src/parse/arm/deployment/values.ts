import type { Position } from '../../../model/position.js'
import type { Property, SymbolValue, UnknownReason, Value } from '../../../model/value.js'
import { atomsOf, isLiteral } from '../expression/atoms.js'
import { keyOf } from '../expression/keys.js'
import { isIdLike, resourceIdOf, resourceKeyOf } from '../expression/resource-id.js'
import { isBuiltText, piecesOf } from '../expression/text.js'
import { type ArmSymbol, type ArmUnknown, type ArmValue, known } from '../expression/value.js'

/** One text for equal values, and for no others; null for what does not even equal itself. */
export function identityOf(value: ArmValue): string | null {
  const key = keyOf(value)
  return typeof key === 'string' ? key : null
}

/** What to call it: the text itself where it is known, else the expression as written. */
export function labelOf(value: ArmValue, written: string): string {
  const text = value.kind === 'known' ? String(value.value) : written
  return text.length > LONGEST_LABEL ? `${text.slice(0, LONGEST_LABEL)}…` : text
}

/** Characters; names of resources have at most 260. */
const LONGEST_LABEL = 300

/** The words of the expression language in the words of the house. All parts have the place of the whole. */
export function toValue(value: ArmValue, at: Position): Value {
  const parts = value.kind === 'list' ? value.items.length : value.kind === 'object' ? value.entries.size : 0
  if (parts <= MANY_PARTS) return convert(value, at)
  const before = converted.get(value) ?? convert(value, at)
  converted.set(value, before)
  return before
}

/** One variable may be the tags of thousands of resources: what is large has the place where it was first seen. */
const converted = new WeakMap<ArmValue, Value>()
const MANY_PARTS = 64

function convert(value: ArmValue, at: Position): Value {
  switch (value.kind) {
    case 'known':
      return { kind: 'known', value: isId(value) ? String(value.value).toLowerCase() : value.value }
    case 'symbol':
      return toSymbol(value)
    case 'unknown':
      return value.why === 'missing' ? { kind: 'absent' } : { kind: 'unknown', why: WHY[value.why], text: value.text }
    case 'list':
      return {
        kind: 'list',
        items: value.items.map((item) => toValue(item, at)),
        open: value.open === null ? null : WHY[value.open],
      }
    case 'object':
      return {
        kind: 'object',
        entries: Object.fromEntries(
          [...value.entries].map(([key, entry]): [string, Property] => [key, { value: toValue(entry, at), at }]),
        ),
        open: value.open === null ? null : WHY[value.open],
      }
  }
}

/** Ids are the same in any case, and two that end in other names are two, whatever resource group they begin with. */
function toSymbol(value: ArmSymbol): Value {
  const { key, text } = value
  const id = isId(value) ? resourceIdOf(value) : null
  if (id === null) return { kind: 'symbol', key, text, ...endOf(isBuiltText(value) ? value.made!.of : []) }
  const names = id.names.flatMap((name) => [known('/'), ...(piecesOf(name) ?? [name])])
  return { kind: 'symbol', key: resourceKeyOf(value) ?? key, text, ...endOf([known(id.type), ...names]) }
}

/** Without regard to case: what only differs in that may be the same to Azure. */
function endOf(pieces: readonly ArmValue[]): Pick<SymbolValue, 'end'> {
  const atoms = pieces.length < 2 ? null : atomsOf(pieces, true)
  return atoms === null ? {} : { end: atoms.map((atom) => (isLiteral(atom) ? atom : `\0${atom.key}`)) }
}

/** Cheap to tell: most values are none. */
function isId(value: ArmValue): boolean {
  if (value.kind === 'symbol') return value.made?.by === 'concat' && isId(value.made.of[0]!)
  return value.kind === 'known' && typeof value.value === 'string' && isIdLike(value.value)
}

const WHY: Readonly<Record<ArmUnknown, UnknownReason>> = {
  'invalid-expression': 'invalid-expression',
  'unknown-function': 'unknown-function',
  'wrong-arguments': 'invalid-expression',
  missing: 'unsupported-syntax',
  'computed-name': 'computed-key',
  circular: 'circular',
  'too-deep': 'too-deep',
  'too-large': 'too-deep',
  'new-every-time': 'several-values',
  'outside-loop': 'invalid-expression',
  'not-visible': 'invalid-expression',
  fails: 'invalid-expression',
  'not-seen': 'unsupported-syntax',
}
