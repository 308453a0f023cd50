import { describe } from '@jest/globals'
import { is, no, tells } from '../../../support/arm-expression.js'

describe('conditions that are known', () => {
  tells([
    ['true()', true],
    ['false()', false],
    ['null()', null],
    ['TRUE()', true],
    ['true(1)', no('wrong-arguments')],
    [`if(true(), 'yes', 'no')`, 'yes'],
    [`if(equals('a', 'b'), 'yes', 'no')`, 'no'],
    [`if(true(), 'yes', parameters('lost'))`, 'yes'],
    [`if(true(), 'yes', nobody())`, 'yes'],
    [`if('true', 1, 2)`, no('wrong-arguments')],
    [`if(true(), 1)`, no('wrong-arguments')],
    ['and(true(), true(), true())', true],
    ['and(true(), false())', false],
    ['or(false(), false())', false],
    ['or(false(), true())', true],
    ['not(true())', false],
    [`not('true')`, no('wrong-arguments')],
    [`and(true(), 'x')`, no('wrong-arguments')],
    [`bool('true')`, true],
    [`bool('False')`, false],
    ['bool(1)', true],
    ['bool(0)', false],
    ['bool(true())', true],
    [`bool('yes')`, no('wrong-arguments')],
  ])
})

describe('conditions that are not', () => {
  tells([
    [`if(parameters('flag'), 'a', 'a')`, 'a'],
    [`if(parameters('flag'), parameters('text'), parameters('text'))`, is('text')],
    [`if(parameters('flag'), 'a', 'b')`, is('if(flag,"a","b")')],
    [`if(not(parameters('flag')), 'b', 'a')`, is('if(flag,"a","b")')],
    [`if(parameters('flag'), true(), false())`, is('flag')],
    [`if(parameters('flag'), false(), true())`, is('not(flag)')],
    [`if(parameters('flag'), 'a', fail('never without the flag'))`, 'a'],
    [`if(parameters('lost'), 1, 1)`, 1],
    [`if(parameters('lost'), 1, 2)`, no('circular')],
    [`if(parameters('flag'), parameters('lost'), 2)`, no('circular')],
    [`if(parameters('flag'), createObject('sku', 'P1'), createObject('sku', 'B1')).sku`, is('if(flag,"P1","B1")')],
    [`if(parameters('flag'), createObject('sku', 'B1'), createObject('sku', 'B1', 'n', 2)).sku`, 'B1'],
    [`and(false(), parameters('flag'))`, false],
    [`and(parameters('flag'), false())`, false],
    [`and(parameters('lost'), false())`, false],
    [`and(parameters('lost'), true())`, no('circular')],
    [`and(true(), parameters('flag'))`, is('flag')],
    [`or(true(), parameters('flag'))`, true],
    [`or(parameters('lost'), parameters('flag'), true())`, true],
    [`or(false(), parameters('flag'))`, is('flag')],
    [`and(parameters('flag'), parameters('dark'))`, is('and(dark,flag)')],
    [`and(parameters('dark'), and(parameters('flag'), parameters('dark')))`, is('and(dark,flag)')],
    [`and(parameters('flag'), not(parameters('flag')))`, false],
    [`or(parameters('flag'), not(parameters('flag')))`, true],
    [`not(not(parameters('flag')))`, is('flag')],
    [`not(parameters('lost'))`, no('circular')],
    [`bool(parameters('flag'))`, is('flag')],
    [`bool(parameters('text'))`, is('bool(text)')],
  ])
})

describe('what equals what', () => {
  tells([
    [`equals('a', 'a')`, true],
    [`equals('a', 'A')`, false],
    ['equals(1, 1)', true],
    [`equals(1, '1')`, false],
    ['equals(null(), null())', true],
    [`equals(createArray('a', 'b'), createArray('a', 'b'))`, true],
    [`equals(createArray('a', 'b'), createArray('b', 'a'))`, false],
    [`equals(createObject('a', 1, 'b', 2), createObject('b', 2, 'a', 1))`, true],
    [`equals(createObject('a', 1), createObject('a', 1, 'b', 2))`, false],
    [`equals(parameters('text'), parameters('TEXT'))`, true],
    [`equals(parameters('text'), 'new')`, is('equals("new",text)')],
    [`equals('new', parameters('text'))`, is('equals("new",text)')],
    [`equals(parameters('text'), 5)`, false],
    [`equals(parameters('text'), null())`, false],
    [`equals(parameters('any'), null())`, is('equals(any,null)')],
    [`equals(parameters('flag'), true())`, is('flag')],
    [`equals(false(), parameters('flag'))`, is('not(flag)')],
    [`equals(concat('a-', parameters('text')), concat('b-', parameters('text')))`, false],
    [`equals(concat(parameters('text'), '-a'), concat(parameters('text'), '-b'))`, false],
    [`equals(concat(parameters('text'), '-a'), parameters('text'))`, false],
    [`equals(concat('a', parameters('text')), format('a{0}', parameters('text')))`, true],
    [`equals(parameters('size'), 'medium')`, false],
    [`equals(parameters('size'), 'small')`, is('equals("small",size)')],
    [`equals(parameters('half'), createObject('seen', 2))`, false],
    [`equals(parameters('half'), createObject('seen', 1))`, no('not-seen')],
    [`equals(parameters('lost'), parameters('lost'))`, no('circular')],
    [`equals('a')`, no('wrong-arguments')],
  ])
})

describe('the first that is not null', () => {
  tells([
    [`coalesce(null(), null(), 'a', 'b')`, 'a'],
    [`coalesce(null(), '')`, ''],
    ['coalesce(null())', null],
    [`coalesce(null(), createArray(1))`, [1]],
    [`coalesce(parameters('text'), 'a')`, is('text')],
    [`coalesce(parameters('any'), 'a')`, is('coalesce(any,"a")')],
    [`coalesce(coalesce(parameters('any'), null()), 'a')`, is('coalesce(any,"a")')],
    [`coalesce(parameters('any'))`, is('any')],
    [`coalesce(parameters('any'), fail('needed'))`, is('any')],
    [`coalesce(tryGet(variables('mixed'), 'gone'), 'a')`, 'a'],
    [`coalesce(tryGet(parameters('half'), 'gone'), 'a')`, no('not-seen')],
  ])
})

describe('order', () => {
  tells([
    ['less(1, 2)', true],
    ['greater(1, 2)', false],
    ['greaterOrEquals(2, 2)', true],
    ['lessOrEquals(3, 2)', false],
    [`greater('A', 'a')`, true],
    [`greaterOrEquals('A', 'a')`, true],
    [`less('A', 'a')`, false],
    [`lessOrEquals('A', 'a')`, false],
    [`less('abc', 'abd')`, true],
    [`less('2024-01-01', '2024-01-02')`, is('less("2024-01-01","2024-01-02")')],
    [`less('a', 1)`, no('wrong-arguments')],
    [`greater(parameters('count'), 3)`, is('less(3,count)')],
    [`less(3, parameters('count'))`, is('less(3,count)')],
    [`not(lessOrEquals(parameters('count'), 3))`, is('less(3,count)')],
    [`less(parameters('count'), parameters('count'))`, false],
    [`greaterOrEquals(parameters('count'), parameters('count'))`, true],
    [`less(parameters('flag'), 1)`, no('wrong-arguments')],
    [`greater(createArray(), 1)`, no('wrong-arguments')],
  ])
})
