import { compareExactly } from '../compare.js'
import { type ArmFunction, type Call, int, madeBy, refuse, strict, symbolOf, tooLarge } from '../function.js'
import { type Piece, joinPieces, leadOf, lengthOfPieces, piecesOf, tailOf } from '../text.js'
import {
  type ArmList,
  type ArmValue,
  FALSE,
  NULL,
  TRUE,
  entryNamed,
  intOf,
  known,
  listOf,
  mayBe,
  stringOf,
  typeOf,
  unknown,
} from '../value.js'
import { textPieces } from './text.js'

/** Functions that take texts and arrays alike, and the ones of arrays alone. */
export const SEQUENCE: Readonly<Record<string, ArmFunction>> = {
  concat: strict(1, Infinity, concat),
  length: strict(1, 1, length, { selects: true }),
  empty: strict(1, 1, isEmpty, { selects: true }),
  contains: strict(2, 2, contains),
  first: strict(1, 1, first, { selects: true }),
  last: strict(1, 1, last, { selects: true }),
  take: strict(2, 2, take),
  skip: strict(2, 2, skip),
  indexof: strict(2, 2, (call) => position(call, 'first')),
  lastindexof: strict(2, 2, (call) => position(call, 'last')),
  array: strict(1, 1, toArray, { takesUnknown: true }),
  createarray: strict(0, Infinity, (call) => listOf(call.args), { takesUnknown: true, selects: true }),
  range: strict(2, 2, range),
  flatten: strict(1, 1, flatten),
}

/** Texts (and numbers, whose digits are taken) make a text, arrays make an array. */
function concat(call: Call): ArmValue {
  if (call.args.some((argument) => typeOf(argument) === 'array')) return concatLists(call)
  const pieces: Piece[] = []
  for (const argument of call.args) {
    const inner = piecesOf(argument)
    if (inner === null) return refuse(call)
    for (const piece of inner) pieces.push(piece)
  }
  // Nothing but symbols of no certain type: they may all be arrays.
  if (call.args.every((argument) => typeOf(argument) === null)) return madeBy('concat', pieces, call.text())
  return joinPieces(pieces, call.text)
}

function concatLists(call: Call): ArmValue {
  if (!call.args.every((argument) => mayBe(argument, 'array'))) return refuse(call)
  const items: ArmValue[] = []
  for (const argument of call.args) {
    if (argument.kind !== 'list') return madeBy('concatarrays', call.args, call.text(), 'array')
    for (const item of argument.items) items.push(item)
    // Behind what was not seen, nothing has its place.
    if (argument.open !== null) return listOf(items, argument.open)
  }
  return listOf(items)
}

function length(call: Call): ArmValue {
  const [value] = call.args as [ArmValue]
  if (value.kind === 'list') return value.open === null ? known(value.items.length) : unknown(value.open, call.text())
  if (value.kind === 'object') return value.open === null ? known(value.entries.size) : unknown(value.open, call.text())
  if (!mayBe(value, 'string', 'array', 'object')) return refuse(call)
  const pieces = textPieces(value)
  const size = pieces === null ? null : lengthOfPieces(pieces)
  return size === null ? symbolOf(call, 'int') : int(call, size)
}

/** Null is empty too (Microsoft's example: `empty(null())` is true). */
function isEmpty(call: Call): ArmValue {
  const [value] = call.args as [ArmValue]
  if (value.kind === 'known' && value.value === null) return TRUE
  if (value.kind === 'list') return emptiness(value.items.length, value.open, call)
  if (value.kind === 'object') return emptiness(value.entries.size, value.open, call)
  if (!mayBe(value, 'string', 'array', 'object')) return refuse(call)
  const pieces = textPieces(value)
  if (pieces === null) return symbolOf(call, 'bool')
  if (pieces.some((piece) => stringOf(piece) !== null || (lengthOfPieces([piece]) ?? 0) > 0)) return FALSE
  return pieces.length === 0 ? TRUE : symbolOf(call, 'bool')
}

function emptiness(size: number, open: ArmList['open'], call: Call): ArmValue {
  if (size > 0) return FALSE
  return open === null ? TRUE : unknown(open, call.text())
}

/** Texts and items with regard to case, names of properties without. */
function contains(call: Call): ArmValue {
  const [container, wanted] = call.args as [ArmValue, ArmValue]
  if (container.kind === 'list') return containsItem(call, container, wanted)
  if (container.kind === 'object') {
    const name = stringOf(wanted)
    if (name === null) return mayBe(wanted, 'string') ? symbolOf(call, 'bool') : refuse(call)
    if (entryNamed(container, name) !== null) return TRUE
    return container.open === null ? FALSE : unknown(container.open, call.text())
  }
  if (!mayBe(container, 'string', 'array', 'object')) return refuse(call)
  const pieces = textPieces(container)
  const part = piecesOf(wanted)
  if (pieces === null || part === null) return symbolOf(call, 'bool')
  const text = part.length === 0 ? '' : part.length === 1 ? stringOf(part[0]) : null
  if (text !== null) {
    if (pieces.some((piece) => stringOf(piece)?.includes(text)) || text === '') return TRUE
    if (stringOf(container) !== null || container.kind === 'known') return FALSE
  }
  if (pieces.some((piece) => compareExactly(piece, wanted) === 'equal')) return TRUE
  return symbolOf(call, 'bool')
}

function containsItem(call: Call, list: ArmList, wanted: ArmValue): ArmValue {
  let undecided = false
  for (const item of list.items) {
    const comparison = compareExactly(item, wanted)
    if (comparison === 'equal') return TRUE
    if (comparison === 'undecided') undecided = true
  }
  if (undecided) return symbolOf(call, 'bool')
  return list.open === null ? FALSE : unknown(list.open, call.text())
}

function first(call: Call): ArmValue {
  const [value] = call.args as [ArmValue]
  if (value.kind === 'list') return value.items[0] ?? absent(value, call)
  if (!mayBe(value, 'string', 'array')) return refuse(call)
  const pieces = textPieces(value)
  const lead = pieces === null ? '' : leadOf(pieces)
  if (lead !== '' || stringOf(value) !== null) return known(lead.slice(0, 1))
  return symbolOf(call, pieces === null ? undefined : 'string')
}

function last(call: Call): ArmValue {
  const [value] = call.args as [ArmValue]
  if (value.kind === 'list')
    return value.open === null ? (value.items.at(-1) ?? NULL) : unknown(value.open, call.text())
  if (!mayBe(value, 'string', 'array')) return refuse(call)
  const pieces = textPieces(value)
  const tail = pieces === null ? '' : tailOf(pieces)
  if (tail !== '' || stringOf(value) !== null) return known(tail.slice(-1))
  return symbolOf(call, pieces === null ? undefined : 'string')
}

/** An empty array has no first item: null. */
const absent = (list: ArmList, call: Call): ArmValue => (list.open === null ? NULL : unknown(list.open, call.text()))

/** Zero or less is nothing, more than there is is all. */
function take(call: Call): ArmValue {
  const [value, countValue] = call.args as [ArmValue, ArmValue]
  if (!mayBe(value, 'string', 'array') || !mayBe(countValue, 'int')) return refuse(call)
  const count = intOf(countValue)
  if (count === null) return symbolOf(call, sliceType(value))
  const wanted = Math.max(0, count)
  if (value.kind === 'list') {
    return wanted <= value.items.length ? listOf(value.items.slice(0, wanted)) : value
  }
  const pieces = textPieces(value)
  if (pieces === null) return symbolOf(call, sliceType(value))
  const text = stringOf(value)
  if (text !== null) return known(text.slice(0, wanted))
  const [lead, whole] = [leadOf(pieces), lengthOfPieces(pieces)]
  if (wanted <= lead.length) return known(lead.slice(0, wanted))
  return whole !== null && wanted >= whole ? value : symbolOf(call, 'string')
}

function skip(call: Call): ArmValue {
  const [value, countValue] = call.args as [ArmValue, ArmValue]
  if (!mayBe(value, 'string', 'array') || !mayBe(countValue, 'int')) return refuse(call)
  const count = intOf(countValue)
  if (count === null) return symbolOf(call, sliceType(value))
  if (count <= 0) return value
  if (value.kind === 'list') {
    if (count > value.items.length && value.open !== null) return unknown(value.open, call.text())
    return listOf(value.items.slice(count), value.open)
  }
  const pieces = textPieces(value)
  if (pieces === null) return symbolOf(call, sliceType(value))
  const text = stringOf(value)
  if (text !== null) return known(text.slice(count))
  const lead = leadOf(pieces)
  if (count <= lead.length) return joinPieces([known(lead.slice(count)), ...pieces.slice(1)], call.text)
  const whole = lengthOfPieces(pieces)
  return whole !== null && count >= whole ? known('') : symbolOf(call, 'string')
}

const sliceType = (value: ArmValue): 'string' | 'array' | undefined => {
  const type = typeOf(value)
  return type === 'string' || type === 'array' ? type : undefined
}

/** In a text without regard to case, in an array with; -1 when it is not there. */
function position(call: Call, which: 'first' | 'last'): ArmValue {
  const [container, wanted] = call.args as [ArmValue, ArmValue]
  if (container.kind === 'list') return itemPosition(call, container, wanted, which)
  if (!mayBe(container, 'string', 'array')) return refuse(call)
  const [text, part] = [stringOf(container)?.toLowerCase(), stringOf(wanted)?.toLowerCase()]
  if (text !== undefined && part !== undefined) {
    return known(which === 'first' ? text.indexOf(part) : text.lastIndexOf(part))
  }
  if (text !== undefined && !mayBe(wanted, 'string')) return refuse(call)
  return symbolOf(call, 'int')
}

function itemPosition(call: Call, list: ArmList, wanted: ArmValue, which: 'first' | 'last'): ArmValue {
  if (which === 'last' && list.open !== null) return unknown(list.open, call.text())
  const order = [...list.items.keys()]
  if (which === 'last') order.reverse()
  for (const index of order) {
    const comparison = compareExactly(list.items[index]!, wanted)
    if (comparison === 'equal') return known(index)
    if (comparison === 'undecided') return symbolOf(call, 'int')
  }
  return list.open === null ? known(-1) : unknown(list.open, call.text())
}

function toArray(call: Call): ArmValue {
  const [value] = call.args as [ArmValue]
  if (value.kind === 'list' || value.kind === 'unknown') return value
  if (value.kind === 'symbol' && value.type === undefined) return symbolOf(call, 'array')
  return value.kind === 'symbol' && value.type === 'array' ? value : listOf([value])
}

/** Azure's own bounds. */
const MAX_RANGE = 10_000
const MAX_INT = 2_147_483_647

function range(call: Call): ArmValue {
  const [from, countValue] = call.args as [ArmValue, ArmValue]
  if (!mayBe(from, 'int') || !mayBe(countValue, 'int')) return refuse(call)
  const [start, count] = [intOf(from), intOf(countValue)]
  if (count !== null && count < 0) return refuse(call)
  if (count !== null && count > MAX_RANGE) return tooLarge(call)
  if (start === null || count === null) return symbolOf(call, 'array')
  if (start + count > MAX_INT) return refuse(call)
  return listOf(Array.from({ length: count }, (_, i) => known(start + i)))
}

function flatten(call: Call): ArmValue {
  const [value] = call.args as [ArmValue]
  if (value.kind !== 'list') return mayBe(value, 'array') ? symbolOf(call, 'array') : refuse(call)
  if (!value.items.every((item) => mayBe(item, 'array'))) return refuse(call)
  const items: ArmValue[] = []
  for (const inner of value.items) {
    if (inner.kind !== 'list') return symbolOf(call, 'array')
    for (const item of inner.items) items.push(item)
    if (inner.open !== null) return listOf(items, inner.open)
  }
  return listOf(items, value.open)
}
