import { type Call, madeBy, refuse, symbolOf, tooLarge } from '../function.js'
import { MAX_SIZE } from '../measure.js'
import { type Piece, joinPieces, lengthOfPieces, piecesOf } from '../text.js'
import { type ArmValue, intOf, known, mayBe, stringOf, typeOf } from '../value.js'

/**
 * `format('{0}-{1:D3}', a, b)` after .NET's composite formatting: `{index[,alignment][:specification]}`, `{{` and `}}`
 * for braces. https://learn.microsoft.com/dotnet/standard/base-types/composite-formatting
 */
export function formatText(call: Call): ArmValue {
  const [pattern, ...values] = call.args as [ArmValue, ...ArmValue[]]
  if (!mayBe(pattern, 'string')) return refuse(call)
  const text = stringOf(pattern)
  if (text === null) return symbolOf(call, 'string')
  const holes = readPattern(text)
  if (holes === null) return refuse(call)
  const pieces: Piece[] = []
  let size = 0
  for (const hole of holes) {
    const filled = typeof hole === 'string' ? known(hole) : fill(call, hole, values[hole.index])
    if (filled.kind === 'unknown') return filled
    for (const piece of piecesOf(filled) ?? []) {
      pieces.push(piece)
      size += stringOf(piece)?.length ?? 1
    }
    if (size > MAX_SIZE) return tooLarge(call)
  }
  return joinPieces(pieces, call.text)
}

interface Hole {
  readonly index: number
  /** Negative: to the left. */
  readonly alignment: number
  readonly specification: string
}

const HOLE = /\{\s*(\d{1,6})\s*(?:,\s*(-?\d{1,9})\s*)?(?::([^{}]*))?\}/y

/** Plain text and holes; null when a brace stands alone. */
function readPattern(text: string): (string | Hole)[] | null {
  const parts: (string | Hole)[] = []
  let at = 0
  while (at < text.length) {
    const brace = nextBrace(text, at)
    if (brace > at) parts.push(text.slice(at, brace))
    if (brace === text.length) break
    if (text[brace + 1] === text[brace]) {
      parts.push(text[brace]!)
      at = brace + 2
      continue
    }
    HOLE.lastIndex = brace
    const match = HOLE.exec(text)
    if (match === null) return null
    const [whole, index, alignment = '0', specification = ''] = match
    parts.push({ index: Number(index), alignment: Number(alignment), specification })
    at = brace + whole.length
  }
  return parts
}

function nextBrace(text: string, from: number): number {
  for (let at = from; at < text.length; at++) if (text[at] === '{' || text[at] === '}') return at
  return text.length
}

/** What stands in a hole: a text, or a symbol whose text it is. */
function fill(call: Call, hole: Hole, value: ArmValue | undefined): ArmValue {
  if (value === undefined) return refuse(call)
  const specified = specify(value, hole.specification)
  const length = specified === null || hole.alignment === 0 ? 0 : lengthOfPieces(piecesOf(specified) ?? [specified])
  if (specified === null || length === null) {
    const how = known(`${hole.alignment}:${hole.specification}`)
    return madeBy('formatted', [how, value], call.text(), 'string')
  }
  const missing = Math.abs(hole.alignment) - length
  if (hole.alignment === 0 || missing <= 0) return specified
  if (missing > MAX_SIZE) return tooLarge(call)
  const padding = known(' '.repeat(missing))
  return joinPieces(hole.alignment > 0 ? [padding, specified] : [specified, padding], call.text)
}

/** Null where the specification changes what is not known, or how it does is not documented (objects, arrays). */
function specify(value: ArmValue, specification: string): ArmValue | null {
  if (value.kind === 'known' && value.value === null) return known('')
  if (piecesOf(value) === null) return null
  // Only numbers heed a specification.
  if (specification === '' || typeOf(value) === 'string' || typeOf(value) === 'bool') return value
  const number = intOf(value)
  const text = number === null ? null : specifyNumber(number, specification)
  return text === null ? null : known(text)
}

/** A whole number as one of .NET's formats writes it; null for those that depend on a culture, and rare ones. */
function specifyNumber(value: number, specification: string): string | null {
  const sign = value < 0 ? '-' : ''
  const digits = String(Math.abs(value))
  // `00000`: at least so many digits.
  if (/^0+$/.test(specification)) return sign + digits.padStart(specification.length, '0')
  const [, letter, precision] = /^([a-z])(\d{0,3})$/i.exec(specification) ?? []
  const places = precision === undefined || precision === '' ? null : Number(precision)
  switch (letter?.toLowerCase()) {
    case 'd':
      return sign + digits.padStart(places ?? 0, '0')
    case 'f':
      return sign + withPlaces(digits, places ?? 2)
    case 'n':
      return sign + withPlaces(digits.replace(/\B(?=(?:\d{3})+$)/g, ','), places ?? 2)
    case 'x': {
      if (value < 0) return null
      const hex = value.toString(16).padStart(places ?? 0, '0')
      return letter === 'X' ? hex.toUpperCase() : hex
    }
    case 'g':
      return places === null || places === 0 ? sign + digits : null
    default:
      return null
  }
}

const withPlaces = (digits: string, places: number): string =>
  places === 0 ? digits : `${digits}.${'0'.repeat(places)}`
