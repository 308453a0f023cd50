import { describe, expect, test } from '@jest/globals'
import { readExample } from '../support/framework/example.js'
import { type TypeCheckOptions, typeCheckProgram } from '../support/framework/type-check-program.js'

const HEAD = `import { App, Construct, ResourceGroupStack, SubscriptionStack } from '@atakora/cdk'
import { CrudApi, CrudResource, DataStack, FunctionsApp, MessageQueue, StaticSiteWithCdn, defineBackend } from '@atakora/component'
import type { CrudApiProps, IBackend, IComponentDefinition } from '@atakora/component'
export const app = new App()
export const stack = new ResourceGroupStack(app, 'Shop', { location: 'eastus' })
export const userProps = { entityName: 'User', schema: { id: 'string', name: 'string', email: 'string' }, partitionKey: '/id' }
`
const BACKEND = `const backend = defineBackend({
  userApi: CrudApi.define('UserApi', userProps),
  mailer: FunctionsApp.define('Mailer', { runtime: 'node', version: 20 }),
}, { environment: 'prod', location: 'eastus' })
`
const HEAD_LINES = HEAD.split('\n').length - 1

const check = (text: string, options?: TypeCheckOptions): string[] =>
  typeCheckProgram({ 'main.ts': HEAD + text }, options).map(
    ({ line, code, message }) => `${line - HEAD_LINES}: TS${code} ${message.split('\n')[0]!}`,
  )

const RIGHT = [
  [
    'the traditional form',
    `const userApi = new CrudApi(stack, 'UserApi', userProps)
    const endpoint: string = userApi.apiEndpoint
    new CrudApi(stack, 'OrderApi', { ...userProps, cosmosAccount: userApi.cosmosAccount, functionsApp: userApi.functionsApp, consistency: 'Strong', throughput: 400 })
    new CrudApi(stack, 'JobApi', { ...userProps, functionsApp: new FunctionsApp(stack, 'Jobs', { sku: { name: 'EP1' }, functions: [{ name: 'run' }] }) })
    console.log(endpoint, new StaticSiteWithCdn(stack, 'Site', { enableSpaMode: true }).siteUrl, new MessageQueue(stack, 'Queue').namespace.name)
    new DataStack(stack, 'Data', { cosmosAccount: userApi.cosmosAccount }); new CrudResource(stack, 'Crud', userProps)`,
  ],
  [
    'the map form, typed by key',
    `${BACKEND}backend.addToStack(stack)
    const userApi: CrudApi = backend.components.userApi
    const mailer: FunctionsApp = backend.components.mailer
    const { userApi: again } = backend.components
    const found = backend.getComponent('UserApi') as CrudApi | undefined
    console.log(userApi.apiEndpoint, mailer.endpoint, again.apiEndpoint, backend.components['userApi'].containerName, found, backend.validate().errors, backend.config.environment)`,
  ],
  [
    'the builder form, typed by id',
    `const backend = defineBackend({ environment: 'prod', networking: { mode: 'isolated', vnetName: 'hub' } })
      .addComponent(CrudApi.define('UserApi', userProps)).withMonitoring({ enabled: true })
      .addComponent(StaticSiteWithCdn.define('Site')).withTags({ team: 'shop' }).build()
    backend.initialize(stack)
    console.log(backend.components.UserApi.apiEndpoint, backend.components.Site.siteUrl, backend.getResource('cosmos', 'shared-cosmos')?.name)
    const more = defineBackend().addComponent(FunctionsApp.define('Mailer')).build().addComponent(CrudApi.define('OrderApi', userProps))
    console.log(more.components.Mailer.endpoint, more.components.OrderApi.apiEndpoint)`,
  ],
  [
    'definitions and backends that travel',
    `const userApi: IComponentDefinition<CrudApi> = CrudApi.define('UserApi', userProps)
    const definitions = { userApi, site: StaticSiteWithCdn.define('Site', {}) }
    const props: CrudApiProps = { entityName: 'Order', schema: {} }
    class Shop extends ResourceGroupStack {
      readonly userApi: CrudApi
      readonly backend: IBackend<{ readonly orderApi: CrudApi }>
      override readonly location: string
      constructor(scope: SubscriptionStack, id: string, props: { readonly location: string }) {
        super(scope, id, props)
        this.location = props.location
        const backend = defineBackend({ ...definitions })
        backend.addToStack(this)
        this.userApi = backend.components.userApi
        this.backend = defineBackend({ orderApi: CrudApi.define('OrderApi', orders) })
        this.backend.initialize(new Construct(this, 'Orders'))
      }
    }
    const orders = props
    const shop = new Shop(new SubscriptionStack(app, 'Subscription'), 'Shop', { location: 'eastus' })
    console.log(shop.userApi.apiEndpoint, shop.backend.components.orderApi.apiEndpoint, shop.node.path)`,
  ],
] as const

const NAMES =
  'CrudApi, CrudResource, DataStack, FunctionsApp, MessageQueue, StaticSiteWithCdn, defineBackend, Construct, SubscriptionStack'

const SETTINGS: readonly (readonly [string, TypeCheckOptions])[] = [
  ['bundler', { resolution: 'bundler' }],
  ['nodenext, CommonJS', { resolution: 'nodenext' }],
  [
    'bundler, as strict as can be',
    {
      compilerOptions: {
        exactOptionalPropertyTypes: true,
        noUncheckedIndexedAccess: true,
        noImplicitOverride: true,
        verbatimModuleSyntax: true,
        isolatedModules: true,
      },
    },
  ],
]

describe.each(SETTINGS)('%s: types accept', (_name, options) => {
  test.each(RIGHT)('%s', (_sentence, text) => {
    expect(check(text, options)).toEqual([])
  })
})

test.each(['bundler', 'nodenext'] as const)('the declarations have no type error of their own (%s)', (resolution) => {
  const compilerOptions = { skipLibCheck: false, skipDefaultLibCheck: true, exactOptionalPropertyTypes: true }
  expect(check(`console.log(${NAMES})`, { resolution, compilerOptions })).toEqual([])
})

test('types accept ES modules and CommonJS side by side under nodenext', () => {
  const files = {
    'main.mts': `import * as atakora from '@atakora/component'\nimport { stack } from './shop.cjs'\nnew atakora.CrudApi(stack, 'UserApi', { entityName: 'User', schema: {} })\n`,
    'shop.cts': `import cdk = require('@atakora/cdk')\nexport const stack = new cdk.ResourceGroupStack(new cdk.App(), 'Shop')\n`,
    'each.mts': ['crud', 'functions', 'web', 'data', 'data/crud', 'messaging', 'backend']
      .map((name, index) => `import * as module${index} from '@atakora/component/${name}'; console.log(module${index})`)
      .join('\n'),
  }
  expect(typeCheckProgram(files, { resolution: 'nodenext' })).toEqual([])
})

const WRONG = [
  ['a prop that is required', `new CrudApi(stack, 'A', { schema: {} })`, /^1: TS2345 .*CrudApiProps/],
  [
    'a prop that does not exist',
    `new CrudApi(stack, 'A', { ...userProps, entitiyName: 'A' })`,
    /^1: TS2561 .*entitiyName/,
  ],
  [
    'a prop that does not exist, in a definition',
    `CrudApi.define('A', { ...userProps, color: 'red' })`,
    /^1: TS2353 .*color/,
  ],
  [
    'a value that is not one of those',
    `CrudApi.define('A', { ...userProps, consistency: 'session' })`,
    /^1: TS2820 .*Session/,
  ],
  ['a prop of another type', `FunctionsApp.define('A', { alwaysOn: 'yes' })`, /^1: TS2322/],
  ['props of another class', `StaticSiteWithCdn.define('A', userProps)`, /^1: TS2559/],
  [
    'a resource of another type',
    `new DataStack(stack, 'A', { cosmosAccount: new FunctionsApp(stack, 'B').storage })`,
    /^1: TS2322/,
  ],
  ['no scope', `new CrudApi('A', userProps)`, /^1: TS2554/],
  ['a scope that is no construct', `new FunctionsApp({ node: stack.node }, 'A')`, /^1: TS2345/],
  ['a key that is missing', `${BACKEND}backend.components.orderApi`, /^5: TS2339 .*orderApi/],
  [
    'a key that is missing in the builder form',
    `defineBackend().addComponent(FunctionsApp.define('A')).build().components.B`,
    /^1: TS2339 .*'B'/,
  ],
  [
    'the wrong class',
    `${BACKEND}const mailer: FunctionsApp = backend.components.userApi`,
    /^5: TS2739|^5: TS2740|^5: TS2322/,
  ],
  ['classes that look alike', `const crud: CrudResource = new CrudApi(stack, 'A', userProps)`, /^1: TS2741/],
  ['the property of another class', `${BACKEND}backend.components.mailer.apiEndpoint`, /^5: TS2551 .*apiEndpoint/],
  [
    'a component in place of its definition',
    `defineBackend({ userApi: new CrudApi(stack, 'A', userProps) })`,
    /^1: TS2769/,
  ],
  ['a reserved key', `defineBackend({ tags: CrudApi.define('Tags', userProps) })`, /^1: TS2769/],
  [
    'a reserved key among others',
    `defineBackend({ userApi: CrudApi.define('UserApi', userProps), limits: CrudApi.define('Limits', userProps) })`,
    /^1: TS2769/,
  ],
  ['a configuration that does not exist', BACKEND.replace('environment', 'enviroment'), /^4: TS2561 .*enviroment/],
  ['an assignment to a component', `${BACKEND}backend.components.userApi = backend.components.userApi`, /^5: TS2540/],
  [
    'define of a class that has none',
    `CrudResource.define('A', userProps); MessageQueue.define('B')`,
    /^1: TS2339 .*define/,
  ],
  [
    'a stack in place of its backend',
    `defineBackend({ a: FunctionsApp.define('A') }).addToStack('Shop')`,
    /^1: TS2345/,
  ],
  [
    'the builder where a backend is meant',
    `defineBackend({ environment: 'prod' }).addToStack(stack)`,
    /^1: TS2339 .*addToStack/,
  ],
] as const

test.each(WRONG)('types refuse %s', (_sentence, text, problem) => {
  expect(check(text)[0]).toMatch(problem)
})

test('the example of the repository has no type error', () => {
  expect(typeCheckProgram(readExample('storefront'))).toEqual([])
})

test('problems tell file, line, code and message; a program that uses Node has its types', () => {
  const files = {
    'src/price.ts': `import { basename } from 'node:path'\n\nexport const price: number = basename('a')\n`,
    'src/main.ts': `import { price } from './price.js'\nconsole.log(price, process.env.HOME, cost)\n`,
  }
  expect(typeCheckProgram(files)).toEqual([
    { file: 'src/main.ts', line: 2, code: 2304, message: "Cannot find name 'cost'." },
    { file: 'src/price.ts', line: 3, code: 2322, message: "Type 'string' is not assignable to type 'number'." },
  ])
})
