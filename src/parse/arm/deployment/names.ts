import { joinPieces, piecesOf } from '../expression/text.js'
import { type ArmValue, known, stringOf } from '../expression/value.js'
import { identityOf } from './values.js'

/** `parent/child` */
export function joinNames(parent: ArmValue, child: ArmValue): ArmValue {
  const [before, after] = [piecesOf(parent), piecesOf(child)]
  if (before === null) return parent
  return after === null ? child : joinPieces([...before, known('/'), ...after], () => '')
}

/** The segments of a name between its slashes, as far as they can be seen. */
export function splitName(name: ArmValue): readonly ArmValue[] {
  const pieces = piecesOf(name)
  if (pieces === null) return [name]
  const segments: ArmValue[][] = [[]]
  for (const piece of pieces) {
    const text = stringOf(piece)
    if (text === null) {
      segments.at(-1)!.push(piece)
      continue
    }
    const [first, ...rest] = text.split('/')
    segments.at(-1)!.push(known(first!))
    for (const next of rest) segments.push([known(next)])
  }
  // One piece alone is the name itself, whatever its type.
  return segments.map((segment) => (segment.length === 1 ? segment[0]! : joinPieces(segment, () => '')))
}

/** Whether two names are certainly one: Azure compares names of resources without case. */
export function isSameName(a: ArmValue, b: ArmValue): boolean {
  const [first, second] = [identityOf(a), identityOf(b)]
  return first !== null && first.toLowerCase() === second?.toLowerCase()
}
