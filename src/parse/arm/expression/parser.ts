import type { Expression, Step, SyntaxProblem } from './tree.js'

/** Calls and computed keys inside one another. People stay below 20; the bound keeps the stack safe. */
const MAX_NESTING = 256

export type Parsed =
  | { readonly expression: Expression }
  | { readonly problem: SyntaxProblem; /** UTF-16 code units from the start of the text. */ readonly offset: number }

/** Reads the expression between `start` and `end` of a text; linear in its length, never throws. */
export function parseExpression(text: string, start = 0, end = text.length): Parsed {
  const parser = new Parser(text, start, end)
  const expression = parser.whole()
  return expression === null ? { problem: parser.problem, offset: parser.problemAt } : { expression }
}

const QUOTE = 39
const OPEN = 40
const CLOSE = 41
const COMMA = 44
const MINUS = 45
const DOT = 46
const QUESTION = 63
const OPEN_BRACKET = 91
const CLOSE_BRACKET = 93

/** A cursor over one text. Every method answers null after a problem, which is noted once. */
class Parser {
  problem: SyntaxProblem = 'unexpected-character'
  problemAt = 0
  private nesting = 0

  constructor(
    private readonly text: string,
    private at: number,
    private readonly end: number,
  ) {}

  whole(): Expression | null {
    const expression = this.expression()
    if (expression === null) return null
    this.skipSpace()
    return this.at < this.end ? this.fail('text-after-expression') : expression
  }

  private expression(): Expression | null {
    this.skipSpace()
    const start = this.at
    const operand = this.operand()
    if (operand === null) return null
    const steps = this.steps()
    if (steps === null) return null
    if (steps.length === 0) return operand
    if (operand.kind === 'number') return this.fail('unexpected-character', start)
    return { kind: 'access', of: operand, steps }
  }

  private operand(): Expression | null {
    const code = this.peek()
    if (code === QUOTE) return this.string()
    if (code === MINUS || isDigit(code)) return this.number()
    if (isNameStart(code)) return this.call()
    return this.fail(this.at < this.end ? 'unexpected-character' : 'unfinished-expression')
  }

  /** Two quotes are one: `'it''s'`. */
  private string(): Expression | null {
    const start = this.at
    let from = start + 1
    let value = ''
    for (;;) {
      const quote = this.text.indexOf("'", from)
      if (quote < 0 || quote >= this.end) return this.fail('unfinished-text', start)
      value += this.text.slice(from, quote)
      if (quote + 1 >= this.end || this.text.charCodeAt(quote + 1) !== QUOTE) {
        this.at = quote + 1
        return { kind: 'string', value }
      }
      value += "'"
      from = quote + 2
    }
  }

  private number(): Expression | null {
    const start = this.at
    if (this.peek() === MINUS) this.at++
    if (!isDigit(this.peek())) return this.fail('unexpected-character', start)
    while (isDigit(this.peek())) this.at++
    if (isNameStart(this.peek())) return this.fail('unexpected-character')
    const value = Number(this.text.slice(start, this.at))
    if (!Number.isSafeInteger(value)) return this.fail('number-out-of-range', start)
    return { kind: 'number', value: value === 0 ? 0 : value }
  }

  private call(): Expression | null {
    const start = this.at
    let namespace: string | null = null
    let name = this.name()
    this.skipSpace()
    if (this.peek() === DOT) {
      this.at++
      this.skipSpace()
      if (!isNameStart(this.peek())) return this.fail('not-a-call', start)
      namespace = name
      name = this.name()
      this.skipSpace()
    }
    if (this.peek() !== OPEN) return this.fail('not-a-call', start)
    this.at++
    const inside = this.inside(() => this.arguments())
    return inside === null ? null : { kind: 'call', namespace, name, arguments: inside }
  }

  private arguments(): Expression[] | null {
    const list: Expression[] = []
    this.skipSpace()
    if (this.peek() === CLOSE) {
      this.at++
      return list
    }
    for (;;) {
      const argument = this.expression()
      if (argument === null) return null
      list.push(argument)
      this.skipSpace()
      const code = this.peek()
      if (code !== COMMA && code !== CLOSE) {
        return this.fail(this.at < this.end ? 'unexpected-character' : 'unfinished-expression')
      }
      this.at++
      if (code === CLOSE) return list
    }
  }

  private steps(): Step[] | null {
    const steps: Step[] = []
    for (;;) {
      this.skipSpace()
      const code = this.peek()
      if (code !== DOT && code !== OPEN_BRACKET) return steps
      this.at++
      const safe = this.peek() === QUESTION
      if (safe) this.at++
      const step = code === DOT ? this.property(safe) : this.inside(() => this.index(safe))
      if (step === null) return null
      steps.push(step)
    }
  }

  private property(safe: boolean): Step | null {
    this.skipSpace()
    if (isNameStart(this.peek())) return { kind: 'property', name: this.name(), safe }
    return this.fail(this.at < this.end ? 'unexpected-character' : 'unfinished-expression')
  }

  private index(safe: boolean): Step | null {
    const key = this.expression()
    if (key === null) return null
    this.skipSpace()
    if (this.peek() !== CLOSE_BRACKET) {
      return this.fail(this.at < this.end ? 'unexpected-character' : 'unfinished-expression')
    }
    this.at++
    return { kind: 'index', key, safe }
  }

  private inside<T>(read: () => T | null): T | null {
    if (this.nesting === MAX_NESTING) return this.fail('too-deep')
    this.nesting++
    const result = read()
    this.nesting--
    return result
  }

  private name(): string {
    const start = this.at
    while (isNamePart(this.peek())) this.at++
    return this.text.slice(start, this.at)
  }

  private skipSpace(): void {
    while (isSpace(this.peek())) this.at++
  }

  /** NaN at the end: no comparison holds for it. */
  private peek(): number {
    return this.at < this.end ? this.text.charCodeAt(this.at) : NaN
  }

  private fail(problem: SyntaxProblem, at = this.at): null {
    this.problem = problem
    this.problemAt = at
    return null
  }
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** Letters, `_`, `$` and everything outside ASCII except the no-break space, which is a space. */
const isNameStart = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || code === 36 || code > 160

const isNamePart = (code: number): boolean => isNameStart(code) || isDigit(code)

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 160

/** Whether a text can stand after a dot. */
export const isName = (text: string): boolean => {
  if (!isNameStart(text.charCodeAt(0))) return false
  for (let i = 1; i < text.length; i++) if (!isNamePart(text.charCodeAt(i))) return false
  return true
}
