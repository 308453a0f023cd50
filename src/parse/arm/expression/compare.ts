import type { Comparison } from '../../../model/value.js'
import { type Atom, atomsOf, isLiteral, isSameAtom } from './atoms.js'
import { piecesOf } from './text.js'
import { type ArmList, type ArmObject, type ArmValue, entryNamed, isNull, typeOf } from './value.js'

/**
 * Whether two values are the same: `undecided` as soon as it depends on something that is not known. As the function
 * `equals` compares: a resource id in another case is another text.
 */
export const compareExactly = (a: ArmValue, b: ArmValue): Comparison => new Comparing().compare(a, b, 0)

/** Comparisons of parts. Values are shared, so what is small to hold may be endless to walk. */
const MAX_PARTS = 500_000
const MAX_DEPTH = 200

class Comparing {
  private left = MAX_PARTS

  compare(a: ArmValue, b: ArmValue, depth: number): Comparison {
    if (a.kind === 'unknown' || b.kind === 'unknown') return 'undecided'
    if (--this.left < 0 || depth > MAX_DEPTH) return 'undecided'
    if (a.kind === 'known' && b.kind === 'known') return a.value === b.value ? 'equal' : 'different'
    if (a.kind === 'list' && b.kind === 'list') return this.lists(a, b, depth)
    if (a.kind === 'object' && b.kind === 'object') return this.objects(a, b, depth)
    if (a.kind === 'symbol' || b.kind === 'symbol') return this.symbols(a, b, depth)
    return 'different'
  }

  private lists(a: ArmList, b: ArmList, depth: number): Comparison {
    const shared = Math.min(a.items.length, b.items.length)
    const parts: Comparison[] = []
    for (let i = 0; i < shared; i++) {
      const part = this.compare(a.items[i]!, b.items[i]!, depth + 1)
      if (part === 'different') return 'different'
      parts.push(part)
    }
    if (a.items.length > shared && b.open === null) return 'different'
    if (b.items.length > shared && a.open === null) return 'different'
    if (a.open !== null || b.open !== null) return 'undecided'
    return parts.includes('undecided') ? 'undecided' : 'equal'
  }

  private objects(a: ArmObject, b: ArmObject, depth: number): Comparison {
    let undecided = a.open !== null || b.open !== null
    for (const [name, value] of a.entries) {
      const other = entryNamed(b, name)
      if (other === null) {
        if (b.open === null) return 'different'
        continue
      }
      const part = this.compare(value, other[1], depth + 1)
      if (part === 'different') return 'different'
      if (part === 'undecided') undecided = true
    }
    if (a.open === null) for (const name of b.entries.keys()) if (entryNamed(a, name) === null) return 'different'
    return undecided ? 'undecided' : 'equal'
  }

  private symbols(a: ArmValue, b: ArmValue, depth: number): Comparison {
    if (a.kind === 'symbol' && b.kind === 'symbol' && a.key === b.key) return 'equal'
    if (haveOtherTypes(a, b)) return 'different'
    const asText = this.texts(a, b)
    if (asText !== 'undecided') return asText
    const choices = a.kind === 'symbol' && a.choices !== undefined ? a.choices : null
    if (choices !== null) return unanimous(choices.map((choice) => this.compare(choice, b, depth + 1)))
    if (b.kind === 'symbol' && b.choices !== undefined) {
      return unanimous(b.choices.map((choice) => this.compare(a, choice, depth + 1)))
    }
    return 'undecided'
  }

  /** Equal beginnings and ends are taken off; what is left decides: `plan-{s}-a` and `plan-{s}-b` are different. */
  private texts(a: ArmValue, b: ArmValue): Comparison {
    const inA = piecesOf(a)
    const inB = piecesOf(b)
    if (inA === null || inB === null) return 'undecided'
    const [atomsA, atomsB] = [atomsOf(inA, false), atomsOf(inB, false)]
    if (atomsA === null || atomsB === null) return 'undecided'
    const [restA, restB] = withoutSharedEnd(...withoutSharedStart(atomsA, atomsB))
    // A symbol of no certain type may be a number, and is then not the text of that number.
    if (restA.length === 0 && restB.length === 0) {
      return typeOf(a) === 'string' && typeOf(b) === 'string' ? 'equal' : 'undecided'
    }
    if (restA.length === 0) return restB.some(isLiteral) ? 'different' : 'undecided'
    if (restB.length === 0) return restA.some(isLiteral) ? 'different' : 'undecided'
    if (isLiteral(restA[0]) && isLiteral(restB[0])) return 'different'
    return isLiteral(restA.at(-1)) && isLiteral(restB.at(-1)) ? 'different' : 'undecided'
  }
}

function haveOtherTypes(a: ArmValue, b: ArmValue): boolean {
  const [inA, inB] = [typeOf(a), typeOf(b)]
  if (inA !== null && inB !== null) return inA !== inB
  // Null is of no type; what is of a type is never null.
  return (inA !== null && isNull(b)) || (inB !== null && isNull(a))
}

function unanimous(parts: readonly Comparison[]): Comparison {
  const [first = 'undecided'] = parts
  return parts.every((part) => part === first) ? first : 'undecided'
}

function withoutSharedStart(a: readonly Atom[], b: readonly Atom[]): [readonly Atom[], readonly Atom[]] {
  let i = 0
  while (i < a.length && i < b.length && isSameAtom(a[i]!, b[i]!)) i++
  return [a.slice(i), b.slice(i)]
}

function withoutSharedEnd(a: readonly Atom[], b: readonly Atom[]): [readonly Atom[], readonly Atom[]] {
  let i = 0
  while (i < a.length && i < b.length && isSameAtom(a[a.length - 1 - i]!, b[b.length - 1 - i]!)) i++
  return [a.slice(0, a.length - i), b.slice(0, b.length - i)]
}
