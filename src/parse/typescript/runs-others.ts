import ts from 'typescript'
import type { Abstract, Frame } from './abstract.js'
import { isFunction } from './enclosing.js'
import type { Evaluator } from './evaluator.js'
import { heritageOf } from './source-index.js'

/** Whether evaluating a node, its parts apart, may run code that stands elsewhere in the repository. */
export function runsOthers(node: ts.Node, frame: Frame, evaluator: Evaluator): boolean {
  if (ts.isCallExpression(node) || ts.isNewExpression(node)) return !isPlainCall(node, frame, evaluator)
  if (ts.isPropertyAccessExpression(node)) return evaluator.index.isGetter(node.name.text)
  return (
    ts.isElementAccessExpression(node) ||
    ts.isTaggedTemplateExpression(node) ||
    ts.isDecorator(node) ||
    ts.isAwaitExpression(node) ||
    ts.isYieldExpression(node) ||
    ts.isForOfStatement(node) ||
    ts.isJsxOpeningLikeElement(node)
  )
}

/** The framework's own constructors and definitions, and output, call nothing that they are not given. */
function isPlainCall(node: ts.CallExpression | ts.NewExpression, frame: Frame, evaluator: Evaluator): boolean {
  if ((node.arguments ?? []).some(hasFunction)) return false
  if (node.expression.kind === ts.SyntaxKind.SuperKeyword) {
    const owner = ts.findAncestor(node, ts.isClassLike)
    const base = owner === undefined ? null : heritageOf(owner)
    return base !== null && evaluator.evaluate(base, frame).kind === 'framework'
  }
  const callee = evaluator.evaluate(node.expression, frame)
  return callee.kind === 'framework' || isMethodOfFramework(callee) || isPlainGlobal(callee)
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
