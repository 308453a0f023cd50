import ts from 'typescript'

/** `ttl = 5`, `ttl += 5` */
export function isAssignment(node: ts.Node): node is ts.BinaryExpression {
  if (!ts.isBinaryExpression(node)) return false
  const { kind } = node.operatorToken
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment
}

/** `count++`, `--count` */
export function isCounting(node: ts.Node): node is ts.PrefixUnaryExpression | ts.PostfixUnaryExpression {
  if (!ts.isPrefixUnaryExpression(node) && !ts.isPostfixUnaryExpression(node)) return false
  return node.operator === ts.SyntaxKind.PlusPlusToken || node.operator === ts.SyntaxKind.MinusMinusToken
}

/** `using api = …` and `await using api = …` end it with their block. */
export const isDisposed = (node: ts.Node): boolean =>
  ts.isVariableDeclarationList(node) && (node.flags & ts.NodeFlags.Using) !== 0

/** Whether a mention is assigned to, directly or in a pattern. */
export function isWritten(node: ts.Node): boolean {
  let at = node
  while (isPartOfPattern(at.parent)) at = at.parent
  const { parent } = at
  if (isAssignment(parent)) return parent.left === at
  if (isCounting(parent) || ts.isDeleteExpression(parent)) return true
  return (ts.isForInStatement(parent) || ts.isForOfStatement(parent)) && parent.initializer === at
}

/** `[userApi]` and `{ a: userApi }` may stand left of an assignment. */
const isPartOfPattern = (node: ts.Node): boolean =>
  ts.isArrayLiteralExpression(node) ||
  ts.isObjectLiteralExpression(node) ||
  ts.isPropertyAssignment(node) ||
  ts.isShorthandPropertyAssignment(node) ||
  ts.isSpreadAssignment(node) ||
  ts.isSpreadElement(node) ||
  ts.isParenthesizedExpression(node) ||
  ts.isNonNullExpression(node) ||
  ts.isAsExpression(node)
