import { describe, expect, test } from '@jest/globals'
import { known } from '../../../../src/parse/arm/expression/value.js'
import { type Row, is, no, show, tells } from '../../../support/arm-expression.js'

describe('numbers', () => {
  tells([
    ['add(5, 3)', 8],
    ['sub(7, 3)', 4],
    ['mul(5, 3)', 15],
    ['div(8, 3)', 2],
    ['div(-8, 3)', -2],
    ['div(-1, 3)', 0],
    ['mod(7, 3)', 1],
    ['mod(-7, 3)', -1],
    ['div(1, 0)', no('wrong-arguments')],
    ['mod(1, 0)', no('wrong-arguments')],
    [`add('1', 2)`, no('wrong-arguments')],
    ['add(1)', no('wrong-arguments')],
    ['mul(9007199254740991, 2)', no('too-large')],
    [`add(parameters('count'), 2)`, is('add(2,count)')],
    [`add(2, parameters('count'))`, is('add(2,count)')],
    [`add(0, parameters('count'))`, is('count')],
    [`sub(parameters('count'), 0)`, is('count')],
    [`sub(0, parameters('count'))`, is('sub(0,count)')],
    [`mul(parameters('count'), 1)`, is('count')],
    [`add(parameters('text'), 1)`, no('wrong-arguments')],
    [`add(parameters('any'), 1)`, is('add(1,any)')],
    [`min(variables('numbers'))`, 0],
    ['min(0, 3, 2, 5, 4)', 0],
    [`max(variables('numbers'))`, 5],
    ['max(0, 3, 2, 5, 4)', 5],
    ['max(createArray())', no('wrong-arguments')],
    [`max(1, 'a')`, no('wrong-arguments')],
    [`max(1, parameters('count'))`, is('max(1,count)')],
    [`max(parameters('count'), 1)`, is('max(1,count)')],
    [`min(parameters('list'))`, is('min(list)')],
    [`int('4')`, 4],
    [`int(' -12 ')`, -12],
    ['int(4)', 4],
    [`int('4.5')`, no('wrong-arguments')],
    [`int('four')`, no('wrong-arguments')],
    [`int('99999999999999999999')`, no('too-large')],
    [`int(parameters('text'))`, is('int(text)')],
    [`int(parameters('count'))`, is('count')],
    [`float('3.0')`, 3],
    [`float('3.25')`, 3.25],
    ['float(3)', 3],
    [`float('x')`, no('wrong-arguments')],
  ])
})

describe('places in a loop', () => {
  test.each<Row>([
    ['copyIndex()', 2],
    ['copyIndex(1)', 3],
    [`copyIndex('disks')`, 7],
    [`copyIndex('disks', 1)`, 8],
    [`copyindex('disks', -1)`, 6],
    [`copyIndex(1, 'disks')`, no('wrong-arguments')],
    [`copyIndex(createArray())`, no('wrong-arguments')],
    [`concat('vm-', copyIndex())`, 'vm-2'],
    [`padLeft(copyIndex(1), 3, '0')`, '003'],
  ])('%s', (expression, expected) => {
    expect(show(expression, { copyIndex: (loop) => known(loop === null ? 2 : 7) })).toEqual(expected)
  })

  test('of a loop whose count is not known', () => {
    expect(show('copyIndex(1)')).toBe(is('add(1,index)'))
    expect(show(`concat('vm', copyIndex())`)).toBe(is('concat("vm",index)'))
  })
})
