import ts from 'typescript'
import type { Scope } from '../../model/component.js'
import type { Abstract, InstanceAbstract } from './abstract.js'
import type { CallSites } from './call-sites.js'
import type { Evaluator } from './evaluator.js'
import { regionOf } from './regions.js'
import { toValue } from './to-value.js'

/** Constructs as scopes: which one it is, what the source calls it, and the region it is in. */
export class Scopes {
  readonly #evaluator: Evaluator
  readonly #callSites: CallSites

  constructor(evaluator: Evaluator, callSites: CallSites) {
    this.#evaluator = evaluator
    this.#callSites = callSites
  }

  /** Null when the value cannot be told to be one construct. */
  scopeOf(value: Abstract): Scope | null {
    const { tree } = this.#evaluator
    const location = (): Scope['location'] => toValue(this.#evaluator, regionOf(this.#evaluator, value), 'location')
    if (value.kind === 'symbol') {
      return value.choice ? null : { key: value.key, label: value.text, at: null, location: location() }
    }
    if (value.kind !== 'instance') return null
    return {
      key: this.#evaluator.identityOf(value)!,
      label: this.#labelOf(value),
      at: tree.positionOf(value.node),
      location: location(),
    }
  }

  #labelOf(instance: InstanceAbstract): string {
    const { call } = instance.frame
    const name = heldBy(instance.node) ?? (call === null ? null : heldBy(call))
    if (name !== null) return name
    const made = instance.of
    if (made?.kind !== 'class') return createdName(instance.node)
    const className = made.node.name?.text ?? heldBy(made.node) ?? 'class'
    if (this.#callSites.framesOf(made.node).length < 2 || !ts.isNewExpression(instance.node)) return className
    const id = instance.node.arguments?.[1]
    return id !== undefined && ts.isStringLiteralLike(id) ? `${className} ${id.text}` : className
  }
}

/** The variable, field or property an expression is put into. */
export function heldBy(node: ts.Node): string | null {
  let child = node
  let at = node.parent
  while (
    ts.isPropertyAccessExpression(at) ||
    ts.isCallExpression(at) ||
    ts.isParenthesizedExpression(at) ||
    ts.isAsExpression(at) ||
    ts.isAwaitExpression(at)
  ) {
    if (at.expression !== child) return null
    child = at
    at = at.parent
  }
  if (ts.isVariableDeclaration(at) || ts.isPropertyAssignment(at) || ts.isPropertyDeclaration(at)) {
    return ts.isIdentifier(at.name) && at.initializer === child ? at.name.text : null
  }
  if (!ts.isBinaryExpression(at) || at.operatorToken.kind !== ts.SyntaxKind.EqualsToken) return null
  if (ts.isIdentifier(at.left)) return at.left.text
  return ts.isPropertyAccessExpression(at.left) ? at.left.name.text : null
}

function createdName(node: ts.Node): string {
  if (!ts.isNewExpression(node)) return 'this'
  const id = node.arguments?.[1]
  const name = node.expression.getText()
  return id !== undefined && ts.isStringLiteralLike(id) ? `${name} ${id.text}` : name
}
