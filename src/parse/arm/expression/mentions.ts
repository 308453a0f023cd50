import { type Atom, atomsOf, isLiteral, isSameAtom } from './atoms.js'
import { isBuiltText, piecesOf } from './text.js'
import { type ArmValue, stringOf } from './value.js'

/**
 * Whether a value certainly contains `part`, a text or a symbol, as a whole word in any case: the account name in
 * `AccountName=stlogs;…` but `stlog` is not in it. Looked for in known text, in the pieces of built text, in what a
 * resource is asked by (`listKeys(resourceId(…, name), …).keys[0].value`), in lists and in the values of objects. Of a
 * value that is one of several, every one must contain it. A hash of a name does not contain the name, nor does a cut.
 */
export function mentions(value: ArmValue, part: ArmValue): boolean {
  const pieces = piecesOf(part)
  const needle = pieces === null ? null : atomsOf(pieces, true)
  return needle !== null && needle.length > 0 && new Search(needle).isIn(value, MAX_CHOICES)
}

/** Choices inside choices. */
const MAX_CHOICES = 8

/** Values are shared and choices branch: what is not found after this many looks is not certain. */
const MAX_LOOKS = 50_000

class Search {
  private looks = 0

  constructor(private readonly needle: readonly Atom[]) {}

  isIn(value: ArmValue, choicesLeft: number): boolean {
    const seen = new Set<ArmValue>()
    const rest: ArmValue[] = [value]
    for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
      if (seen.has(next)) continue
      seen.add(next)
      if (++this.looks > MAX_LOOKS) return false
      if (hasWord(next, this.needle)) return true
      if (next.kind === 'symbol' && next.choices !== undefined) {
        if (choicesLeft > 0 && next.choices.every((choice) => this.isIn(choice, choicesLeft - 1))) return true
      } else for (const part of partsOf(next)) rest.push(part)
    }
    return false
  }
}

function partsOf(value: ArmValue): Iterable<ArmValue> {
  if (value.kind === 'list') return value.items
  if (value.kind === 'object') return value.entries.values()
  if (value.kind !== 'symbol' || value.made === undefined) return []
  const { by, of } = value.made
  // Beside other pieces a piece is no whole word, but what it was asked by is.
  if (isBuiltText(value)) return of.flatMap((piece) => (isAnswer(piece) ? [...partsOf(piece)] : []))
  if (isAnswer(value)) return isStep(by) ? of.slice(0, 1) : of
  return KEEPING.has(by) ? of : []
}

/** What a resource answers, or a part of that. */
function isAnswer(value: ArmValue | undefined): boolean {
  let holder = value
  while (holder?.kind === 'symbol' && holder.made !== undefined && isStep(holder.made.by)) holder = holder.made.of[0]
  const by = holder?.kind === 'symbol' ? holder.made?.by : undefined
  return by !== undefined && (by === 'reference' || by === 'references' || by.startsWith('list'))
}

const isStep = (by: string): boolean => by.startsWith('.') || (by.startsWith('[') && by !== '[]')

/** Functions whose result has all of what they are given in it. */
const KEEPING: ReadonlySet<string> = new Set([
  'tolower',
  'toupper',
  'jsontext',
  'formatted',
  'base64',
  'uricomponent',
  'datauri',
  'concatarrays',
  'array',
  'createobject',
])

function hasWord(value: ArmValue, needle: readonly Atom[]): boolean {
  const text = stringOf(value)
  if (text !== null && needle.every(isLiteral)) return hasPlainWord(text.toLowerCase(), needle.join(''))
  const pieces = piecesOf(value)
  const atoms = pieces === null ? null : atomsOf(pieces, true)
  if (atoms === null) return false
  for (let at = 0; at + needle.length <= atoms.length; at++) {
    if (isBorder(atoms[at - 1]) && isBorder(atoms[at + needle.length]) && isAt(atoms, at, needle)) return true
  }
  return false
}

function hasPlainWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (isBorder(text[at - 1]) && isBorder(text[at + word.length])) return true
  }
  return false
}

const isAt = (atoms: readonly Atom[], at: number, needle: readonly Atom[]): boolean =>
  needle.every((atom, i) => isSameAtom(atoms[at + i]!, atom))

/** Names are of letters, digits, `-` and `_`; beside a symbol, nobody knows where the name ends. */
const isBorder = (atom: Atom | undefined): boolean => atom === undefined || (isLiteral(atom) && !/[\w-]/.test(atom))
