import ts from 'typescript'
import { type Abstract, type Frame, primitive } from './abstract.js'
import { changed } from './changes.js'
import { unwrap } from './enclosing.js'
import type { Evaluation } from './evaluation.js'
import { merged, readObject } from './literals.js'

/** Calls of the language's own functions whose result is certain, or null. */
export function evaluateBuiltin(
  evaluator: Evaluation,
  callee: string,
  node: ts.CallExpression,
  frame: Frame,
): Abstract | null {
  const [first] = node.arguments
  if (first === undefined || ts.isSpreadElement(first)) return null
  switch (callee) {
    case 'global:Object.freeze':
    case 'global:Object.seal':
      return evaluator.evaluate(first, frame)
    case 'global:structuredClone': {
      const value = evaluator.evaluate(first, frame)
      return value.kind === 'object' || value.kind === 'list'
        ? changed(value, evaluator.mutations.ofExpression(node), { node, frame })
        : null
    }
    case 'global:Object.assign':
      return assign(evaluator, node, first, frame)
    case 'global:String': {
      const value = evaluator.evaluate(first, frame)
      return value.kind === 'primitive' ? primitive(String(value.value)) : null
    }
    default:
      return null
  }
}

/** `Object.assign({ … }, a, b)` is a literal written in parts; onto a variable it is a change of that. */
function assign(evaluator: Evaluation, node: ts.CallExpression, target: ts.Expression, frame: Frame): Abstract | null {
  const literal = unwrap(target)
  if (!ts.isObjectLiteralExpression(literal)) return null
  let object = readObject(evaluator, literal, frame)
  for (const argument of node.arguments.slice(1)) {
    const value = ts.isSpreadElement(argument) ? null : evaluator.evaluate(argument, frame)
    if (value?.kind !== 'object') return null
    object = merged(object, value)
  }
  return changed(object, evaluator.mutations.ofExpression(node), { node, frame })
}

/** String methods that code uses to build names and regions, or null. */
export function evaluateStringMethod(
  evaluator: Evaluation,
  text: string,
  method: string,
  node: ts.CallExpression,
  frame: Frame,
): Abstract | null {
  const values = node.arguments.map((argument) => evaluator.evaluate(argument, frame))
  const known = values.map((value) => (value.kind === 'primitive' ? value.value : undefined))
  if (values.some(({ kind }) => kind !== 'primitive')) return null
  const [first, second] = known
  switch (method) {
    case 'toLowerCase':
      return primitive(text.toLowerCase())
    case 'toUpperCase':
      return primitive(text.toUpperCase())
    case 'trim':
      return primitive(text.trim())
    case 'toString':
      return primitive(text)
    case 'concat':
      return primitive(text + known.map(String).join(''))
    case 'replace':
      return typeof first === 'string' && typeof second === 'string'
        ? primitive(text.replace(first, () => second))
        : null
    case 'replaceAll':
      return typeof first === 'string' && typeof second === 'string'
        ? primitive(text.replaceAll(first, () => second))
        : null
    case 'slice':
    case 'substring':
      if (!known.every((value) => value === undefined || typeof value === 'number')) return null
      return primitive(text[method](...(known as [number, number?])))
    case 'startsWith':
      return typeof first === 'string' ? primitive(text.startsWith(first)) : null
    case 'endsWith':
      return typeof first === 'string' ? primitive(text.endsWith(first)) : null
    case 'includes':
      return typeof first === 'string' ? primitive(text.includes(first)) : null
    default:
      return null
  }
}
