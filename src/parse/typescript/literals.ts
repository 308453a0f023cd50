import ts from 'typescript'
import { type Abstract, type Cell, type Frame, type ObjectAbstract, UNDEFINED, isNullish } from './abstract.js'
import { spreadOut } from './arguments.js'
import { blurred, changed } from './changes.js'
import { unwrap } from './enclosing.js'
import { type Evaluation, textOf } from './evaluation.js'
import { truthOf } from './operators.js'

export function evaluateObject(evaluation: Evaluation, node: ts.ObjectLiteralExpression, frame: Frame): Abstract {
  return changed(readObject(evaluation, node, frame), evaluation.mutations.ofExpression(node), { node, frame })
}

export function evaluateArray(evaluation: Evaluation, node: ts.ArrayLiteralExpression, frame: Frame): Abstract {
  return changed(spreadOut(evaluation, node.elements, frame), evaluation.mutations.ofExpression(node), { node, frame })
}

/** `{ … }` as it is written: what comes later wins; what could be anything spoils what came before. */
export function readObject(evaluation: Evaluation, node: ts.ObjectLiteralExpression, frame: Frame): ObjectAbstract {
  let cells = new Map<string, Cell>()
  let open: ObjectAbstract['open'] = null
  const become = (object: ObjectAbstract): void => {
    cells = new Map(object.cells)
    open = object.open
  }
  for (const property of node.properties) {
    const object: ObjectAbstract = { kind: 'object', cells, open }
    if (ts.isSpreadAssignment(property)) become(spread(evaluation, object, property.expression, frame))
    else {
      const key = setsPrototype(property) ? null : propertyKey(evaluation, property.name, frame)
      if (key === null) become(blurred(object, 'computed-key'))
      else cells.set(key, cellOf(property, frame))
    }
  }
  return { kind: 'object', cells, open }
}

/** What `Object.assign` and spreading do with one more object. */
export function merged(onto: ObjectAbstract, value: ObjectAbstract): ObjectAbstract {
  const { cells, open } = value.open === null ? onto : blurred(onto, value.open)
  return { kind: 'object', cells: new Map([...cells, ...value.cells]), open }
}

function spread(evaluation: Evaluation, onto: ObjectAbstract, expression: ts.Expression, frame: Frame): ObjectAbstract {
  const value = evaluation.evaluate(expression, frame)
  if (value.kind === 'object') return merged(onto, value)
  if (isNullish(value) || (value.kind === 'primitive' && value.value === false)) return onto
  return spreadEither(evaluation, onto, expression, frame) ?? blurred(onto, 'spread-of-unknown')
}

/** `...(isProd && { sku: 'EP1' })` leaves all but `sku` as it was. */
function spreadEither(
  evaluation: Evaluation,
  onto: ObjectAbstract,
  expression: ts.Expression,
  frame: Frame,
): ObjectAbstract | null {
  const choice = choiceAt(unwrap(expression))
  if (choice === null) return null
  const condition = evaluation.evaluate(choice.condition, frame)
  if (truthOf(condition) !== null) return null
  const first = spread(evaluation, onto, choice.whenTrue, frame)
  const second = choice.whenFalse === null ? onto : spread(evaluation, onto, choice.whenFalse, frame)
  if (first.open !== onto.open || second.open !== onto.open) return null
  const cells = new Map<string, Cell>()
  for (const key of new Set([...first.cells.keys(), ...second.cells.keys()])) {
    const [a, b] = [first.cells.get(key), second.cells.get(key)]
    const { node } = (a ?? b)!
    if (a !== undefined && a === b) cells.set(key, a)
    else cells.set(key, { node, frame, value: either(evaluation, condition, [a, b], textOf(expression)) })
  }
  return { kind: 'object', cells, open: onto.open }
}

function choiceAt(node: ts.Expression) {
  if (ts.isConditionalExpression(node)) {
    return { condition: node.condition, whenTrue: node.whenTrue, whenFalse: node.whenFalse }
  }
  const isAnd = ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken
  return isAnd ? { condition: node.left, whenTrue: node.right, whenFalse: null } : null
}

function either(
  evaluation: Evaluation,
  condition: Abstract,
  cells: readonly (Cell | undefined)[],
  text: string,
): Abstract {
  const values = cells.map((cell) => (cell === undefined ? UNDEFINED : evaluation.evaluateCell(cell)))
  return evaluation.compose('?:', [condition, ...values], text)
}

/** `__proto__: defaults` gives the object everything of another one, under no name of its own. */
function setsPrototype(property: ts.ObjectLiteralElementLike): boolean {
  if (!ts.isPropertyAssignment(property)) return false
  const { name } = property
  return (ts.isIdentifier(name) || ts.isStringLiteralLike(name)) && name.text === '__proto__'
}

function propertyKey(evaluation: Evaluation, name: ts.PropertyName, frame: Frame): string | null {
  if (ts.isIdentifier(name) || ts.isPrivateIdentifier(name) || ts.isStringLiteralLike(name)) return name.text
  if (ts.isNumericLiteral(name)) return String(Number(name.text))
  if (!ts.isComputedPropertyName(name)) return null
  const key = evaluation.evaluate(name.expression, frame)
  return key.kind === 'primitive' ? String(key.value) : null
}

function cellOf(property: Exclude<ts.ObjectLiteralElementLike, ts.SpreadAssignment>, frame: Frame): Cell {
  if (ts.isPropertyAssignment(property)) return { node: property.initializer, frame }
  return { node: ts.isShorthandPropertyAssignment(property) ? property.name : property, frame }
}
