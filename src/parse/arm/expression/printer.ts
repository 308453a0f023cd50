import type { Expression, Step } from './tree.js'

/** The expression as written in a template, without the outer brackets: `concat('a', parameters('b').c[0])`. */
export const printExpression = (expression: Expression): string => print(expression, Infinity)

/** What a person sees of an expression: at most 100 characters. */
export function printShort(expression: Expression): string {
  const text = print(expression, SHORT)
  return text.length > SHORT ? `${text.slice(0, SHORT - 1)}…` : text
}

const SHORT = 100

/** Stops soon after `limit` characters. Works on a stack of its own: trees made by hand may be of any depth. */
function print(expression: Expression, limit: number): string {
  const rest: (Expression | string)[] = [expression]
  let text = ''
  while (text.length <= limit) {
    const next = rest.pop()
    if (next === undefined) break
    if (typeof next === 'string') text += next
    else pushParts(next, rest)
  }
  return text
}

function pushParts(expression: Expression, rest: (Expression | string)[]): void {
  switch (expression.kind) {
    case 'string':
      rest.push(quote(expression.value))
      return
    case 'number':
      rest.push(String(expression.value))
      return
    case 'call':
      rest.push(')')
      for (let i = expression.arguments.length - 1; i >= 0; i--) {
        rest.push(expression.arguments[i]!)
        if (i > 0) rest.push(', ')
      }
      rest.push(`${expression.namespace === null ? '' : `${expression.namespace}.`}${expression.name}(`)
      return
    case 'access':
      for (let i = expression.steps.length - 1; i >= 0; i--) pushStep(expression.steps[i]!, rest)
      rest.push(expression.of)
  }
}

function pushStep(step: Step, rest: (Expression | string)[]): void {
  if (step.kind === 'property') rest.push(`.${step.safe ? '?' : ''}${step.name}`)
  else rest.push(']', step.key, step.safe ? '[?' : '[')
}

export const quote = (text: string): string => `'${text.replaceAll("'", "''")}'`
