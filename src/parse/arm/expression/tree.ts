/**
 * An ARM template expression. Normal form: an `access` holds all its steps, so its `of` is never an access itself;
 * numbers are whole (the language has no other literal; Bicep writes `json('1.5')`).
 */
export type Expression =
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  | CallExpression
  | AccessExpression

export interface CallExpression {
  readonly kind: 'call'
  /** Set for a user-defined function: `contoso.uniqueName(...)`. */
  readonly namespace: string | null
  readonly name: string
  readonly arguments: readonly Expression[]
}

export interface AccessExpression {
  readonly kind: 'access'
  readonly of: Expression
  readonly steps: readonly Step[]
}

/** `safe`: written `.?name` or `[?key]`, null instead of a failure when there is nothing. */
export type Step =
  | { readonly kind: 'property'; readonly name: string; readonly safe: boolean }
  | { readonly kind: 'index'; readonly key: Expression; readonly safe: boolean }

/** Why a string that should be an expression is none. */
export type SyntaxProblem =
  | 'unexpected-character'
  | 'unfinished-expression'
  | 'unfinished-text'
  | 'text-after-expression'
  | 'number-out-of-range'
  | 'not-a-call'
  | 'too-deep'
