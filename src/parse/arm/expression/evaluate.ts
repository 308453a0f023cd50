import { item, property, withChoices } from './access.js'
import type { Environment } from './environment.js'
import { type ArmFunction, type Call, type LambdaScope, type LazyCall, refuse } from './function.js'
import { functionNamed } from './functions/table.js'
import { MAX_KEY, MAX_SIZE, MAX_VALUE_DEPTH, measure } from './measure.js'
import { printShort } from './printer.js'
import type { AccessExpression, CallExpression, Expression, Step } from './tree.js'
import { type ArmValue, NULL, known, unknown } from './value.js'

/**
 * What an expression is, without asking Azure. Never throws and always ends: whatever goes too far is unknown, with the
 * reason.
 */
export const evaluate = (expression: Expression, environment: Environment): ArmValue =>
  evaluateIn(expression, environment, null)

function evaluateIn(expression: Expression, environment: Environment, scope: LambdaScope | null): ArmValue {
  if (expression.kind === 'string' || expression.kind === 'number') return known(expression.value)
  const { budget } = environment
  if (!budget.spend(1)) return unknown('too-large', printShort(expression))
  if (!budget.enter()) return unknown('too-deep', printShort(expression))
  const value =
    expression.kind === 'call' ? call(expression, environment, scope) : access(expression, environment, scope)
  budget.leave()
  return admit(value, expression)
}

/** Values beyond our bounds go no further. */
function admit(value: ArmValue, expression: Expression): ArmValue {
  if (value.kind === 'unknown') return value
  if (value.kind === 'symbol') {
    return value.key.length <= MAX_KEY ? value : unknown('too-large', printShort(expression))
  }
  if (value.kind === 'known' && typeof value.value !== 'string') return value
  const { size, depth } = measure(value)
  if (depth > MAX_VALUE_DEPTH) return unknown('too-deep', printShort(expression))
  return size <= MAX_SIZE ? value : unknown('too-large', printShort(expression))
}

function access(expression: AccessExpression, environment: Environment, scope: LambdaScope | null): ArmValue {
  let value = evaluateIn(expression.of, environment, scope)
  if (!environment.budget.spend(expression.steps.length)) return unknown('too-large', printShort(expression))
  let printed: string | null = null
  const text = () => (printed ??= printShort(expression))
  let isOptional = false
  for (const step of expression.steps) {
    // After a safe step that found nothing, the rest of the way is not walked: `a.?b.c` is null without `b`.
    isOptional ||= step.safe
    if (isOptional && value.kind === 'known' && value.value === null) return NULL
    value = take(value, step, text, environment, scope)
    if (value.kind === 'unknown') return value
  }
  return value
}

function take(
  value: ArmValue,
  step: Step,
  text: () => string,
  environment: Environment,
  scope: LambdaScope | null,
): ArmValue {
  if (step.kind === 'property') return property(value, step.name, step.safe, text)
  return item(value, evaluateIn(step.key, environment, scope), step.safe, text)
}

function call(expression: CallExpression, environment: Environment, scope: LambdaScope | null): ArmValue {
  if (expression.namespace !== null) return callOwn(expression, expression.namespace, environment, scope)
  const name = expression.name.toLowerCase()
  const text = () => printShort(expression)
  const found = functionNamed(name)
  if (found === null) return unknown('unknown-function', text())
  const count = expression.arguments.length
  if (count < found.min || count > found.max) return refuse({ text })
  if (found.kind === 'strict') return callStrict(found, name, text, expression.arguments, environment, scope)
  const lazyCall: LazyCall = {
    name,
    expressions: expression.arguments,
    text,
    environment,
    scope,
    evaluate: (inner) => evaluateIn(inner, environment, scope),
    evaluateIn: (inner, innerScope) =>
      environment.budget.spend(1) ? evaluateIn(inner, environment, innerScope) : unknown('too-large', text()),
  }
  return found.apply(lazyCall)
}

type Strict = Extract<ArmFunction, { kind: 'strict' }>

function callStrict(
  found: Strict,
  name: string,
  text: () => string,
  expressions: readonly Expression[],
  environment: Environment,
  scope: LambdaScope | null,
): ArmValue {
  const args: ArmValue[] = []
  let size = 0
  for (const expression of expressions) {
    const value = evaluateIn(expression, environment, scope)
    if (value.kind === 'unknown' && !found.takesUnknown) return value
    args.push(value)
    if (!found.selects) size += measure(value).size
  }
  const { budget } = environment
  if (!budget.spend(Math.floor(size / CHARACTERS_PER_STEP))) return unknown('too-large', text())
  const strictCall: Call = { name, args, text, environment }
  const result = found.apply(strictCall)
  if (!found.selects) budget.spend(Math.floor(measure(result).size / CHARACTERS_PER_STEP))
  return result.kind === 'symbol' && result.choices === undefined ? overChoices(found, strictCall, result) : result
}

const CHARACTERS_PER_STEP = 64

/** Arguments that may be this many things are tried one by one. */
const MAX_TRIES = 8

/** `format('P{0}', if(large, 2, 1))` is `P2` or `P1`. */
function overChoices(found: Strict, strictCall: Call, result: Extract<ArmValue, { kind: 'symbol' }>): ArmValue {
  const open = strictCall.args.filter((argument) => argument.kind === 'symbol' && argument.choices !== undefined)
  const [only] = open
  if (only?.kind !== 'symbol' || open.length > 1 || only.choices!.length > MAX_TRIES) return result
  if (!strictCall.environment.budget.spend(only.choices!.length)) return result
  const outcomes = only.choices!.map((choice) =>
    found.apply({ ...strictCall, args: strictCall.args.map((argument) => (argument === only ? choice : argument)) }),
  )
  return withChoices(result, outcomes)
}

/** A function the template defines. It sees its own parameters, and nothing else of the template. */
function callOwn(
  expression: CallExpression,
  namespace: string,
  environment: Environment,
  scope: LambdaScope | null,
): ArmValue {
  const text = () => printShort(expression)
  const found = environment.userFunction(namespace, expression.name)
  if (found === null) return unknown('unknown-function', text())
  if (found.parameters.length !== expression.arguments.length) return refuse({ text })
  const args = new Map<string, ArmValue>()
  for (const [i, argument] of expression.arguments.entries()) {
    args.set(found.parameters[i]!.toLowerCase(), evaluateIn(argument, environment, scope))
  }
  return found.body(insideOf(environment, args))
}

function insideOf(environment: Environment, args: ReadonlyMap<string, ArmValue>): Environment {
  return {
    parameter: (name) => args.get(name.toLowerCase()) ?? unknown('missing', `parameters('${name}')`),
    variable: (name) => unknown('not-visible', `variables('${name}')`),
    copyIndex: () => unknown('outside-loop', 'copyIndex()'),
    userFunction: (namespace, name) => environment.userFunction(namespace, name),
    scopeFunction: (name) => environment.scopeFunction(name),
    budget: environment.budget,
  }
}
