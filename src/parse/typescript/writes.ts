import ts from 'typescript'
import { outermost } from './enclosing.js'

/** A place where a variable or a property gets another value. */
export interface Write {
  readonly target: ts.Node
  /** The whole expression that writes. */
  readonly node: ts.Node
  /** The new value of a plain `target = value`; null when it is not that simple. */
  readonly value: ts.Expression | null
}

/** The write that a name or a property access is the target of, or null when it is only read. */
export function writeAt(target: ts.Node): Write | null {
  const at = ts.isShorthandPropertyAssignment(target.parent) ? target : outermost(target)
  const { parent } = at
  if (ts.isBinaryExpression(parent) && parent.left === at && isAssignment(parent.operatorToken.kind)) {
    const isPlain = parent.operatorToken.kind === ts.SyntaxKind.EqualsToken
    return { target, node: parent, value: isPlain ? parent.right : null }
  }
  if (ts.isPrefixUnaryExpression(parent) || ts.isPostfixUnaryExpression(parent)) {
    const { operator } = parent
    const isStep = operator === ts.SyntaxKind.PlusPlusToken || operator === ts.SyntaxKind.MinusMinusToken
    return isStep ? { target, node: parent, value: null } : null
  }
  if (ts.isDeleteExpression(parent)) return { target, node: parent, value: null }
  const pattern = patternAround(at)
  return pattern === null ? null : { target, node: pattern, value: null }
}

/** The assignment or loop whose pattern a node is a target of: `[a, b] = …`, `({ a, b: c } = …)`, `for (a of …)`. */
function patternAround(node: ts.Node): ts.Node | null {
  let child = node
  for (let at = node.parent as ts.Node | undefined; at !== undefined; child = at, at = at.parent) {
    if (ts.isForInStatement(at) || ts.isForOfStatement(at)) return at.initializer === child ? at : null
    if (ts.isBinaryExpression(at)) {
      if (at.left !== child || at.operatorToken.kind !== ts.SyntaxKind.EqualsToken) return null
      if (ts.isArrayLiteralExpression(child) || ts.isObjectLiteralExpression(child)) return at
      continue
    }
    if (ts.isPropertyAssignment(at) && at.initializer !== child) return null
    if (ts.isShorthandPropertyAssignment(at) && at.name !== child) return null
    const isPattern =
      ts.isArrayLiteralExpression(at) ||
      ts.isObjectLiteralExpression(at) ||
      ts.isPropertyAssignment(at) ||
      ts.isShorthandPropertyAssignment(at) ||
      ts.isSpreadElement(at) ||
      ts.isSpreadAssignment(at) ||
      ts.isParenthesizedExpression(at)
    if (!isPattern) return null
  }
  return null
}

function isAssignment(kind: ts.SyntaxKind): boolean {
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment
}
