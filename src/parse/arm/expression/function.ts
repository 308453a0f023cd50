import type { Environment } from './environment.js'
import { callKey } from './keys.js'
import type { Expression } from './tree.js'
import { type ArmType, type ArmValue, known, unknown } from './value.js'

/** A call with its arguments evaluated, none of them unknown. */
export interface Call {
  /** In lower case. */
  readonly name: string
  readonly args: readonly ArmValue[]
  /** For people: the call as written, shortened. */
  readonly text: () => string
  readonly environment: Environment
}

/** A call that evaluates the arguments it needs. */
export interface LazyCall {
  readonly name: string
  readonly expressions: readonly Expression[]
  readonly text: () => string
  readonly environment: Environment
  readonly scope: LambdaScope | null
  evaluate(expression: Expression): ArmValue
  evaluateIn(expression: Expression, scope: LambdaScope): ArmValue
}

/** The variables of the lambdas around an expression, by lower-case name. */
export interface LambdaScope {
  readonly variables: ReadonlyMap<string, ArmValue>
  readonly outer: LambdaScope | null
  readonly level: number
}

interface Arity {
  readonly min: number
  readonly max: number
}

export type ArmFunction =
  | (Arity & {
      readonly kind: 'strict'
      apply(call: Call): ArmValue
      /** Takes unknown arguments too: what it makes holds them. */
      readonly takesUnknown: boolean
      /** Hands on its arguments, or a part of one, without looking through them: costs nothing however large they are. */
      readonly selects: boolean
    })
  | (Arity & { readonly kind: 'lazy'; apply(call: LazyCall): ArmValue })

export const strict = (
  min: number,
  max: number,
  apply: (call: Call) => ArmValue,
  how: { readonly takesUnknown?: boolean; readonly selects?: boolean } = {},
): ArmFunction => ({
  kind: 'strict',
  min,
  max,
  apply,
  takesUnknown: how.takesUnknown ?? false,
  selects: how.selects ?? false,
})

export const lazy = (min: number, max: number, apply: (call: LazyCall) => ArmValue): ArmFunction => ({
  kind: 'lazy',
  min,
  max,
  apply,
})

/** What a pure function makes of values that are not all known: equal to itself for equal arguments. */
export function symbolOf(call: Call, type?: ArmType, args: readonly ArmValue[] = call.args): ArmValue {
  return madeBy(call.name, args, call.text(), type)
}

export function madeBy(by: string, of: readonly ArmValue[], text: string, type?: ArmType): ArmValue {
  const key = callKey(by, of)
  if (typeof key !== 'string') return key.text === '' ? unknown(key.why, text) : key
  const made = { by, of }
  return type === undefined ? { kind: 'symbol', key, text, made } : { kind: 'symbol', key, text, type, made }
}

export const refuse = (call: Pick<Call, 'text'>): ArmValue => unknown('wrong-arguments', call.text())

export const tooLarge = (call: Pick<Call, 'text'>): ArmValue => unknown('too-large', call.text())

/** A whole number Azure can hold and we can hold exactly. */
export const int = (call: Pick<Call, 'text'>, value: number): ArmValue =>
  Number.isSafeInteger(value) ? known(value === 0 ? 0 : value) : tooLarge(call)

export const bool = (value: boolean): ArmValue => known(value)
