import { describe, expect, test } from '@jest/globals'
import { observeCode } from '../support/observe-code.js'

const STACK = `import { FunctionsProvider, StorageProvider } from '@atakora/component/backend'
const shop = new ResourceGroupStack(app, 'Shop', { location: 'eastus' })\n`

const crud = (id: string, more = ''): string => `CrudApi.define(${id}, { entityName: 'Entity', schema: {}, ${more} })`

describe('one id for two members', () => {
  const twins = (source: string): unknown[] =>
    observeCode('duplicate-component-id', STACK + source).map(({ arguments: given }) => given.component)

  test('is none where the text alone is the same', () => {
    const members = (first: string, second: string): string =>
      `defineBackend({ a: ${crud(first)}, b: ${crud(second)} }).addToStack(shop)`
    expect(twins(members("'UserApi'", "'UserApi'"))).toEqual(['UserApi'])
    expect(twins(members('nextId()', 'nextId()'))).toEqual([])
    expect(twins(members('`${process.env.NAME}Api`', '`${process.env.NAME}Api`'))).toEqual([])
  })

  test('is one where they are added step by step, unless on a condition', () => {
    const add = `builder.addComponent(${crud("'UserApi'")})`
    const builder = (second: string): string =>
      `const builder = defineBackend({ location: 'eastus' })\n${add}\n${second}\nbuilder.build().initialize(shop)`
    expect(twins(builder(add))).toEqual(['UserApi'])
    expect(twins(builder(`if (process.env.MORE) ${add}`))).toEqual([])
  })
})

test('a backend whose only key is a reserved one is not called empty: its key is what is wrong', () => {
  const source = `${STACK}defineBackend({ monitoring: ${crud("'UserApi'")} }).addToStack(shop)`
  expect(observeCode('reserved-component-key', source)).toHaveLength(1)
  expect(observeCode('empty-backend', source)).toEqual([])
})

describe('providers', () => {
  const missing = (source: string): unknown[] =>
    observeCode('missing-provider', STACK + source).map(({ arguments: given }) => given.provider)
  const some = `providers: [new FunctionsProvider(), new StorageProvider()]`

  test('of a map are all there are, whoever else has the backend', () => {
    const map = `export const backend = defineBackend({ a: ${crud("'A'")} }, { ${some} })\nbackend.addToStack(shop)`
    expect(missing(map)).toEqual(['CosmosProvider'])
  })

  test('of a builder may become more where others have it', () => {
    const builder = (use: string): string => `
      const builder = defineBackend({ ${some} }).addComponent(${crud("'A'")})
      ${use}
      builder.build().initialize(shop)`
    expect(missing(builder(''))).toEqual(['CosmosProvider'])
    expect(missing(builder('complete(builder)'))).toEqual([])
  })

  test('are not asked of a class of the repository, which may bring its own', () => {
    const own = `class OwnApi extends CrudApi {}\n`
    const backend = `defineBackend({ a: OwnApi.define('A', { entityName: 'Entity', schema: {} }) }, { ${some} })`
    expect(missing(`${own}${backend}.addToStack(shop)`)).toEqual([])
  })
})

describe('monitoring', () => {
  const unwatched = (source: string): unknown[] =>
    observeCode('missing-monitoring-in-production', STACK + source).map(
      ({ arguments: given }) => given.component ?? '-',
    )

  test('of a backend that was not read in full may be one of the members that are not known', () => {
    const backend = (members: string): string =>
      `defineBackend({ ${members} }, { environment: 'prod' }).addToStack(shop)`
    expect(unwatched(backend(`a: ${crud("'A'")}`))).toEqual(['-'])
    expect(unwatched(backend(`a: ${crud("'A'")}, ...load()`))).toEqual([])
  })

  test('is asked of production, which variables of a FunctionsApp do not contradict', () => {
    const app = (environment: string): string =>
      `new FunctionsApp(shop, 'A', { enableMonitoring: false, environment: ${environment}, tags: { environment: 'prod' } })`
    expect(unwatched(app("{ STAGE: 'dev' }"))).toEqual(['A'])
    expect(unwatched(app("'dev'"))).toEqual([])
  })
})

describe('members of one backend', () => {
  const members = (first: string, second: string): string => `${STACK}defineBackend({
    a: CrudApi.define('A', { entityName: 'Alpha', schema: {}, tags: ${first} }),
    b: CrudApi.define('B', { entityName: 'Beta', schema: {}, tags: ${second} }),
  }).addToStack(shop)`

  test('are in one environment whatever the case of its name, also where nobody knows that name', () => {
    const found = (first: string, second: string): number =>
      observeCode('mixed-environments', members(`{ environment: '${first}' }`, `{ environment: '${second}' }`)).length
    expect(found('blue', 'green')).toBe(1)
    expect(found('Blue', 'blue')).toBe(0)
  })

  test('that classify their data under two names are not on two sides of themselves', () => {
    const both = `{ dataClass: 'internal', 'data-class': 'confidential' }`
    expect(observeCode('mixed-security-boundary', members(both, `{ dataClass: 'internal' }`))).toEqual([])
  })
})

test('a backend that is only mentioned is not called missing on a stack: nothing counts on it', () => {
  const used = (use: string): number =>
    observeCode('backend-not-added', `${STACK}const backend = defineBackend({ a: ${crud("'A'")} })\n${use}`).length
  expect(used('void backend')).toBe(0)
  expect(used('void backend.components')).toBe(1)
})
