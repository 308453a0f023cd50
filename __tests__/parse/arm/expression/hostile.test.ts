import { describe, expect, test } from '@jest/globals'
import { Budget } from '../../../../src/parse/arm/expression/budget.js'
import { compareExactly } from '../../../../src/parse/arm/expression/compare.js'
import type { Environment } from '../../../../src/parse/arm/expression/environment.js'
import { evaluate } from '../../../../src/parse/arm/expression/evaluate.js'
import { MAX_SIZE, MAX_VALUE_DEPTH, measure } from '../../../../src/parse/arm/expression/measure.js'
import { mentions } from '../../../../src/parse/arm/expression/mentions.js'
import { type Expression, printExpression, readString } from '../../../../src/parse/arm/expression/syntax.js'
import { type ArmValue, known, listOf, unknown } from '../../../../src/parse/arm/expression/value.js'
import { environment, no, show, shown, symbol, valueOf } from '../../../support/arm-expression.js'

const call = (name: string, ...args: readonly Expression[]): Expression => ({
  kind: 'call',
  namespace: null,
  name,
  arguments: args,
})

const nested = (levels: number): Expression => {
  let expression = call('true')
  for (let i = 0; i < levels; i++) expression = call('not', expression)
  return expression
}

/** A template whose variables are these expressions, each evaluated once. */
function withVariables(expressions: Readonly<Record<string, string>>, budget = new Budget()): Environment {
  const values = new Map<string, ArmValue>()
  const inside: Environment = environment({
    budget,
    variable: (name) => {
      const before = values.get(name)
      if (before !== undefined) return before
      values.set(name, unknown('circular', name))
      const content = readString(`[${expressions[name] ?? 'null()'}]`)
      const value =
        content.kind === 'expression' ? evaluate(content.expression, inside) : unknown('invalid-expression', name)
      values.set(name, value)
      return value
    },
  })
  return inside
}

/** `v0`, `v1`, …: each made of the one before, written by `next`. */
function chain(length: number, first: string, next: (before: string) => string): Record<string, string> {
  const variables: Record<string, string> = { v0: first }
  for (let i = 1; i <= length; i++) variables[`v${i}`] = next(`variables('v${i - 1}')`)
  return variables
}

describe('calls inside calls', () => {
  test.each([1000, 100_000])('%i of them are printed and evaluated, or refused', (levels) => {
    expect(printExpression(nested(levels))).toHaveLength(levels * 5 + 6)
    expect(shown(evaluate(nested(levels), environment()))).toBe(no('too-deep'))
  })

  test('as many as the reader lets pass are known', () => {
    expect(show(`${'not('.repeat(250)}true()${')'.repeat(250)}`)).toBe(true)
  })

  test('variables that need one another, a thousand in a row, stop at a depth', () => {
    const variables = chain(1000, '1', (before) => `add(${before}, 1)`)
    expect(show(`variables('v100')`, withVariables(variables))).toBe(101)
    expect(show(`variables('v1000')`, withVariables(variables))).toBe(no('too-deep'))
  })

  test('a function that calls itself stops at a depth, or has no steps left', () => {
    const recursive = (body: string) =>
      environment({
        userFunction: () => ({ parameters: ['n'], body: (inside) => valueOf(body, inside) }),
      })
    expect(show('a.b(1)', recursive(`a.b(add(parameters('n'), 1))`))).toBe(no('too-deep'))
    expect(['✗ too-deep', '✗ too-large']).toContain(show('a.b(1)', recursive(`add(a.b(1), a.b(2))`)))
  })
})

/** Not known, or no larger than we let values become. What holds a value that grew too large holds an unknown. */
function expectBounded(value: ArmValue): void {
  const { size, depth } = measure(value)
  expect(size).toBeLessThanOrEqual(MAX_SIZE)
  expect(depth).toBeLessThanOrEqual(MAX_VALUE_DEPTH)
}

describe('values that grow', () => {
  test.each([
    'range(0, 1000000000)',
    `padLeft('a', 1000000000)`,
    `replace(padLeft('', 100000, 'a'), 'a', padLeft('', 100000, 'b'))`,
    `join(range(0, 10000), padLeft('', 100000, 'b'))`,
  ])('%s is too large', (expression) => {
    expect(show(expression)).toBe(no('too-large'))
  })

  test.each([
    ['an alignment of hundreds of millions', `format('{0,900000000}', 'a')`],
    ['a text written many times', `format('${'{0}'.repeat(1000)}', padLeft('', 100000, 'b'))`],
    ['a concatenation of large texts', `concat(${Array(100).fill(`padLeft('', 100000, 'b')`).join(', ')})`],
    [
      'lists in lists in lists',
      `reduce(range(0, 10000), createArray(), lambda('a', 'b', createArray(lambdaVariables('a'))))`,
    ],
    [
      'texts that double',
      `reduce(range(0, 100), 'a', lambda('a', 'b', concat(lambdaVariables('a'), lambdaVariables('a'))))`,
    ],
    [
      'lists that double',
      `reduce(range(0, 100), createArray(1), lambda('a', 'b', concat(lambdaVariables('a'), lambdaVariables('a'))))`,
    ],
    [
      'objects that double',
      `reduce(range(0, 100), createObject(), lambda('a', 'b', createObject('l', lambdaVariables('a'), 'r', lambdaVariables('a'))))`,
    ],
    [
      'symbols that double',
      `reduce(range(0, 100), parameters('text'), lambda('a', 'b', concat(lambdaVariables('a'), lambdaVariables('a'))))`,
    ],
    [
      'keys that double',
      `reduce(range(0, 100), parameters('any'), lambda('a', 'b', uniqueString(lambdaVariables('a'), lambdaVariables('a'))))`,
    ],
  ])('%s', (_says, expression) => {
    expectBounded(valueOf(expression))
  })

  test.each([
    ['lists', 'createArray(1)', (before: string) => `createArray(${before}, ${before})`],
    [
      'objects',
      'createObject()',
      (before: string) => `union(createObject('a', ${before}), createObject('b', ${before}))`,
    ],
    ['texts', `'a'`, (before: string) => `concat(${before}, ${before})`],
    ['symbols', `parameters('text')`, (before: string) => `uniqueString(${before}, ${before})`],
    [
      'conditions',
      `parameters('flag')`,
      (before: string) => `if(equals(${before}, 1), createArray(${before}), ${before})`,
    ],
  ])('%s of which each variable holds the last one twice', (_says, first, next) => {
    expectBounded(valueOf(`variables('v60')`, withVariables(chain(60, first, next))))
  })

  test('a lambda in a lambda in a lambda over large ranges has no steps left', () => {
    const over = (body: string) => `map(range(0, 10000), lambda('x', ${body}))`
    const inside = environment({ budget: new Budget(100_000) })
    expect(shown(valueOf(`length(${over(over(over('1')))})`, inside))).toBe(no('too-large'))
    expect(inside.budget.isExhausted).toBe(true)
    expect(show(`concat('a', 'b')`, inside)).toBe(no('too-large'))
  })

  test('looking through large lists again and again has no steps left', () => {
    const inside = environment({ budget: new Budget(100_000) })
    const found = `filter(range(0, 10000), lambda('x', contains(range(0, 10000), lambdaVariables('x'))))`
    expect(shown(valueOf(found, inside))).toBe(no('too-large'))
  })

  test('items that must all be compared with all others have no steps left', () => {
    const objects = (of: string) => `map(range(0, 10000), lambda('x', createObject('${of}', lambdaVariables('x'))))`
    const inside = environment({ budget: new Budget(500_000) })
    expect(shown(valueOf(`length(union(${objects('a')}, ${objects('b')}))`, inside))).toBe(no('too-large'))
  })
})

describe('values handed in', () => {
  const doubled = (levels: number): ArmValue => {
    let value: ArmValue = known('a')
    for (let i = 0; i < levels; i++) value = listOf([value, value])
    return value
  }

  test('that are endless to walk are compared and searched for a while', () => {
    expect(compareExactly(doubled(100), doubled(100))).toBe('undecided')
    expect(mentions(doubled(100), known('b'))).toBe(false)
    expect(shown(valueOf(`parameters('x')`, environment({ parameter: () => doubled(100) })))).toBe(no('too-large'))
  })

  test('whose choices branch without end are compared and searched for a while', () => {
    let value: ArmValue = known('a')
    for (let i = 0; i < 60; i++) value = symbol(`c${i}`, 'string', [value, value, value])
    expect(compareExactly(value, known('b'))).toBe('undecided')
    expect(mentions(value, known('b'))).toBe(false)
  })

  test('that are ten thousand levels deep go no further', () => {
    let value: ArmValue = known('a')
    for (let i = 0; i < 10_000; i++) value = listOf([value])
    const inside = environment({ parameter: () => value })
    expect(shown(valueOf(`parameters('x')`, inside))).toBe(no('too-deep'))
    expect(compareExactly(value, value)).toBe('undecided')
  })

  test('names of the prototype are names like others', () => {
    expect(show(`createObject('__proto__', 1, 'constructor', 2)['__proto__']`)).toBe(1)
    expect(show('createObject().constructor')).toBe(no('missing'))
    expect(show(`json('{"__proto__": {"a": 1}}').a`)).toBe(no('missing'))
    expect(show(`toString()`)).toBe(no('unknown-function'))
    expect(show(`constructor('a')`)).toBe(no('unknown-function'))
  })
})

test('what is long is read and evaluated in linear time: a megabyte of each', () => {
  const long = 100_000
  expect(show(`concat(${Array(long).fill(`'a'`).join(',')})`)).toHaveLength(long)
  expect(show(`parameters('tags')${'.a'.repeat(long)}`)).toBe(no('too-large'))
  expect(readString(`[${'('.repeat(long)}]`).kind).toBe('invalid')
  expect(readString(`['${`''`.repeat(long)}]`).kind).toBe('invalid')
})
