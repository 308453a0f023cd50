import { parseExpression } from './parser.js'
import type { Expression, SyntaxProblem } from './tree.js'

export { printExpression } from './printer.js'
export type { Expression, Step } from './tree.js'

/** What a string of a template says. `offset` counts UTF-16 code units from the start of the string. */
export type StringContent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'expression'; readonly expression: Expression }
  | { readonly kind: 'invalid'; readonly why: SyntaxProblem; readonly offset: number }

/**
 * An expression stands between brackets that are the first and the last character. `[[` at the start is a plain `[`
 * when the string ends in `]`; `[test] value` is plain text.
 * https://learn.microsoft.com/azure/azure-resource-manager/templates/template-expressions#escape-characters
 */
export function readString(text: string): StringContent {
  if (!text.startsWith('[') || !text.endsWith(']')) return { kind: 'text', text }
  if (text.startsWith('[[')) return { kind: 'text', text: text.slice(1) }
  const parsed = parseExpression(text, 1, text.length - 1)
  return 'expression' in parsed
    ? { kind: 'expression', expression: parsed.expression }
    : { kind: 'invalid', why: parsed.problem, offset: parsed.offset }
}
