import { describe, expect, test } from '@jest/globals'
import ts from 'typescript'
import { camelCase } from '../../src/codemod/names.js'
import { BACKEND_CONFIG_KEYS } from '../../src/catalog/framework.js'
import { PRODUCT, SHOP, USER, crudApi, proposeFor } from './propose-source.js'

describe('an id becomes an identifier', () => {
  test.each([
    ['UserApi', 'userApi'],
    ['user-api', 'userApi'],
    ['user_api', 'userApi'],
    ['user api', 'userApi'],
    ['USER_API', 'userAPI'],
    ['API', 'api'],
    ['URLShortener', 'urlShortener'],
    ['EUApi', 'euApi'],
    ['OAuthApi', 'oAuthApi'],
    ['Api2', 'api2'],
    ['API2', 'api2'],
    ['2fa-api', 'component2faApi'],
    ['42', 'component42'],
    ['', 'component'],
    ['--', 'component'],
    ['🚀', 'component'],
    ['Bücher-API', 'bücherAPI'],
    ['ÜbersichtApi', 'übersichtApi'],
    ['Заказы API', 'заказыAPI'],
    ['用户接口', '用户接口'],
    ['Cafe\u0301Api', 'cafe\u0301Api'],
    ['x²', 'x'],
    ['④-api', 'api'],
    ['हिन्दी', 'हिन्दी'],
    ['__proto__', 'proto'],
    ['a`b|c<d>', 'aBCD'],
    ['\u001b[31mRed', 'component31mRed'],
    ['user\nApi', 'userApi'],
    ['𝒜pi', '𝒜pi'],
  ])('%j → %s', (id, expected) => {
    expect(camelCase(id)).toBe(expected)
  })

  test.each([
    'class',
    'delete',
    'new',
    'User Api',
    '٣api',
    '𝟙api',
    'ŉapi',
    'ßapi',
    'İstanbul',
    'ﬁnance',
    '\u200dapi',
    '\u0301',
  ])('%j can be a key and a property', (id) => {
    const { parseDiagnostics } = ts.createSourceFile(
      'key.ts',
      `const map = { ${camelCase(id)}: 1 }; map.${camelCase(id)}`,
      ts.ScriptTarget.ESNext,
    ) as ts.SourceFile & { parseDiagnostics: readonly ts.Diagnostic[] }
    expect(parseDiagnostics).toEqual([])
  })
})

const keysOf = (...statements: string[]): readonly string[] => {
  const [proposed] = proposeFor([SHOP, ...statements].join('\n'))
  return [...proposed!.suggestion.code.matchAll(/^ *([\p{L}\p{M}\p{N}_$]+): CrudApi\.define/gmu)].map(([, key]) => key!)
}

describe('the keys of a map', () => {
  test.each([
    ['are the variables, in source order', [PRODUCT, USER], ['productApi', 'userApi']],
    ['are the ids where there is no variable', [crudApi('User'), PRODUCT], ['userApi', 'productApi']],
    ['never clash', [crudApi('User'), `const userApi = ${crudApi('Product')}`], ['userApi', 'userApi2']],
    ['leave a name with dollar signs', [`const $users_1 = ${crudApi('User')}`, PRODUCT], ['$users_1', 'productApi']],
    ['never set a prototype', [`const __proto__ = ${crudApi('User')}`, PRODUCT], ['__proto__2', 'productApi']],
    [
      'clash by what ids become',
      [crudApi('User'), crudApi('Product').replace('ProductApi', 'user-api')],
      ['userApi', 'userApi2'],
    ],
  ])('%s', (_, statements, expected) => {
    expect(keysOf(...statements)).toEqual(expected)
  })

  test.each([...BACKEND_CONFIG_KEYS])('are never %s, which configures a backend', (reserved) => {
    expect(keysOf(`const ${reserved} = ${crudApi('User')}`, PRODUCT)).toEqual([`${reserved}Component`, 'productApi'])
  })

  test('leave out those of the backend that is joined', () => {
    const backend = `import { defineBackend } from '@atakora/component/backend'
const backend = defineBackend({ userApi: CrudApi.define('OrderApi', { entityName: 'Order', schema: {} }) })
backend.addToStack(stack)`
    expect(keysOf(backend, crudApi('User'))).toEqual(['userApi', 'userApi2'])
  })

  test('are fields without their mark', () => {
    const source = `import { ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'
class Shop extends ResourceGroupStack { #users; orders
constructor(app) { super(app, 'Shop')
this.#users = ${crudApi('User', '', 'this')}
this.orders = ${crudApi('Order', '', 'this')} } }`
    const [proposed] = proposeFor(source)
    expect(proposed!.suggestion.code).toMatch(/users: CrudApi[^]*orders: CrudApi/)
    expect(proposed!.suggestion.code).toContain('backend.addToStack(this)')
  })
})

describe('the variable of a backend', () => {
  const namesIn = (source: string): readonly (string | undefined)[] =>
    proposeFor(source).map(({ suggestion }) => /const (\S+) = defineBackend/.exec(suggestion.code)?.[1])
  const HEAD = `import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'
const app = new App()
`
  const pair = (scope: string): string => ['User', 'Product'].map((entity) => crudApi(entity, '', scope)).join('\n')

  test.each([
    ['is backend', `${SHOP}${pair('stack')}`, ['backend']],
    ['is free in the file', `${SHOP}const backend = 1\n${pair('stack')}`, ['backend2']],
    ['is free as a property too', `${SHOP}console.log(stack.backend)\n${pair('stack')}`, ['backend2']],
    [
      'is named after its stack where there are several',
      `${HEAD}const euStack = new ResourceGroupStack(app, 'Eu')\nconst us = new ResourceGroupStack(app, 'Us')\n${pair('euStack')}\n${pair('us')}`,
      ['euBackend', 'usBackend'],
    ],
    [
      'is numbered on one stack',
      `${SHOP}${pair('stack')}\n${pair('stack').replaceAll('User', 'Cart').replaceAll('Product', 'Order').replaceAll(`'string' }`, `'string' }, location: 'westeurope'`)}`,
      ['backend', 'backend2'],
    ],
    [
      'is the same for one class of which two are created',
      `${HEAD}class Shop extends ResourceGroupStack { constructor(app, id) { super(app, id)\n${pair('this')} } }\nnew Shop(app, 'Eu')\nnew Shop(app, 'Us')`,
      ['backend', 'backend'],
    ],
    [
      'is named after the class beside another stack',
      `${HEAD}class ShopStack extends ResourceGroupStack { constructor(app, id) { super(app, id)\n${pair('this')} } }\nnew ShopStack(app, 'Eu')\nnew ShopStack(app, 'Us')\nconst desk = new ResourceGroupStack(app, 'Desk')\n${pair('desk')}`,
      ['shopBackend', 'shopBackend', 'deskBackend'],
    ],
  ])('%s', (_, source, expected) => {
    expect(namesIn(source)).toEqual(expected)
  })
})
