import ts from 'typescript'
import { classOfThis, unwrap } from '../enclosing.js'
import { mentionedAt, type SourceIndex } from '../source-index.js'

export type Access = ts.PropertyAccessExpression | ts.ElementAccessExpression

export const isAccess = (node: ts.Node): node is Access =>
  ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)

/** Who reads or writes a field inside its class. */
export interface FieldUses {
  /** `this.backend` */
  readonly own: readonly Access[]
  /** `other.backend`, where `other` may be another name for `this`; `const { backend } = this`. */
  readonly doubtful: readonly (Access | ts.BindingElement)[]
}

interface Sorted {
  readonly own: Access[]
  readonly doubtful: (Access | ts.BindingElement)[]
}

const UNUSED: FieldUses = { own: [], doubtful: [] }

/** Looks at every mention of a name once, whatever classes have a field of it. */
export class FieldAccesses {
  readonly #index: SourceIndex
  readonly #byName = new Map<
    string,
    { readonly byClass: ReadonlyMap<ts.Node, FieldUses>; readonly forced: readonly Access[] }
  >()

  constructor(index: SourceIndex) {
    this.#index = index
  }

  of(name: string, owner: ts.Node): FieldUses {
    let known = this.#byName.get(name)
    if (known === undefined) this.#byName.set(name, (known = this.#sort(name)))
    const { own, doubtful } = known.byClass.get(owner) ?? UNUSED
    const forced = known.forced.filter((access) => !own.includes(access))
    return { own, doubtful: [...doubtful, ...forced] }
  }

  #sort(name: string): { readonly byClass: ReadonlyMap<ts.Node, FieldUses>; readonly forced: readonly Access[] } {
    const found = new Map<ts.Node, Sorted>()
    const usesIn = (owner: ts.Node): Sorted => {
      const known = found.get(owner) ?? { own: [], doubtful: [] }
      found.set(owner, known)
      return known
    }
    const accesses = this.#index.mentions(name).map(mentionedAt).filter(isAccess)
    for (const access of accesses) {
      const isOfThis = access.expression.kind === ts.SyntaxKind.ThisKeyword
      const owner = isOfThis ? classOfThis(access.expression) : null
      if (owner !== null) usesIn(owner).own.push(access)
      else for (const each of classesAround(access)) usesIn(each).doubtful.push(access)
    }
    for (const element of this.#index.patternsOf(name)) {
      for (const each of classesAround(element)) usesIn(each).doubtful.push(element)
    }
    return { byClass: found, forced: accesses.filter(isForced) }
  }
}

/** `shop['backend']` and `(shop as any).backend` reach a private field from anywhere. */
const isForced = (access: Access): boolean =>
  ts.isElementAccessExpression(access) || unwrap(access.expression) !== access.expression

function classesAround(node: ts.Node): readonly ts.Node[] {
  const found: ts.Node[] = []
  for (let at = node.parent as ts.Node | undefined; at !== undefined; at = at.parent) {
    if (ts.isClassLike(at)) found.push(at)
  }
  return found
}
