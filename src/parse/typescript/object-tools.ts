import ts from 'typescript'
import { outermost } from './enclosing.js'

/** What calls of well-known functions and methods do to the objects they are given. */

const CHANGING_METHODS: ReadonlySet<string> = new Set([
  'push',
  'pop',
  'shift',
  'unshift',
  'splice',
  'sort',
  'reverse',
  'fill',
  'copyWithin',
  'set',
  'delete',
])

const ITERATING_METHODS: ReadonlySet<string> = new Set(['forEach', 'map', 'filter', 'find', 'some', 'every', 'flatMap'])

export const FIRST_ARGUMENT_CHANGERS: readonly string[] = [
  'assign',
  'merge',
  'mergeWith',
  'defaults',
  'defaultsDeep',
  'extend',
  'defineProperty',
  'defineProperties',
  'setPrototypeOf',
]

const FIRST_ARGUMENT_GIVERS: ReadonlySet<string> = new Set(['assign', 'freeze', 'seal'])

const SETTERS_OF_TOOLS: ReadonlySet<string> = new Set(['set', 'deleteProperty'])
const TOOLS: ReadonlySet<string> = new Set(['Reflect', '_', 'lodash'])

export const changesReceiver = (method: string | null): boolean => method !== null && CHANGING_METHODS.has(method)

export const iterates = (method: string | null): boolean => method !== null && ITERATING_METHODS.has(method)

/** `Object.assign(object, …)`, `_.merge(object, …)`, `Reflect.set(object, …)`. */
export function changesFirstArgument({ expression }: ts.CallExpression | ts.NewExpression): boolean {
  const name = lastName(expression)
  if (name === null) return false
  if (FIRST_ARGUMENT_CHANGERS.includes(name)) return true
  if (!ts.isPropertyAccessExpression(expression) || !ts.isIdentifier(expression.expression)) return false
  return TOOLS.has(expression.expression.text) && SETTERS_OF_TOOLS.has(name)
}

/** `Object.freeze(object)` is the object. */
export function givesFirstArgument({ expression }: ts.CallExpression | ts.NewExpression): boolean {
  return FIRST_ARGUMENT_GIVERS.has(lastName(expression) ?? '')
}

export function lastName(node: ts.Expression | null): string | null {
  if (node === null) return null
  if (ts.isIdentifier(node)) return node.text
  return ts.isPropertyAccessExpression(node) ? node.name.text : null
}

export interface AccessPath {
  /** The outermost access of `node.a.b`; the node itself (as it is wrapped) where there is none. */
  readonly at: ts.Node
  /** The names on the way; null for a computed one. */
  readonly path: readonly (string | null)[]
  /** The access `node.a`. */
  readonly first: ts.Node | null
}

export function accessPath(node: ts.Node): AccessPath {
  const path: (string | null)[] = []
  let first: ts.Node | null = null
  let at = outermost(node)
  for (;;) {
    const { parent } = at
    if (ts.isPropertyAccessExpression(parent) && parent.expression === at) path.push(parent.name.text)
    else if (ts.isElementAccessExpression(parent) && parent.expression === at) path.push(textOfKey(parent))
    else return { at, path, first }
    first ??= parent
    at = outermost(parent)
  }
}

function textOfKey({ argumentExpression: key }: ts.ElementAccessExpression): string | null {
  return ts.isStringLiteralLike(key) || ts.isNumericLiteral(key) ? key.text : null
}
