import { type ArmFunction, type Call, bool, madeBy, refuse, strict, symbolOf, tooLarge } from '../function.js'
import { MAX_SIZE } from '../measure.js'
import { type Piece, joinPieces, leadOf, lengthOfPieces, piecesOf, scalarText, tailOf } from '../text.js'
import { type ArmValue, intOf, known, listOf, mayBe, stringOf, typeOf, unknown } from '../value.js'
import { formatText } from './format.js'
import { toPlainJson } from './json.js'

export const TEXT: Readonly<Record<string, ArmFunction>> = {
  format: strict(1, Infinity, formatText),
  tolower: strict(1, 1, (call) => recase(call, lowerCase)),
  toupper: strict(1, 1, (call) => recase(call, upperCase)),
  trim: strict(1, 1, trim),
  replace: strict(3, 3, replace),
  split: strict(2, 2, split),
  join: strict(2, 2, join),
  substring: strict(2, 3, substring),
  padleft: strict(2, 3, padLeft),
  startswith: strict(2, 2, (call) => atEdge(call, leadOf, (text, part) => text.startsWith(part))),
  endswith: strict(2, 2, (call) => atEdge(call, tailOf, (text, part) => text.endsWith(part))),
  string: strict(1, 1, toText),
  uniquestring: strict(1, Infinity, hash),
  guid: strict(1, Infinity, hash),
  newguid: strict(0, 0, (call) => unknown('new-every-time', call.text())),
}

/** A value that is certainly a text as its pieces; null for what may be something else. */
export const textPieces = (value: ArmValue): readonly Piece[] | null =>
  typeOf(value) === 'string' ? piecesOf(value) : null

/** .NET changes one character at a time: `ß` stays `ß`, where JavaScript would write `SS`. */
const bySingleCharacter = (change: (unit: string) => string) => (text: string) =>
  /^[\x00-\x7f]*$/.test(text)
    ? change(text)
    : Array.from(text, (character) => {
        const changed = change(character)
        return changed.length === character.length ? changed : character
      }).join('')

const lowerCase = bySingleCharacter((text) => text.toLowerCase())
const upperCase = bySingleCharacter((text) => text.toUpperCase())

/** What these make has no capital letters. */
const LOWER_ALREADY: ReadonlySet<string> = new Set(['tolower', 'uniquestring', 'guid', 'newguid'])

function recase(call: Call, change: (text: string) => string): ArmValue {
  const [value] = call.args as [ArmValue]
  if (!mayBe(value, 'string')) return refuse(call)
  const pieces = piecesOf(value)
  if (pieces === null) return refuse(call)
  const changed = pieces.map((piece) => {
    const text = stringOf(piece)
    return text === null ? recaseSymbol(call, piece) : known(change(text))
  })
  return changed.find(({ kind }) => kind === 'unknown') ?? joinPieces(changed, call.text)
}

function recaseSymbol(call: Call, value: Piece): ArmValue {
  if (value.kind !== 'symbol' || value.type === 'int') return value
  const by = value.made?.by ?? ''
  if (call.name === 'tolower' ? LOWER_ALREADY.has(by) : by === 'toupper') return value
  const inner = by === 'tolower' || by === 'toupper' ? value.made!.of : [value]
  return madeBy(call.name, inner, call.text(), 'string')
}

function trim(call: Call): ArmValue {
  const [value] = call.args as [ArmValue]
  if (!mayBe(value, 'string')) return refuse(call)
  const text = stringOf(value)
  if (text !== null) return known(text.trim())
  const pieces = piecesOf(value) ?? []
  const isTrimmed = /^\S/.test(leadOf(pieces)) && /\S$/.test(tailOf(pieces))
  return isTrimmed ? value : symbolOf(call, 'string')
}

function replace(call: Call): ArmValue {
  const [value, oldPart, newPart] = call.args as [ArmValue, ArmValue, ArmValue]
  if (!call.args.every((argument) => mayBe(argument, 'string'))) return refuse(call)
  const [from, to] = [stringOf(oldPart), stringOf(newPart)]
  if (from === '') return refuse(call)
  const pieces = textPieces(value)
  // One character cannot stand across the border of two pieces; more could.
  if (from === null || to === null || pieces === null || (pieces.length > 1 && from.length > 1)) {
    return symbolOf(call, 'string')
  }
  const replaced: ArmValue[] = []
  for (const piece of pieces) {
    const text = stringOf(piece)
    if (text !== null) {
      const count = text.split(from).length - 1
      if (text.length + count * (to.length - from.length) > MAX_SIZE) return tooLarge(call)
      replaced.push(known(text.replaceAll(from, () => to)))
    } else replaced.push(madeBy('replace', [piece, oldPart, newPart], call.text(), 'string'))
  }
  return replaced.find(({ kind }) => kind === 'unknown') ?? joinPieces(replaced, call.text)
}

function split(call: Call): ArmValue {
  const [value, by] = call.args as [ArmValue, ArmValue]
  if (!mayBe(value, 'string') || !mayBe(by, 'string', 'array')) return refuse(call)
  const text = stringOf(value)
  const delimiters = by.kind === 'list' ? (by.open === null ? by.items.map(stringOf) : [null]) : [stringOf(by)]
  if (text === null || delimiters.includes(null)) return symbolOf(call, 'array')
  // .NET does not cut at an empty delimiter.
  const cutters = delimiters.filter((delimiter): delimiter is string => delimiter !== null && delimiter !== '')
  return listOf(splitBy(text, cutters).map(known))
}

/** At every place the first delimiter that stands there, as .NET tries them in order. */
function splitBy(text: string, delimiters: readonly string[]): string[] {
  if (delimiters.length === 0) return [text]
  if (delimiters.length === 1) return text.split(delimiters[0]!)
  const escaped = delimiters.map((delimiter) => delimiter.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`))
  return text.split(new RegExp(escaped.join('|')))
}

function join(call: Call): ArmValue {
  const [list, delimiter] = call.args as [ArmValue, ArmValue]
  if (!mayBe(list, 'array') || !mayBe(delimiter, 'string')) return refuse(call)
  const between = piecesOf(delimiter)
  if (list.kind !== 'list' || between === null) return symbolOf(call, 'string')
  if (list.open !== null) return unknown(list.open, call.text())
  const pieces: Piece[] = []
  let size = 0
  for (const [i, item] of list.items.entries()) {
    if (item.kind === 'unknown') return item
    const inner = piecesOf(item)
    if (inner === null) return refuse(call)
    for (const piece of i === 0 ? inner : [...between, ...inner]) {
      pieces.push(piece)
      size += stringOf(piece)?.length ?? 1
    }
    if (size > MAX_SIZE) return tooLarge(call)
  }
  return joinPieces(pieces, call.text)
}

/** `substring(text, start, length)`: beyond the end it fails, unlike `take` and `skip`. */
function substring(call: Call): ArmValue {
  const [value, startValue, lengthValue] = call.args as [ArmValue, ArmValue, ArmValue | undefined]
  if (!mayBe(value, 'string') || !mayBe(startValue, 'int')) return refuse(call)
  if (lengthValue !== undefined && !mayBe(lengthValue, 'int')) return refuse(call)
  const start = intOf(startValue)
  const length = lengthValue === undefined ? null : intOf(lengthValue)
  if ((start ?? 0) < 0 || (length ?? 0) < 0) return refuse(call)
  const pieces = textPieces(value)
  if (start === null || pieces === null || (lengthValue !== undefined && length === null))
    return sliced(call, start, length)
  const whole = lengthOfPieces(pieces)
  if (whole !== null && start + (length ?? 0) > whole) return refuse(call)
  const text = stringOf(value)
  if (text !== null) return known(length === null ? text.slice(start) : text.slice(start, start + length))
  const lead = leadOf(pieces)
  if (length !== null && start + length <= lead.length) return known(lead.slice(start, start + length))
  if (length === null && start <= lead.length)
    return joinPieces([known(lead.slice(start)), ...pieces.slice(lead === '' ? 0 : 1)], call.text)
  if (start === 0 && whole === length) return value
  return sliced(call, start, length)
}

/** Where it does not fail it is `take` from the start and `skip` to the end: one symbol for both. */
function sliced(call: Call, start: number | null, length: number | null): ArmValue {
  const [value] = call.args as [ArmValue]
  if (start === 0 && length !== null) return madeBy('take', [value, known(length)], call.text(), 'string')
  if (start !== null && call.args.length === 2) return madeBy('skip', [value, known(start)], call.text(), 'string')
  return symbolOf(call, 'string')
}

function padLeft(call: Call): ArmValue {
  const [value, totalValue, paddingValue = known(' ')] = call.args as [ArmValue, ArmValue, ArmValue | undefined]
  const pieces = piecesOf(value)
  if (!mayBe(value, 'string', 'int') || !mayBe(totalValue, 'int') || !mayBe(paddingValue, 'string')) return refuse(call)
  const [total, padding] = [intOf(totalValue), stringOf(paddingValue)]
  if ((padding !== null && padding.length !== 1) || (total ?? 0) < 0) return refuse(call)
  if (total === null || padding === null || pieces === null) return symbolOf(call, 'string')
  if (total > MAX_SIZE) return tooLarge(call)
  const length = lengthOfPieces(pieces)
  if (length === null) return symbolOf(call, 'string')
  const missing = Math.max(0, total - length)
  return joinPieces([known(padding.repeat(missing)), ...pieces], call.text)
}

/** Without regard to case. */
function atEdge(
  call: Call,
  edgeOf: (pieces: readonly Piece[]) => string,
  isAt: (text: string, part: string) => boolean,
): ArmValue {
  const [value, part] = call.args as [ArmValue, ArmValue]
  if (!mayBe(value, 'string') || !mayBe(part, 'string')) return refuse(call)
  const wanted = stringOf(part)?.toLowerCase()
  if (wanted === '') return bool(true)
  const pieces = textPieces(value)
  if (wanted === undefined || pieces === null) return symbolOf(call, 'bool')
  const edge = edgeOf(pieces).toLowerCase()
  const isWhole = stringOf(value) !== null
  if (isWhole || edge.length >= wanted.length) return bool(isAt(edge, wanted))
  // What is known of the edge may contradict already.
  return isAt(wanted, edge) ? symbolOf(call, 'bool') : bool(false)
}

function toText(call: Call): ArmValue {
  const [value] = call.args as [ArmValue]
  if (value.kind === 'known') {
    const text = scalarText(value.value)
    return text === null ? refuse(call) : known(text)
  }
  if (value.kind === 'symbol') {
    const pieces = piecesOf(value)
    return pieces === null ? madeBy('jsontext', [value], call.text(), 'string') : joinPieces(pieces, call.text)
  }
  const json = toPlainJson(value)
  return json === null ? madeBy('jsontext', [value], call.text(), 'string') : known(JSON.stringify(json.value))
}

/** Azure's hashes are not published: known arguments give a symbol too, the same for the same arguments. */
function hash(call: Call): ArmValue {
  return call.args.every((argument) => mayBe(argument, 'string', 'int')) ? symbolOf(call, 'string') : refuse(call)
}
