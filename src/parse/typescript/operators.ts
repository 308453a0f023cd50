import ts from 'typescript'
import { type Abstract, type Frame, type Primitive, isNullish, primitive, unknown } from './abstract.js'
import { unwrap } from './enclosing.js'
import { type Evaluation, textOf } from './evaluation.js'

/** True or false where the value decides it; null where it could be either. */
export function truthOf(value: Abstract): boolean | null {
  if (value.kind === 'primitive') return Boolean(value.value)
  return value.kind === 'symbol' || value.kind === 'unknown' || value.kind === 'bound-method' ? null : true
}

/** From the innermost left operand outwards, without recursion: `a + b + …` may be longer than the stack is deep. */
export function evaluateBinary(evaluation: Evaluation, node: ts.BinaryExpression, frame: Frame): Abstract {
  const spine = [node]
  for (let left = unwrap(node.left); ts.isBinaryExpression(left); left = unwrap(left.left)) spine.push(left)
  let value: Abstract | null = null
  // Only the whole is ever shown: the text of every part would be as long as the square of it.
  for (const each of spine.reverse())
    value = evaluateStep(evaluation, each, value, frame, each === node ? textOf(node) : '')
  return value!
}

/** `inner` is the left operand; null for the innermost, whose own is still to be evaluated. */
function evaluateStep(
  evaluation: Evaluation,
  node: ts.BinaryExpression,
  inner: Abstract | null,
  frame: Frame,
  text: string,
): Abstract {
  const operator = node.operatorToken.kind
  if (operator === ts.SyntaxKind.EqualsToken || operator === ts.SyntaxKind.CommaToken) {
    return evaluation.evaluate(node.right, frame)
  }
  const left = inner ?? evaluation.evaluate(node.left, frame)
  const decided = shortCircuit(operator, left)
  if (decided === 'left') return left
  const right = evaluation.evaluate(node.right, frame)
  if (decided === 'right') return right
  if (left.kind === 'primitive' && right.kind === 'primitive') {
    const value = compute(operator, left.value, right.value)
    if (value !== null) return value
  }
  return evaluation.compose(ts.tokenToString(operator) ?? '?', [left, right], text)
}

function shortCircuit(operator: ts.SyntaxKind, left: Abstract): 'left' | 'right' | null {
  const truth = truthOf(left)
  switch (operator) {
    case ts.SyntaxKind.QuestionQuestionToken:
      if (isNullish(left)) return 'right'
      return left.kind === 'primitive' || truth !== null ? 'left' : null
    case ts.SyntaxKind.BarBarToken:
      return truth === null ? null : truth ? 'left' : 'right'
    case ts.SyntaxKind.AmpersandAmpersandToken:
      return truth === null ? null : truth ? 'right' : 'left'
    default:
      return null
  }
}

/** A longer text than this is not built: `a + a` may double it again and again. */
const MAX_TEXT = 100_000

function compute(operator: ts.SyntaxKind, left: Primitive, right: Primitive): Abstract | null {
  switch (operator) {
    case ts.SyntaxKind.PlusToken: {
      if (typeof left !== 'string' && typeof right !== 'string') return primitive(Number(left) + Number(right))
      const [a, b] = [String(left), String(right)]
      return a.length + b.length > MAX_TEXT ? unknown('too-deep') : primitive(a + b)
    }
    case ts.SyntaxKind.MinusToken:
      return primitive(Number(left) - Number(right))
    case ts.SyntaxKind.AsteriskToken:
      return primitive(Number(left) * Number(right))
    case ts.SyntaxKind.SlashToken:
      return primitive(Number(left) / Number(right))
    case ts.SyntaxKind.PercentToken:
      return primitive(Number(left) % Number(right))
    case ts.SyntaxKind.EqualsEqualsEqualsToken:
      return primitive(left === right)
    case ts.SyntaxKind.ExclamationEqualsEqualsToken:
      return primitive(left !== right)
    default:
      return null
  }
}

export function evaluateConditional(evaluation: Evaluation, node: ts.ConditionalExpression, frame: Frame): Abstract {
  const condition = evaluation.evaluate(node.condition, frame)
  const truth = truthOf(condition)
  if (truth !== null) return evaluation.evaluate(truth ? node.whenTrue : node.whenFalse, frame)
  const whenTrue = evaluation.evaluate(node.whenTrue, frame)
  const whenFalse = evaluation.evaluate(node.whenFalse, frame)
  const same = evaluation.identityOf(whenTrue)
  if (same !== null && same === evaluation.identityOf(whenFalse)) return whenTrue
  return evaluation.compose('?:', [condition, whenTrue, whenFalse], textOf(node))
}

export function evaluateUnary(evaluation: Evaluation, node: ts.PrefixUnaryExpression, frame: Frame): Abstract {
  if (node.operator === ts.SyntaxKind.PlusPlusToken || node.operator === ts.SyntaxKind.MinusMinusToken) {
    return unknown('reassigned')
  }
  const operand = evaluation.evaluate(node.operand, frame)
  const truth = truthOf(operand)
  if (node.operator === ts.SyntaxKind.ExclamationToken && truth !== null) return primitive(!truth)
  if (operand.kind === 'primitive') {
    if (node.operator === ts.SyntaxKind.MinusToken) return primitive(-Number(operand.value))
    if (node.operator === ts.SyntaxKind.PlusToken) return primitive(Number(operand.value))
  }
  return evaluation.compose(ts.tokenToString(node.operator) ?? '?', [operand], textOf(node))
}

export function evaluateTemplate(evaluation: Evaluation, node: ts.TemplateExpression, frame: Frame): Abstract {
  const values = node.templateSpans.map(({ expression }) => evaluation.evaluate(expression, frame))
  const texts = values.map((value) => (value.kind === 'primitive' ? String(value.value) : null))
  if (!texts.includes(null)) {
    const text = node.head.text + node.templateSpans.map((span, at) => texts[at]! + span.literal.text).join('')
    return text.length > MAX_TEXT ? unknown('too-deep') : primitive(text)
  }
  const fixed = [node.head, ...node.templateSpans.map(({ literal }) => literal)].map(({ text }) => JSON.stringify(text))
  return evaluation.compose(`template ${fixed.join()}`, values, textOf(node))
}
