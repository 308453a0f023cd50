import { describe, expect, test } from '@jest/globals'
import { type Row, is, no, show } from '../../../support/arm-expression.js'

const tells = (rows: readonly Row[]) =>
  test.each<Row>(rows)('%s', (expression, expected) => {
    expect(show(expression)).toEqual(expected)
  })

describe('ways into values', () => {
  tells([
    [`variables('Skus').small.name`, 'B1'],
    [`variables('skus').SMALL['Name']`, 'B1'],
    [`variables('skus')['small'].name`, 'B1'],
    [`variables('skus').gone`, no('missing')],
    [`variables('skus').?gone`, null],
    [`variables('skus')[?'gone']`, null],
    [`variables('skus').?gone.name.first`, null],
    [`variables('skus').small.name.first`, no('wrong-arguments')],
    [`null().name`, no('missing')],
    [`null().?name`, null],
    [`variables('gone').name`, no('missing')],
    [`variables('letters')[1]`, 'two'],
    [`variables('letters')[3]`, no('missing')],
    [`variables('letters')[?3]`, null],
    [`variables('letters')[-1]`, no('missing')],
    [`variables('letters').name`, no('wrong-arguments')],
    [`variables('letters')[add(1, 1)]`, 'three'],
    [`variables('letters')[length(variables('letters'))]`, no('missing')],
    [`'abc'[0]`, no('wrong-arguments')],
    [`parameters('row')[0]`, 'seen'],
    [`parameters('row')[1]`, no('not-seen')],
    [`parameters('half').seen`, 1],
    [`parameters('half').gone`, no('not-seen')],
    [`parameters('half').?gone`, no('not-seen')],
    [`parameters('tags').Env`, is('tags.env')],
    [`parameters('tags')['env']`, is('tags.env')],
    [`parameters('tags')['cost-center']`, is('tags["cost-center"]')],
    [`parameters('tags').?env`, is('tags?.env')],
    [`parameters('list')[0].name`, is('list[0].name')],
    [`parameters('list')[copyIndex()]`, is('list[index]')],
    [
      `variables('skus')[parameters('text')].name`,
      is('{"large":{"count":1,"name":"P1v3"},"small":{"count":1,"name":"B1"}}[text].name'),
    ],
    [`variables('skus')[parameters('text')].count`, 1],
    [`variables('skus')[parameters('size')].count`, 1],
    [`variables('skus')[parameters('size')][parameters('lost')]`, no('circular')],
    [`variables(concat('sku-', parameters('size')))`, is('{"sku-large":"P1v3","sku-small":"B1"}[concat("sku-",size)]')],
    [`variables(concat('sku-', parameters('text')))`, no('computed-name')],
    [`parameters(5)`, no('wrong-arguments')],
    [`parameters('gone')`, no('missing')],
    [`tryGet(variables('skus'), 'small', 'name')`, 'B1'],
    [`tryGet(variables('skus'), 'gone', 'name')`, null],
    [`tryGet(variables('skus'), 'small', 'gone')`, null],
    [`tryGet(variables('letters'), 1)`, 'two'],
    [`tryGet(variables('letters'), 9)`, null],
    [`tryGet(null(), 'a')`, null],
    [`tryGet(parameters('tags'), 'env')`, is('tags?.env')],
    [`tryGet(parameters('half'), 'gone')`, no('not-seen')],
    [`tryGet(variables('skus'))`, no('wrong-arguments')],
  ])
})

describe('objects', () => {
  tells([
    ['createObject()', {}],
    [`createObject('intProp', 1, 'stringProp', 'abc')`, { intProp: 1, stringProp: 'abc' }],
    [`createObject('a', 1, 'A', 2)`, { a: 2 }],
    [`createObject('a')`, no('wrong-arguments')],
    [`createObject(1, 2)`, no('wrong-arguments')],
    [`createObject('a', parameters('lost')).a`, no('circular')],
    [`createObject(parameters('text'), 1)`, is('createobject(text,1)')],
    [`createObject(parameters('lost'), 1)`, no('circular')],
    [`items(variables('entities'))[0].key`, 'item001'],
    [`items(variables('entities'))[1].value.displayName`, 'Example item 2'],
    [
      `items(createObject('b', 1, 'a', 2))`,
      [
        { key: 'a', value: 2 },
        { key: 'b', value: 1 },
      ],
    ],
    [`items(parameters('tags'))`, is('items(tags)')],
    [`items(parameters('half'))`, no('not-seen')],
    [`items('a')`, no('wrong-arguments')],
    [`objectKeys(createObject('b', 1, 'a', 2))`, ['a', 'b']],
    [`json('{"a": "b"}')`, { a: 'b' }],
    [`json('[1,2,3]')`, [1, 2, 3]],
    [`json('null')`, null],
    [`json('3')`, 3],
    [`json('1.5')`, 1.5],
    [`json('"test"')`, 'test'],
    [`json('{')`, no('wrong-arguments')],
    [`json('')`, no('wrong-arguments')],
    [`json(format('{{"a": "{0}"}}', 'demo value'))`, { a: 'demo value' }],
    [`json(parameters('text'))`, is('json(text)')],
  ])
})

describe('what objects and arrays share', () => {
  tells([
    [
      `union(createObject('one', 'a', 'two', 'b', 'three', 'c1'), createObject('three', 'c2', 'four', 'd'))`,
      { one: 'a', two: 'b', three: 'c2', four: 'd' },
    ],
    [
      `union(json('{"property":{"one":"a","three":"c1"},"nestedArray":[1,2]}'), json('{"property":{"three":"c2"},"nestedArray":[3,4]}'))`,
      { property: { one: 'a', three: 'c2' }, nestedArray: [3, 4] },
    ],
    [`union(createObject('Env', 'dev'), createObject('ENV', 'prod'))`, { Env: 'prod' }],
    [`union(createArray('one', 'two'), createArray('two', 'three'))`, ['one', 'two', 'three']],
    [
      `union(json('[["one","two"],["three"]]'), json('[["three"],["four","two"]]'))`,
      [['one', 'two'], ['three'], ['four', 'two']],
    ],
    [`union(createArray(1), createArray('1'))`, [1, '1']],
    [`union(createArray('a'), createObject('a', 1))`, no('wrong-arguments')],
    [`union(createArray('a'), createArray(parameters('text')))`, is('union(["a"],[text])')],
    [`union(createArray(parameters('text')), createArray(parameters('text')))`, [is('text')]],
    [`union(parameters('tags'), createObject('a', 1))`, is('union(tags,{"a":1})')],
    [`union(parameters('tags'), createObject('a', 1)).a`, 1],
    [`union(parameters('tags'), createObject('a', 1)).b`, is('union(tags,{"a":1}).b')],
    [`union(createObject('seen', 0), parameters('half'))`, { seen: 1, '…': 'not-seen' }],
    [`union(createObject('a', 0), parameters('half'))`, { a: no('not-seen'), seen: 1, '…': 'not-seen' }],
    [`union(parameters('half'), createObject('a', 0))`, { seen: 1, a: 0, '…': 'not-seen' }],
    [
      `intersection(json('{"one":"a","two":"b","three":"c"}'), json('{"one":"a","two":"z","three":"c"}'))`,
      { one: 'a', three: 'c' },
    ],
    [`intersection(variables('letters'), createArray('two', 'three'))`, ['two', 'three']],
    [`intersection(createArray('a'), parameters('list'))`, is('intersection(["a"],list)')],
    [`intersection(createArray('a'), createArray(parameters('text')))`, is('intersection(["a"],[text])')],
    [`intersection(createArray('a'), 'a')`, no('wrong-arguments')],
    [`shallowMerge(createArray(json('{"a":{"x":1},"b":1}'), json('{"A":{"y":2}}')))`, { a: { y: 2 }, b: 1 }],
    [`shallowMerge(createArray(createObject('a', 1), parameters('tags')))`, is('shallowmerge([{"a":1},tags])')],
    [
      `shallowMerge(createArray(createObject('a', 1), parameters('half')))`,
      { a: no('not-seen'), seen: 1, '…': 'not-seen' },
    ],
    [`shallowMerge(createArray('a'))`, no('wrong-arguments')],
  ])
})
