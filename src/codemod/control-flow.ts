import ts from 'typescript'
import { isDisposed } from './assignment.js'

/** Other code may run before the next statement does. */
export const waits = (node: ts.Node): boolean =>
  ts.isAwaitExpression(node) ||
  ts.isYieldExpression(node) ||
  isDisposed(node) ||
  (ts.isForOfStatement(node) && node.awaitModifier !== undefined)

/** Whether control may go past the end of `root` here. A throw always may; the rest only out of statements. */
export function leavesList(node: ts.Node, root: ts.Node): boolean {
  if (ts.isThrowStatement(node)) return true
  if (ts.isReturnStatement(node)) return !ts.isFunctionLike(root)
  if (!ts.isBreakOrContinueStatement(node)) return false
  for (let at = node.parent; at !== root.parent && !ts.isSourceFile(at); at = at.parent) {
    if (ts.isLabeledStatement(at) && at.label.text === node.label?.text) return false
    if (node.label !== undefined) continue
    if (ts.isIterationStatement(at, false) || (ts.isSwitchStatement(at) && ts.isBreakStatement(node))) return false
  }
  return true
}

/** Inside `try { … }` whatever throws decides what of the list happens. */
export function isInTry(statement: ts.Statement): boolean {
  let child: ts.Node = statement
  for (let at: ts.Node = statement.parent; !ts.isSourceFile(at); child = at, at = at.parent) {
    if (ts.isTryStatement(at) && child === at.tryBlock) return true
    if (ts.isFunctionLike(at)) return false
  }
  return false
}

/** Nodes that nothing runs where they stand. */
export function isWithoutValue(node: ts.Node): boolean {
  if (ts.isExpressionWithTypeArguments(node)) return false
  if (ts.isHeritageClause(node)) return node.token === ts.SyntaxKind.ImplementsKeyword
  return (
    ts.isTypeNode(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isTypeParameterDeclaration(node) ||
    ts.isImportDeclaration(node) ||
    ts.isImportEqualsDeclaration(node) ||
    ts.isExportDeclaration(node) ||
    ts.isFunctionDeclaration(node) ||
    ts.isMetaProperty(node)
  )
}

/** Code that the language hands to a function without a call: tags, decorators, JSX. */
export const isHiddenCall = (node: ts.Node): boolean =>
  ts.isTaggedTemplateExpression(node) ||
  ts.isDecorator(node) ||
  ts.isJsxElement(node) ||
  ts.isJsxSelfClosingElement(node) ||
  ts.isJsxFragment(node)

/** Arithmetic, comparisons and templates give numbers, texts and the like, which lead nowhere. */
export function makesPrimitive(node: ts.Node): boolean {
  if (ts.isTemplateExpression(node) || ts.isTypeOfExpression(node) || ts.isPrefixUnaryExpression(node)) return true
  if (!ts.isBinaryExpression(node)) return false
  const passesOn = [
    ts.SyntaxKind.AmpersandAmpersandToken,
    ts.SyntaxKind.BarBarToken,
    ts.SyntaxKind.QuestionQuestionToken,
    ts.SyntaxKind.CommaToken,
  ]
  return !passesOn.includes(node.operatorToken.kind)
}
