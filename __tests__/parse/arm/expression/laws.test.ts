import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { compareExactly } from '../../../../src/parse/arm/expression/compare.js'
import { evaluate } from '../../../../src/parse/arm/expression/evaluate.js'
import { keyOf } from '../../../../src/parse/arm/expression/keys.js'
import { mentions } from '../../../../src/parse/arm/expression/mentions.js'
import { resourceIdOf } from '../../../../src/parse/arm/expression/resource-id.js'
import { type Expression, printExpression, readString } from '../../../../src/parse/arm/expression/syntax.js'
import type { ArmValue } from '../../../../src/parse/arm/expression/value.js'
import { environment, environmentWith } from '../../../support/arm-expression.js'
import { meaningful, tree } from '../../../support/random-arm-expression.js'

/** What the parameters of the tests may really be. */
const REAL = [
  {
    text: 'a',
    other: 'a',
    count: 0,
    flag: true,
    dark: true,
    list: ['a'],
    tags: { name: 'a' },
    any: null,
    size: 'small',
  },
  { text: 'name', other: '', count: 2, flag: false, dark: true, list: [], tags: {}, any: 3, size: 'large' },
  {
    text: '-',
    other: 'Name',
    count: -1,
    flag: true,
    dark: false,
    list: [1, 'x'],
    tags: { a: { b: 1 } },
    any: 'x',
    size: 'small',
  },
].map((values) => ({ ...values, half: { seen: 1, a: 'name' }, row: ['seen', 'a', 3] }))

describe('reading and printing', () => {
  test('what is printed reads as what was printed', () => {
    fc.assert(
      fc.property(tree, (expression) => {
        const printed = printExpression(expression)
        expect(readString(`[${printed}]`)).toEqual({ kind: 'expression', expression })
      }),
      { numRuns: 500 },
    )
  })

  test('any string is text, an expression or no expression at a place inside it', () => {
    const scraps = fc.array(
      fc.constantFrom('[', ']', '(', ')', `'`, ',', '.', '?', ' ', '-', '5', 'concat', 'a', '$', 'ß', '\n'),
      { maxLength: 20 },
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          scraps.map((parts) => `[${parts.join('')}]`),
        ),
        (string) => {
          const content = readString(string)
          if (content.kind === 'invalid') expect(content.offset).toBeLessThan(string.length)
          if (content.kind === 'expression') {
            const printed = `[${printExpression(content.expression)}]`
            expect(readString(printed)).toEqual(content)
          }
        },
      ),
      { numRuns: 500 },
    )
  })
})

describe('evaluating', () => {
  const valueOfTree = (expression: Expression) => evaluate(expression, environment())

  test('never throws, and tells the same twice', () => {
    fc.assert(
      fc.property(fc.oneof(tree, meaningful), (expression) => {
        expect(valueOfTree(expression)).toEqual(valueOfTree(expression))
      }),
      { numRuns: 600 },
    )
  })

  test('knows a printed expression as the one that was printed', () => {
    fc.assert(
      fc.property(meaningful, (expression) => {
        const content = readString(`[${printExpression(expression)}]`)
        if (content.kind !== 'expression') throw new Error(content.kind)
        expect(valueOfTree(content.expression)).toEqual(valueOfTree(expression))
      }),
    )
  })

  test('compares alike both ways, and finds a value with a key equal to itself', () => {
    fc.assert(
      fc.property(meaningful, meaningful, (one, two) => {
        const [a, b] = [valueOfTree(one), valueOfTree(two)]
        expect(compareExactly(a, b)).toBe(compareExactly(b, a))
        if (typeof keyOf(a) === 'string') expect(compareExactly(a, a)).toBe('equal')
        if (typeof keyOf(a) === 'string' && keyOf(a) === keyOf(b)) expect(compareExactly(a, b)).toBe('equal')
      }),
      { numRuns: 600 },
    )
  })

  test('is not mistaken: what is said of symbols holds for values they may have', () => {
    fc.assert(
      fc.property(meaningful, fc.constantFrom(...REAL), (expression, chosen) => {
        const real = evaluate(expression, environmentWith(chosen))
        if (real.kind !== 'unknown') expect(compareExactly(valueOfTree(expression), real)).not.toBe('different')
      }),
      { numRuns: 1500 },
    )
  })

  test('gives one key only to what is one value', () => {
    const met = new Map<string, Expression>()
    for (const expression of fc.sample(meaningful, { numRuns: 2000, seed: 20261122 })) {
      const key = keyOf(valueOfTree(expression))
      if (typeof key !== 'string') continue
      const twin = met.get(key) ?? expression
      met.set(key, twin)
      for (const chosen of REAL) {
        const [a, b] = [expression, twin].map((one) => evaluate(one, environmentWith(chosen))) as [ArmValue, ArmValue]
        if (a.kind !== 'unknown' && b.kind !== 'unknown') expect(compareExactly(a, b)).not.toBe('different')
      }
    }
    expect(met.size).toBeGreaterThan(500)
  })

  test('takes apart and searches whatever comes out', () => {
    fc.assert(
      fc.property(meaningful, meaningful, (one, two) => {
        const [value, part] = [valueOfTree(one), valueOfTree(two)]
        expect(['boolean', 'object']).toContain(typeof resourceIdOf(value))
        expect(typeof mentions(value, part)).toBe('boolean')
      }),
    )
  })
})
