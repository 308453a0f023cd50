import ts from 'typescript'
import type { Abstract, Frame } from '../abstract.js'
import { isFunction } from '../enclosing.js'
import type { Evaluator } from '../evaluator.js'
import { heritageOf } from '../source-index.js'
import { writeAt } from '../writes.js'

/** Whether evaluating a node, its parts apart, may run code that stands elsewhere in the repository. */
export function runsOthers(node: ts.Node, frame: Frame, evaluator: Evaluator): boolean {
  if (ts.isCallExpression(node) || ts.isNewExpression(node)) return !isPlainCall(node, frame, evaluator)
  const { index } = evaluator
  if (ts.isPropertyAccessExpression(node)) {
    const { text } = node.name
    return index.isGetter(text) || (index.isSetter(text) && writeAt(node) !== null)
  }
  if (ts.isBindingElement(node)) return takesByGetter(node, evaluator)
  if (ts.isSpreadElement(node)) return evaluator.evaluate(node.expression, frame).kind !== 'list'
  if (ts.isArrayBindingPattern(node)) return !isOfList(node, frame, evaluator)
  if (ts.isTemplateExpression(node)) return writesObjects(evaluator)
  if (ts.isBinaryExpression(node))
    return node.operatorToken.kind === ts.SyntaxKind.PlusToken && writesObjects(evaluator)
  return (
    ts.isElementAccessExpression(node) ||
    ts.isTaggedTemplateExpression(node) ||
    ts.isDecorator(node) ||
    ts.isAwaitExpression(node) ||
    ts.isYieldExpression(node) ||
    ts.isForOfStatement(node) ||
    (ts.isBlock(node) && node.statements.some(isDisposedOf)) ||
    ts.isJsxOpeningLikeElement(node)
  )
}

/** `const { url } = infra` runs the getter `url`. */
function takesByGetter({ propertyName, name }: ts.BindingElement, { index }: Evaluator): boolean {
  const taken = propertyName ?? name
  return ts.isIdentifier(taken) || ts.isStringLiteralLike(taken) ? index.isGetter(taken.text) : false
}

/** Anything else may have an iterator of its own. */
function isOfList({ parent }: ts.ArrayBindingPattern, frame: Frame, evaluator: Evaluator): boolean {
  const value = ts.isVariableDeclaration(parent) ? parent.initializer : undefined
  return value !== undefined && evaluator.evaluate(value, frame).kind === 'list'
}

/** Whether an object of the repository says itself what it is as a text or number. */
const writesObjects = ({ index }: Evaluator): boolean =>
  ['toString', 'valueOf', 'toJSON'].some((name) => index.callablesNamed(name).length > 0)

const USING: number = ts.NodeFlags.Using

/** `using lock = …`: its end is called where the block ends. */
const isDisposedOf = (statement: ts.Statement): boolean =>
  ts.isVariableStatement(statement) && USING === (statement.declarationList.flags & USING)

/** The framework's own constructors and definitions, and output, call nothing that they are not given. */
function isPlainCall(node: ts.CallExpression | ts.NewExpression, frame: Frame, evaluator: Evaluator): boolean {
  if ((node.arguments ?? []).some(hasFunction)) return false
  if (node.expression.kind === ts.SyntaxKind.SuperKeyword) {
    const owner = ts.findAncestor(node, ts.isClassLike)
    const base = owner === undefined ? null : heritageOf(owner)
    return base !== null && evaluator.evaluate(base, frame).kind === 'framework'
  }
  const callee = evaluator.evaluate(node.expression, frame)
  return (
    callee.kind === 'framework' || isMethodOfFramework(callee) || (isPlainGlobal(callee) && !writesObjects(evaluator))
  )
}

function isMethodOfFramework(callee: Abstract): boolean {
  if (callee.kind !== 'bound-method') return false
  const { kind } = callee.receiver
  return kind === 'framework' || kind === 'backend' || kind === 'definition' || kind === 'primitive'
}

const isPlainGlobal = (callee: Abstract): boolean =>
  callee.kind === 'symbol' && /^global:(console|process|JSON|Math|Number|String|Boolean)(\.\w+)*$/.test(callee.key)

function hasFunction(node: ts.Node): boolean {
  return (
    isFunction(node) ||
    ts.isClassLike(node) ||
    (ts.forEachChild(node, (child) => hasFunction(child) || undefined) ?? false)
  )
}
