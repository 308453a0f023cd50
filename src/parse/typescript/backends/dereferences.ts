import ts from 'typescript'
import { outermost } from '../enclosing.js'
import type { Mentions } from '../mentions.js'

/**
 * Whether something is certainly read out of what an expression gives, so that nothing being there throws:
 * `get().name`, `const { name } = get()`, or a constant of which all else is read.
 */
export function isDereferenced(node: ts.Expression, mentions: Mentions): boolean {
  const at = outermost(node)
  const { parent } = at
  if (isReadFrom(at)) return true
  if (!ts.isVariableDeclaration(parent) || parent.initializer !== at) return false
  if (ts.isObjectBindingPattern(parent.name)) return true
  const read = mentions.expressionsOf(parent)
  return read.length > 0 && read.every(isReadFrom)
}

function isReadFrom(node: ts.Node): boolean {
  const at = outermost(node)
  const { parent } = at
  const isAccess = ts.isPropertyAccessExpression(parent) || ts.isElementAccessExpression(parent)
  return isAccess && parent.expression === at && parent.questionDotToken === undefined
}
