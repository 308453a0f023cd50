import { describe, expect, test } from '@jest/globals'
import { observeCode } from '../support/observe-code.js'

const STACK = `const shop = new ResourceGroupStack(app, 'Shop', { location: 'eastus' })\n`

describe('a reference that stays text', () => {
  const references = (value: string, more = '') =>
    observeCode(
      'unresolved-template-reference',
      `${STACK}${more}
      const userApi = new CrudApi(shop, 'UserApi', { entityName: 'User', schema: {} })
      const stock = defineBackend({ itemApi: CrudApi.define('ItemApi', { entityName: 'Item', schema: {} }) })
      new FunctionsApp(shop, 'Mailer', { environmentVariables: { URL: ${value} } })`,
    ).map(({ arguments: { path, reference } }) => `${String(path)} ${String(reference)}`)

  test.each<[value: string, reference: string | null]>([
    ["'${userApi.apiEndpoint}'", 'userApi.apiEndpoint'],
    ['"https://${ userApi.apiEndpoint }/v1"', 'userApi.apiEndpoint'],
    ["'${HOST}/${userApi.functionsApp.name}'", 'userApi.functionsApp.name'],
    ["'${this.userApi.apiEndpoint}'", 'this.userApi.apiEndpoint'],
    ["'${stock.components.itemApi.apiEndpoint}'", 'stock.components.itemApi.apiEndpoint'],
    ["'${itemApi.apiEndpoint}'", 'itemApi.apiEndpoint'],
    ['`\\${userApi.apiEndpoint}`', 'userApi.apiEndpoint'],
    ['URLS.users', 'userApi.apiEndpoint'],
    ['`${userApi.apiEndpoint}`', null],
    ["'${stock.name}'", null],
    ["'${API_URL}'", null],
    ["'${userApi}'", null],
    ["'${orderApi.apiEndpoint}'", null],
    ["'${userApi.apiEndpoint ?? fallback}'", null],
    ["'${userApi.apiEndpoint'", null],
    ["'$(userApi.apiEndpoint)'", null],
    ['process.env.URL', null],
    ["'const url = `${userApi.apiEndpoint}`'", null],
  ])('%s', (value, reference) => {
    const constants = "const URLS = { users: '${userApi.apiEndpoint}' }\n"
    expect(references(value, constants)).toEqual(reference === null ? [] : [`environmentVariables.URL ${reference}`])
  })

  test('is looked for in every prop, and said where it is written', () => {
    const seen = observeCode(
      'unresolved-template-reference',
      `${STACK}
      export class Site {
        api = new CrudApi(shop, 'UserApi', { entityName: 'User', schema: {} })
        app = new FunctionsApp(shop, 'Web', {
          environment: { A: '\${api.apiEndpoint}' },
          cors: { allowedOrigins: ['https://shop.example', '\${api.host}'] },
        })
      }
      new Site()`,
    )
    expect(seen.map(({ arguments: { path }, at }) => `${String(path)} ${at.line}`)).toEqual([
      'environment.A 11',
      'cors.allowedOrigins 12',
    ])
    expect(seen[0]?.related).toMatchObject([{ id: 'UserApi', line: 9 }])
  })
})

describe('transient data', () => {
  const isSeen = (props: string, more = '') =>
    observeCode('transient-data-without-ttl', `${STACK}${more}new CrudApi(shop, 'Api', { ${props}, schema: {} })`)
      .length > 0

  test.each<[props: string, seen: boolean]>([
    [`entityName: 'UserSession'`, true],
    [`entityName: 'UserSession', ttl: null`, true],
    [`entityName: 'UserSession', ttl: undefined`, true],
    [`entityName: 'UserSession', ttl: 600`, false],
    [`entityName: 'UserSession', ttl: -1`, false],
    [`entityName: 'UserSession', ttl: Number(process.env.TTL)`, false],
    [`entityName: 'UserSession', ...load()`, false],
    [`entityName: process.env.ENTITY`, false],
    [`entityName: 'Order'`, false],
  ])('%s', (props, seen) => {
    expect(isSeen(props)).toBe(seen)
  })

  test('a class of the repository may set the time itself', () => {
    const subclass = `class Api extends CrudApi { }\nnew Api(shop, 'Sessions', { entityName: 'UserSession', schema: {} })\n`
    expect(isSeen(`entityName: 'Order'`, subclass)).toBe(false)
  })

  test('in a backend too', () => {
    const source = `${STACK}defineBackend({
      codes: CrudApi.define('Codes', { entityName: 'LoginOtp', schema: {} }),
    }).addToStack(shop)`
    expect(observeCode('transient-data-without-ttl', source)).toMatchObject([
      { subjects: [{ kind: 'CrudApi', scope: 'shop', id: 'Codes' }], arguments: { entity: 'LoginOtp' } },
    ])
  })
})
