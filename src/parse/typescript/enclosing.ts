import ts from 'typescript'
import type { Callable } from './abstract.js'

/**
 * The callable whose activation runs this node, or null at module level. A constructor and the initialisers of
 * instance fields run with the class; static blocks and static fields run where the class stands.
 */
export function enclosingCallable(node: ts.Node): Callable | null {
  let child = node
  for (let at = node.parent as ts.Node | undefined; at !== undefined; child = at, at = at.parent) {
    if (ts.isConstructorDeclaration(at)) return at.parent
    if (ts.isPropertyDeclaration(at) && child === at.initializer && !isStatic(at)) return at.parent
    if (isFunction(at) && child !== at.name) return at
  }
  return null
}

/** A function with a body of its own; a constructor counts as its class. */
export function callableOf(node: ts.Node): Callable | null {
  if (ts.isConstructorDeclaration(node)) return node.parent
  return isFunction(node) ? node : null
}

/**
 * What says what `this` is at a node: the nearest function that is no arrow, the class whose constructor or field it
 * stands in, or the static field or block; null at module level.
 */
export function thisContainer(
  node: ts.Node,
):
  | ts.FunctionLikeDeclaration
  | ts.ClassLikeDeclaration
  | ts.PropertyDeclaration
  | ts.ClassStaticBlockDeclaration
  | null {
  let child = node
  for (let at = node.parent as ts.Node | undefined; at !== undefined; child = at, at = at.parent) {
    if (ts.isConstructorDeclaration(at)) return at.parent
    if (ts.isClassStaticBlockDeclaration(at)) return at
    if (ts.isPropertyDeclaration(at) && child === at.initializer) return isStatic(at) ? at : at.parent
    if (isFunction(at) && !ts.isArrowFunction(at) && child !== at.name) return at
  }
  return null
}

/** The class whose instance `this` is at a node, or null. */
export function classOfThis(node: ts.Node): ts.ClassLikeDeclaration | null {
  const container = thisContainer(node)
  if (container === null || ts.isPropertyDeclaration(container) || ts.isClassStaticBlockDeclaration(container))
    return null
  if (ts.isClassLike(container)) return container
  return ts.isClassLike(container.parent) && !isStatic(container) ? container.parent : null
}

export const isStatic = (node: ts.Node): boolean => hasModifier(node, ts.SyntaxKind.StaticKeyword)

export function hasModifier(node: ts.Node, wanted: ts.SyntaxKind): boolean {
  return ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some(({ kind }) => kind === wanted)
}

export function isFunction(node: ts.Node): node is Exclude<ts.FunctionLikeDeclaration, ts.ConstructorDeclaration> {
  return (
    ts.isFunctionDeclaration(node) ||
    ts.isFunctionExpression(node) ||
    ts.isArrowFunction(node) ||
    ts.isMethodDeclaration(node) ||
    ts.isGetAccessorDeclaration(node) ||
    ts.isSetAccessorDeclaration(node)
  )
}

type Wrapper =
  | ts.ParenthesizedExpression
  | ts.AsExpression
  | ts.SatisfiesExpression
  | ts.NonNullExpression
  | ts.TypeAssertion
  | ts.ExpressionWithTypeArguments

/** Parentheses, `as`, `satisfies`, `!`, `<T>` around an expression say nothing about its value. */
function isWrapper(node: ts.Node): node is Wrapper {
  return (
    ts.isParenthesizedExpression(node) ||
    ts.isAsExpression(node) ||
    ts.isSatisfiesExpression(node) ||
    ts.isNonNullExpression(node) ||
    ts.isTypeAssertionExpression(node) ||
    (ts.isExpressionWithTypeArguments(node) && !ts.isHeritageClause(node.parent))
  )
}

export function unwrap(node: ts.Expression): ts.Expression {
  let at = node
  while (isWrapper(at)) at = at.expression
  return at
}

/** The outermost expression around a node that has its value. */
export function outermost(node: ts.Node): ts.Node {
  let at = node
  while (isWrapper(at.parent)) at = at.parent
  return at
}

export const isBindingPattern = (node: ts.Node): node is ts.BindingPattern =>
  ts.isObjectBindingPattern(node) || ts.isArrayBindingPattern(node)
