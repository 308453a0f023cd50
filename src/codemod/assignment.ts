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
