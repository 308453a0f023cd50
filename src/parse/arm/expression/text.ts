import { keyOf, callKey } from './keys.js'
import { MAX_SIZE } from './measure.js'
import { type ArmSymbol, type ArmValue, known, stringOf, typeOf, unknown } from './value.js'

/**
 * A built text as its pieces: known text, never empty and never twice in a row, and symbols, whose text stands there.
 * Every way to build one text (`concat`, `format`, a resource id, one inside the other) comes to the same pieces.
 */
export type Piece = ArmValue

/** The pieces of a value that has a text; null for null, objects, lists and unknowns. */
export function piecesOf(value: ArmValue): readonly Piece[] | null {
  if (value.kind === 'known') {
    const text = scalarText(value.value)
    if (text === null) return null
    return text === '' ? [] : [typeof value.value === 'string' ? value : known(text)]
  }
  if (value.kind !== 'symbol') return null
  if (value.type === 'object' || value.type === 'array') return null
  return isBuiltText(value) ? value.made!.of : [value]
}

/** Whether its `made.of` are pieces. */
export const isBuiltText = (value: ArmSymbol): boolean => value.made?.by === 'concat' || value.made?.by === 'string'

/** As `string()` writes it: .NET says `True`. */
export function scalarText(value: string | number | boolean | null): string | null {
  if (value === null) return null
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  return String(value)
}

/** One text made of pieces. `text` tells what a person sees when the result is not known. */
export function joinPieces(pieces: readonly Piece[], text: () => string): ArmValue {
  const merged = mergePieces(pieces)
  if (merged === null) return unknown('too-large', text())
  if (merged.length === 0) return known('')
  const [only] = merged
  if (merged.length === 1) return only!.kind === 'known' || typeOf(only!) === 'string' ? only! : textOf(only!, text())
  const key = callKey('concat', merged)
  if (typeof key !== 'string') return unknown(key.why, text())
  return { kind: 'symbol', key, text: text(), type: 'string', made: { by: 'concat', of: merged } }
}

/** The text of something that may be a number or a boolean. */
function textOf(value: ArmValue, text: string): ArmValue {
  const key = keyOf(value)
  if (typeof key !== 'string') return key
  return { kind: 'symbol', key: `string(${key})`, text, type: 'string', made: { by: 'string', of: [value] } }
}

function mergePieces(pieces: readonly Piece[]): Piece[] | null {
  const merged: Piece[] = []
  let pending: string[] = []
  let size = 0
  const flush = () => {
    if (pending.length > 0) merged.push(known(pending.join('')))
    pending = []
  }
  for (const outer of pieces) {
    for (const piece of piecesOf(outer) ?? [outer]) {
      const literal = stringOf(piece)
      size += literal?.length ?? 1
      if (size > MAX_SIZE) return null
      if (literal === null) {
        flush()
        merged.push(piece)
      } else pending.push(literal)
    }
  }
  flush()
  return merged
}

/** Lengths that are fixed by the function that makes the text. */
const MADE_LENGTH: ReadonlyMap<string, number> = new Map([
  ['uniquestring', 13],
  ['guid', 36],
])

export function lengthOfPieces(pieces: readonly Piece[]): number | null {
  let total = 0
  for (const piece of pieces) {
    const length =
      stringOf(piece)?.length ?? (piece.kind === 'symbol' ? MADE_LENGTH.get(piece.made?.by ?? '') : undefined)
    if (length === undefined) return null
    total += length
  }
  return total
}

/** The known text a value certainly begins with. */
export const leadOf = (pieces: readonly Piece[]): string => stringOf(pieces[0]) ?? ''

/** The known text a value certainly ends with. */
export const tailOf = (pieces: readonly Piece[]): string => stringOf(pieces.at(-1)) ?? ''
