import ts from 'typescript'
import {
  type Abstract,
  type Cell,
  type Frame,
  type FunctionAbstract,
  UNDEFINED,
  isNullish,
  primitive,
} from './abstract.js'
import { returnsBackend } from './backends/members.js'
import { evaluateBuiltin, evaluateStringMethod } from './builtins.js'
import { isFunction } from './enclosing.js'
import type { Evaluation } from './evaluation.js'
import { isRunning } from './frame.js'

const MAX_CALL_DEPTH = 40

export function evaluateCall(evaluation: Evaluation, node: ts.CallExpression, frame: Frame): Abstract {
  if (node.expression.kind === ts.SyntaxKind.SuperKeyword) return UNDEFINED
  if (node.expression.kind === ts.SyntaxKind.ImportKeyword) return evaluation.symbolFor(node, frame)
  const required = evaluation.names.modules.required(node)
  if (required !== null) return required
  const callee = evaluation.evaluate(node.expression, frame)
  switch (callee.kind) {
    case 'function':
      return evaluation.callFunction(callee, node, frame)
    case 'framework':
      return callee.export.kind === 'define-backend'
        ? { kind: 'backend', node, frame }
        : evaluation.symbolFor(node, frame)
    case 'bound-method':
      return callMethod(evaluation, callee.receiver, callee.name, node, frame)
    case 'symbol':
      return evaluateBuiltin(evaluation, callee.key, node, frame) ?? evaluation.symbolFor(node, frame)
    case 'primitive':
      // Whatever is left of `a?.b()` after a nullish `a` does not run.
      return isNullish(callee) && ts.isOptionalChain(node) ? UNDEFINED : evaluation.symbolFor(node, frame)
    default:
      return evaluation.symbolFor(node, frame)
  }
}

function callMethod(
  evaluation: Evaluation,
  receiver: Abstract,
  name: string,
  node: ts.CallExpression,
  frame: Frame,
): Abstract {
  if (receiver.kind === 'framework' && receiver.export.kind === 'component' && name === 'define') {
    return { kind: 'definition', node, frame, of: receiver.export }
  }
  if (receiver.kind === 'class' && name === 'define' && evaluation.instances.componentOf(receiver) !== null) {
    return { kind: 'definition', node, frame, of: receiver }
  }
  if (receiver.kind === 'backend' && returnsBackend(name)) return receiver
  if (receiver.kind === 'primitive' && typeof receiver.value === 'string') {
    return evaluateStringMethod(evaluation, receiver.value, name, node, frame) ?? evaluation.symbolFor(node, frame)
  }
  if (receiver.kind === 'list' && name === 'join') return join(evaluation, receiver.items, node, frame)
  return evaluation.symbolFor(node, frame)
}

function join(evaluation: Evaluation, items: readonly Cell[], node: ts.CallExpression, frame: Frame): Abstract {
  const [first] = node.arguments
  const separator = first === undefined ? primitive(',') : evaluation.evaluate(first, frame)
  const values = items.map((item) => evaluation.evaluateCell(item))
  const parts = values.map((value) => (value.kind === 'primitive' ? String(value.value ?? '') : null))
  if (separator.kind !== 'primitive' || parts.includes(null)) return evaluation.symbolFor(node, frame)
  return primitive(parts.join(String(separator.value)))
}

/** The value a call of a repository function returns, where one expression says it. */
export function evaluateReturn(
  evaluation: Evaluation,
  callee: FunctionAbstract,
  call: ts.Node,
  frame: Frame,
): Abstract {
  const { body, asteriskToken } = callee.node
  if (body === undefined || asteriskToken !== undefined) return evaluation.symbolFor(call, frame)
  if (frame.depth >= MAX_CALL_DEPTH || isRunning(callee.node, frame)) return evaluation.symbolFor(call, frame)
  const inside = evaluation.frames.enter({
    parent: frame,
    lexical: callee.frame,
    callable: callee.node,
    call,
    self: callee.self,
  })
  if (!ts.isBlock(body)) return evaluation.evaluate(body, inside)
  const [only, ...others] = returnsOf(body)
  if (only === undefined) return UNDEFINED
  if (others.length > 0 || only.parent !== body) return evaluation.symbolFor(call, frame)
  return only.expression === undefined ? UNDEFINED : evaluation.evaluate(only.expression, inside)
}

function returnsOf(body: ts.Block): ts.ReturnStatement[] {
  const found: ts.ReturnStatement[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isReturnStatement(node)) found.push(node)
    else if (!isFunction(node) && !ts.isClassLike(node) && !ts.isExpression(node)) ts.forEachChild(node, visit)
  }
  ts.forEachChild(body, visit)
  return found
}
