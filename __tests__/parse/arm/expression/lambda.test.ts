import { describe } from '@jest/globals'
import { is, no, tells } from '../../../support/arm-expression.js'

describe('lambdas over what is known', () => {
  tells([
    [`map(variables('dogs'), lambda('dog', lambdaVariables('dog').name))`, ['Evie', 'Casper', 'Indy', 'Kira']],
    [
      `map(variables('letters'), lambda('x', format('Hello {0}!', lambdaVariables('X'))))`,
      ['Hello one!', 'Hello two!', 'Hello three!'],
    ],
    [`map(variables('letters'), lambda('x', 'i', lambdaVariables('i')))`, [0, 1, 2]],
    [`map(createArray(parameters('text')), lambda('x', toLower(lambdaVariables('x'))))`, [is('tolower(text)')]],
    [
      `map(createArray(1, 2), lambda('x', map(createArray(10, 20), lambda('y', add(lambdaVariables('x'), lambdaVariables('y'))))))`,
      [
        [11, 21],
        [12, 22],
      ],
    ],
    [`map(createArray(1), lambda('x', map(createArray(2), lambda('x', lambdaVariables('x')))))`, [[2]]],
    [`filter(variables('dogs'), lambda('dog', greaterOrEquals(lambdaVariables('dog').age, 5)))[1].name`, 'Kira'],
    [`filter(range(0, 10), lambda('i', greater(lambdaVariables('i'), 5)))`, [6, 7, 8, 9]],
    [`filter(range(0, 10), lambda('i', equals(0, mod(lambdaVariables('i'), 2))))`, [0, 2, 4, 6, 8]],
    [`filter(createArray('a', 'b'), lambda('x', 'i', equals(lambdaVariables('i'), 1)))`, ['b']],
    [
      `reduce(createArray(5, 3, 2, 8), 0, lambda('cur', 'next', add(lambdaVariables('cur'), lambdaVariables('next'))))`,
      18,
    ],
    [`reduce(createArray(), 7, lambda('cur', 'next', 0))`, 7],
    [
      `reduce(createArray('a', 'b'), 0, lambda('cur', 'next', 'i', add(lambdaVariables('cur'), lambdaVariables('i'))))`,
      1,
    ],
    [
      `reduce(createArray(createObject('foo', 123), createObject('bar', 456)), createObject(), lambda('cur', 'next', union(lambdaVariables('cur'), lambdaVariables('next'))))`,
      { foo: 123, bar: 456 },
    ],
    [
      `map(sort(variables('dogs'), lambda('a', 'b', less(lambdaVariables('a').age, lambdaVariables('b').age))), lambda('d', lambdaVariables('d').name))`,
      ['Indy', 'Casper', 'Evie', 'Kira'],
    ],
    [`sort(createArray(2, 1), lambda('a', 'b', 'no'))`, no('wrong-arguments')],
    [
      `toObject(variables('letters'), lambda('x', lambdaVariables('x')), lambda('x', length(lambdaVariables('x'))))`,
      { one: 3, two: 3, three: 5 },
    ],
    [`toObject(variables('dogs'), lambda('d', lambdaVariables('d').name)).evie.age`, 5],
    [`toObject(createArray(1), lambda('x', lambdaVariables('x')))`, no('wrong-arguments')],
    [
      `groupBy(createArray('foo', 'bar', 'baz'), lambda('x', substring(lambdaVariables('x'), 0, 1)))`,
      { f: ['foo'], b: ['bar', 'baz'] },
    ],
    [`mapValues(createObject('foo', 'foo'), lambda('val', toUpper(lambdaVariables('val'))))`, { foo: 'FOO' }],
    [`map(parameters('row'), lambda('x', toUpper(lambdaVariables('x'))))`, ['SEEN', { '…': 'not-seen' }]],
    [`reduce(parameters('row'), 0, lambda('a', 'b', 1))`, no('not-seen')],
  ])
})

describe('lambdas over what is not', () => {
  tells([
    [`map(parameters('list'), lambda('x', lambdaVariables('x').name))`, is('map(list,lambda#0.0.name)')],
    [`map(parameters('list'), lambda('anything', lambdaVariables('anything').NAME))`, is('map(list,lambda#0.0.name)')],
    [
      `map(parameters('list'), lambda('x', map(parameters('list'), lambda('y', createArray(lambdaVariables('x'), lambdaVariables('y'))))))`,
      is('map(list,map(list,[lambda#0.0,lambda#1.0]))'),
    ],
    [
      `filter(createArray(1, 2), lambda('x', equals(lambdaVariables('x'), parameters('count'))))`,
      is('filter([1,2],[equals(1,count),equals(2,count)])'),
    ],
    [
      `reduce(parameters('list'), 0, lambda('a', 'b', add(lambdaVariables('a'), lambdaVariables('b'))))`,
      is('reduce(reduce(list,add(lambda#0.0,lambda#0.1)),0)'),
    ],
    [
      `sort(createArray(1, parameters('count')), lambda('a', 'b', less(lambdaVariables('a'), lambdaVariables('b'))))`,
      is('sort([1,count],less(lambda#0.0,lambda#0.1))'),
    ],
    [
      `toObject(parameters('list'), lambda('x', lambdaVariables('x').id))`,
      is('toobject(list,lambda#0.0.id,lambda#0.0)'),
    ],
    [
      `toObject(createArray(parameters('text')), lambda('x', lambdaVariables('x')))`,
      is('toobject([text],lambda#0.0,lambda#0.0)'),
    ],
    [`groupBy(parameters('list'), lambda('x', lambdaVariables('x').k))`, is('groupby(list,lambda#0.0.k)')],
    [
      `mapValues(parameters('tags'), lambda('x', toLower(lambdaVariables('x'))))`,
      is('mapvalues(tags,tolower(lambda#0.0))'),
    ],
    [`map(parameters('list'), lambda('x', parameters('lost')))`, no('circular')],
    [`filter(createArray(1), lambda('x', parameters('lost')))`, no('circular')],
    [`map(parameters('text'), lambda('x', 1))`, no('wrong-arguments')],
    [`map(createArray(1), 'x')`, no('wrong-arguments')],
    [`map(createArray(1), lambda(1))`, no('wrong-arguments')],
    [`lambda('x', 1)`, no('wrong-arguments')],
    [`lambdaVariables('x')`, no('missing')],
    [`lambdaVariables(parameters('text'))`, no('computed-name')],
  ])
})
