import type { Piece } from './text.js'
import { stringOf } from './value.js'

/** One UTF-16 code unit of known text, or a symbol by its key: what built texts are compared and searched by. */
export type Atom = string | { readonly key: string }

/** More than any name, id or connection string has. Longer texts are not taken apart. */
const MAX_ATOMS = 20_000

/** Null when the text is too long. `folded`: without regard to case, also that of symbols. */
export function atomsOf(pieces: readonly Piece[], folded: boolean): readonly Atom[] | null {
  const atoms: Atom[] = []
  for (const piece of pieces) {
    const text = stringOf(piece)
    if (atoms.length + (text?.length ?? 1) > MAX_ATOMS) return null
    if (text === null) atoms.push({ key: folded ? foldedKey(piece) : keyOfPiece(piece) })
    else atoms.push(...(folded ? text.toLowerCase() : text).split(''))
  }
  return atoms
}

const keyOfPiece = (piece: Piece | undefined): string => (piece?.kind === 'symbol' ? piece.key : '')

function foldedKey(piece: Piece): string {
  const made = piece.kind === 'symbol' ? piece.made : undefined
  return made?.by === 'tolower' || made?.by === 'toupper' ? keyOfPiece(made.of[0]) : keyOfPiece(piece)
}

export const isLiteral = (atom: Atom | undefined): atom is string => typeof atom === 'string'

export const isSameAtom = (a: Atom, b: Atom): boolean =>
  typeof a === 'string' || typeof b === 'string' ? a === b : a.key === b.key
