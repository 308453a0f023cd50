import { describe, expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { FRAMEWORK_PACKAGES } from '../support/framework/packages.js'
import { type ProgramRecord, componentsIn, sharersIn } from '../support/framework/record.js'
import { type ProgramRun, runPrograms } from '../support/run-program.js'

const HEAD = `import { App, Construct, ResourceGroupStack, SubscriptionStack } from '@atakora/cdk'
import { CrudApi, CrudResource, DataStack, FunctionsApp, MessageQueue, StaticSiteWithCdn, defineBackend } from '@atakora/component'
const app = new App()
const stack = new ResourceGroupStack(app, 'Shop', { location: 'eastus' })
`
const USER = `{ entityName: 'User', schema: { id: 'string', name: 'string', email: 'string' }, partitionKey: '/id' }`
const PRODUCT = `{ entityName: 'Product', schema: { id: 'string', name: 'string', price: 'number' }, partitionKey: '/id' }`
const ORDER = `{ entityName: 'Order', schema: { id: 'string' } }`

const TRADITIONAL = `${HEAD}
const userApi = new CrudApi(stack, 'UserApi', ${USER})
const productApi = new CrudApi(stack, 'ProductApi', ${PRODUCT})
console.log(userApi.apiEndpoint)
console.log(productApi.apiEndpoint)
`
const BACKEND = `${HEAD}
const backend = defineBackend({
  userApi: CrudApi.define('UserApi', ${USER}),
  productApi: CrudApi.define('ProductApi', ${PRODUCT})
}, { environment: 'prod', location: 'eastus' })
backend.addToStack(stack)
console.log(backend.components.userApi.apiEndpoint)
console.log(backend.components.productApi.apiEndpoint)
`
const BUILDER = `${HEAD}
const backend = defineBackend({ environment: 'prod' })
  .addComponent(CrudApi.define('UserApi', ${USER}))
  .withMonitoring(true)
  .addComponent(CrudApi.define('ProductApi', ${PRODUCT}))
  .withTags({ team: 'shop' })
  .build()
backend.initialize(stack)
console.log(backend.components.UserApi.apiEndpoint)
console.log(backend.components.ProductApi.apiEndpoint)
`

const runTexts = (...texts: readonly string[]): ProgramRun[] =>
  runPrograms(texts.map((text) => ({ files: { 'main.ts': text }, entry: 'main.ts' })))

describe('the documented example', () => {
  const [traditional, backend, builder] = runTexts(TRADITIONAL, BACKEND, BUILDER) as [
    ProgramRun,
    ProgramRun,
    ProgramRun,
  ]

  test('creates 6 resources alone and 3 in a backend, of which every component uses all', () => {
    expect(traditional.record.resources).toHaveLength(6)
    expect(backend.record.resources).toHaveLength(3)
    expect(sharersIn(traditional.record)).toEqual([])
    expect(sharersIn(backend.record)).toEqual(
      ['Microsoft.DocumentDB/databaseAccounts', 'Microsoft.Web/sites', 'Microsoft.Storage/storageAccounts'].map(
        (type) => ({ type, users: ['Shop/ProductApi', 'Shop/UserApi'] }),
      ),
    )
  })

  test('prints the same and has the same components in every form', () => {
    for (const run of [backend, builder]) {
      expect(run).toMatchObject({ stdout: traditional.stdout, stderr: '', exitCode: 0, error: null })
      expect(componentsIn(run.record)).toEqual(componentsIn(traditional.record))
      expect(run.record.resources.map(({ id }) => id)).toEqual(backend.record.resources.map(({ id }) => id))
    }
    expect(traditional.stdout.split('\n')).toEqual([
      'https://shop-user-api.example.net/api/users',
      'https://shop-product-api.example.net/api/products',
      '',
    ])
  })

  test('leaves a record of each component', () => {
    expect(backend.record.components[1]).toEqual({
      class: 'CrudApi',
      id: 'UserApi',
      scope: 'Shop',
      props: { entityName: 'User', partitionKey: '/id', schema: { email: 'string', id: 'string', name: 'string' } },
      location: 'eastus',
      backend: 'Shop/backend',
      uses: [
        { type: 'Microsoft.DocumentDB/databaseAccounts', resource: 'Shop/backend/shared-cosmos', origin: 'shared' },
        { type: 'Microsoft.Web/sites', resource: 'Shop/backend/shared-functions', origin: 'shared' },
        { type: 'Microsoft.Storage/storageAccounts', resource: 'Shop/backend/shared-storage', origin: 'shared' },
      ],
    })
    expect(builder.record.backends).toEqual([
      {
        id: 'Shop/backend',
        scope: 'Shop',
        components: { UserApi: 'UserApi', ProductApi: 'ProductApi' },
        config: { environment: 'prod', monitoring: true, tags: { team: 'shop' } },
        warnings: [],
      },
    ])
  })
})

const COUNTS = [
  [
    'three CrudApis',
    [`CrudApi 'UserApi' ${USER}`, `CrudApi 'ProductApi' ${PRODUCT}`, `CrudApi 'OrderApi' ${ORDER}`],
    9,
    3,
  ],
  [
    'a CrudApi, a FunctionsApp and a StaticSiteWithCdn',
    [`CrudApi 'UserApi' ${USER}`, `FunctionsApp 'Mailer' { runtime: 'node' }`, `StaticSiteWithCdn 'Site' {}`],
    7,
    5,
  ],
  ['two static sites, each with its own profile', [`StaticSiteWithCdn 'Site' {}`, `StaticSiteWithCdn 'Help' {}`], 4, 3],
  ['two FunctionsApps', [`FunctionsApp 'Mailer' {}`, `FunctionsApp 'Reports' {}`], 4, 2],
  [
    'a CrudApi whose account exists, beside another',
    [`CrudApi 'UserApi' { ...${USER}, cosmosAccount: existing }`, `CrudApi 'OrderApi' ${ORDER}`],
    5,
    3,
  ],
] as const

const EXISTING = `const existing = { resourceType: 'Microsoft.DocumentDB/databaseAccounts', resourceId: 'crm', name: 'crm', location: 'eastus' } as const
`

test.each(COUNTS)('%s: fewer resources when grouped', (_sentence, components, alone, grouped) => {
  const parts = components.map((text) => /^(\w+) '(\w+)' (.*)$/s.exec(text)!.slice(1) as [string, string, string])
  const news = parts.map(([name, id, props]) => `new ${name}(stack, '${id}', ${props})`)
  const defines = parts.map(([name, id, props]) => `${id}: ${name}.define('${id}', ${props})`)
  const [before, after] = runTexts(
    `${HEAD}${EXISTING}${news.join('\n')}`,
    `${HEAD}${EXISTING}defineBackend({ ${defines.join(', ')} }).addToStack(stack)`,
  ) as [ProgramRun, ProgramRun]
  expect([before.error, after.error]).toEqual([null, null])
  expect([before.record.resources.length, after.record.resources.length]).toEqual([alone, grouped])
  expect(componentsIn(after.record)).toEqual(componentsIn(before.record))
})

const userAnd = (second: string, config = '{}'): string =>
  `defineBackend({ userApi: CrudApi.define('UserApi', ${USER}), second: ${second} }, ${config}).addToStack(stack)`
const apis = (count: number): string =>
  `Object.fromEntries(Array.from({ length: ${count} }, (_, n) => ['api' + n, CrudApi.define('Api' + n, { entityName: 'Thing' + n, schema: {} })]))`

const ERRORS = [
  ['no component', `defineBackend({}).addToStack(stack)`, /at least one component/],
  ['a duplicate component id', userAnd(`FunctionsApp.define('UserApi')`), /Duplicate component id 'UserApi'/],
  [
    'access before initialisation',
    `defineBackend({ userApi: CrudApi.define('UserApi', ${USER}) }).components.userApi`,
    /^Cannot access components before backend initialization$/,
  ],
  [
    'access by id before initialisation',
    `defineBackend({ userApi: CrudApi.define('UserApi', ${USER}) }).getComponent('UserApi')`,
    /^Cannot access components before backend initialization$/,
  ],
  [
    'initialised twice',
    `const backend = defineBackend({ a: FunctionsApp.define('A') }); backend.addToStack(stack); backend.initialize(stack)`,
    /already initialized/,
  ],
  [
    'a component added after initialisation',
    `const backend = defineBackend({ a: FunctionsApp.define('A') }); backend.addToStack(stack); backend.addComponent(FunctionsApp.define('B'))`,
    /Cannot add component 'B' after/,
  ],
  [
    'another consistency',
    userAnd(`CrudApi.define('OrderApi', { ...${ORDER}, consistency: 'Strong' })`),
    /cosmos consistency: 'UserApi' needs "Session", 'OrderApi' needs "Strong"/,
  ],
  [
    'serverless and provisioned by throughput',
    userAnd(`CrudApi.define('OrderApi', { ...${ORDER}, throughput: 400 })`),
    /cosmos capacityMode: 'UserApi' needs "serverless", 'OrderApi' needs "provisioned"/,
  ],
  [
    'serverless and provisioned by enableServerless',
    userAnd(`CrudApi.define('OrderApi', { ...${ORDER}, enableServerless: false })`),
    /cosmos capacityMode/,
  ],
  [
    'another partition key of the same container',
    userAnd(`CrudApi.define('Copy', { ...${USER}, partitionKey: '/email' })`),
    /databases\.user-db\.users: 'UserApi' needs "\/id", 'Copy' needs "\/email"/,
  ],
  ['another runtime', userAnd(`FunctionsApp.define('Reports', { runtime: 'python' })`), /functions runtime/],
  ['another major version', userAnd(`FunctionsApp.define('Reports', { version: '22' })`), /functions version/],
  [
    'another value of an environment variable',
    `defineBackend({
      a: FunctionsApp.define('A', { environmentVariables: { LEVEL: 'debug' } }),
      b: FunctionsApp.define('B', { environment: { LEVEL: 'info' } }),
    }).addToStack(stack)`,
    /functions variables\.LEVEL: 'A' needs "debug", 'B' needs "info"/,
  ],
  ['another region', userAnd(`CrudApi.define('EuApi', { ...${ORDER}, location: 'westeurope' })`), /cosmos location/],
  [
    'more databases than an account holds',
    `defineBackend(${apis(26)}).addToStack(stack)`,
    /databasesPerAccount is 25, 26/,
  ],
  [
    'more functions than an app holds',
    `defineBackend(${apis(2)}, { limits: { maxFunctionsPerApp: 9 } }).addToStack(stack)`,
    /maxFunctionsPerApp is 9, 10/,
  ],
  [
    'more storage accounts than allowed',
    userAnd(`StaticSiteWithCdn.define('Site')`, '{ limits: { maxStorageAccounts: 1 } }'),
    /maxStorageAccounts is 1, 2/,
  ],
  [
    'no provider',
    `${'' /* a component of the user's own */}${userAnd(cacheDefinition())}`,
    /no provider for the resource type 'redis'/,
  ],
  [
    'a resource that its provider does not have',
    userAnd(cacheDefinition(), `{ providers: [{ resourceType: 'redis', provide: () => undefined }] }`),
    /required resource 'redis:shared' is missing/,
  ],
  [
    'the configuration form where a component has a reserved key',
    `defineBackend({ tags: CrudApi.define('Tags', ${USER}) }).addToStack(stack)`,
    /addToStack is not a function/,
  ],
  [
    'a construct id twice in one scope',
    `new FunctionsApp(stack, 'A'); new MessageQueue(stack, 'A')`,
    /id 'A' in 'Shop'/,
  ],
  [
    'a construct id twice in one scope through a backend',
    `new FunctionsApp(stack, 'A'); defineBackend({ a: StaticSiteWithCdn.define('A') }).addToStack(stack)`,
    /id 'A' in 'Shop'/,
  ],
] as const

function cacheDefinition(): string {
  return `{ componentType: 'Cache', componentId: 'Cache', props: {}, create: (scope) => new Construct(scope, 'Cache'),
    requirements: () => [{ resourceType: 'redis', requirementKey: 'shared', componentId: 'Cache', priority: 20, config: {} }] }`
}

describe('errors', () => {
  const runs = runTexts(...ERRORS.map(([, text]) => HEAD + text))

  test.each(ERRORS.map(([sentence, , message], index) => ({ sentence, message, run: runs[index]! })))(
    '$sentence',
    ({ message, run }) => {
      expect(run.error?.message).toMatch(message)
      expect(run.exitCode).toBe(1)
    },
  )

  test('nothing is created by a backend that cannot share', () => {
    const conflict = runs[ERRORS.findIndex(([sentence]) => sentence === 'another consistency')]!
    expect(conflict.record).toEqual({ components: [], resources: [], backends: [] })
  })
})

/** What a program shows of a backend: the last line that it prints, as JSON. */
const shown = (text: string): unknown => {
  const [run] = runTexts(HEAD + text) as [ProgramRun]
  expect(run.error).toBeNull()
  return JSON.parse(run.stdout)
}

const SHOWN = [
  [
    'a backend is reached by key, by id, by resource and through its config',
    `const backend = defineBackend({ userApi: CrudApi.define('UserApi', ${USER}) }, { environment: 'prod' })
    backend.addComponent(FunctionsApp.define('Mailer'))
    backend.initialize(new Construct(stack, 'Holder'))
    console.log(JSON.stringify([
      Object.keys(backend.components), backend.getComponent('UserApi') === backend.components.userApi, backend.getComponent('Nobody') === undefined,
      backend.getResource('cosmos', 'shared-cosmos') === backend.components.userApi.cosmosAccount, [...backend.resources.keys()], backend.config.environment,
      backend.components.userApi.node.path,
    ]))`,
    [
      ['userApi', 'Mailer'],
      true,
      true,
      true,
      ['cosmos:shared-cosmos', 'functions:shared-functions', 'storage:shared-storage'],
      'prod',
      'Shop/Holder/UserApi',
    ],
  ],
  [
    'validation says what would be thrown, and what a priority decides',
    `const backend = defineBackend({ a: FunctionsApp.define('A', { runtime: 'python' }), b: FunctionsApp.define('B') })
    const disputed = defineBackend({ a: CrudApi.define('A', { ...${USER}, cors: ['https://a'] }), b: CrudApi.define('B', { ...${ORDER}, cors: ['https://b'], priority: 30 }) })
    console.log(JSON.stringify([backend.validate(), disputed.validate()]))`,
    [
      {
        valid: false,
        errors: [`Conflicting requirements for functions runtime: 'A' needs "python", 'B' needs "node"`],
        warnings: [],
      },
      { valid: true, errors: [], warnings: ["functions cors: 'B' wins by its priority"] },
    ],
  ],
  [
    "a region is the component's, else its stack's, else the backend's",
    `const nowhere = new SubscriptionStack(app, 'Nowhere')
    const inherited = new ResourceGroupStack(nowhere, 'Group')
    const one = defineBackend({ a: FunctionsApp.define('A') }, { location: 'northeurope' }); one.addToStack(inherited)
    const two = defineBackend({ b: FunctionsApp.define('B') }, { location: 'northeurope' }); two.addToStack(stack)
    const own = new FunctionsApp(stack, 'C', { location: 'westus' })
    console.log(JSON.stringify([one.components.a, two.components.b, own].map((each) => [each.location, each.functionApp.location])))`,
    [
      ['northeurope', 'northeurope'],
      ['eastus', 'eastus'],
      ['westus', 'westus'],
    ],
  ],
] as const

test.each(SHOWN)('%s', (_sentence, text, expected) => {
  expect(shown(text)).toEqual(expected)
})

const settingsOf = (record: ProgramRecord, type: string): unknown =>
  record.resources.find((resource) => resource.type === type)?.settings

test('requirements merge: names united, the higher SKU, the higher minor version, always on if any', () => {
  const [run] = runTexts(`${HEAD}defineBackend({
    userApi: CrudApi.define('UserApi', ${USER}),
    a: FunctionsApp.define('A', { version: '20.11', sku: 'B1', environmentVariables: { LEVEL: 'info' }, functions: [{ name: 'send' }, { name: 'receive' }] }),
    b: FunctionsApp.define('B', { runtimeVersion: '~20', plan: { name: 'S1' }, alwaysOn: true, environment: { LEVEL: 'info' } }),
    orderApi: CrudApi.define('OrderApi', { ...${ORDER}, databaseName: 'user-db' }),
  }, { networking: 'isolated' }).addToStack(stack)`) as [ProgramRun]
  expect(run.error).toBeNull()
  expect(settingsOf(run.record, 'Microsoft.Web/sites')).toMatchObject({
    runtime: 'node',
    version: '20.11',
    sku: 'S1',
    alwaysOn: true,
    functionCount: 13,
    variables: { LEVEL: 'info', 'UserApi:DATABASE_NAME': 'user-db', 'OrderApi:DATABASE_NAME': 'user-db' },
  })
  expect(settingsOf(run.record, 'Microsoft.DocumentDB/databaseAccounts')).toMatchObject({
    databases: { 'user-db': { users: '/id', orders: '/id' } },
    publicNetworkAccess: 'Disabled',
  })
})

test('two backends of one stack, and traditional components beside them, do not share with each other', () => {
  const [run] = runTexts(`${HEAD}
    for (const name of ['One', 'Two']) defineBackend({ api: CrudApi.define(name, ${USER}) }, { environment: 'prod' }).addToStack(stack)
    const account = new CrudApi(stack, 'Three', ${USER}).cosmosAccount
    new DataStack(stack, 'Data', { cosmosAccount: account })
    new CrudResource(stack, 'Four', ${USER})
    new MessageQueue(stack, 'Queue')`) as [ProgramRun]
  expect(run.error).toBeNull()
  expect(run.record.backends.map(({ id }) => id)).toEqual(['Shop/backend', 'Shop/backend-2'])
  expect(run.record.resources).toHaveLength(13)
  expect(sharersIn(run.record)).toEqual([
    { type: 'Microsoft.DocumentDB/databaseAccounts', users: ['Shop/Data', 'Shop/Three'] },
  ])
})

test('a record does not tell the order of creation, and keeps what JSON does not know', () => {
  const props = `{ entityName: 'User', schema: {}, ttl: NaN, tags: undefined, extra: [() => 1, new Map([['a', new Date(0)]]), 10n, stack], account: users.cosmosAccount }`
  const [one, two] = runTexts(
    `${HEAD}const users = new CrudApi(stack, 'A', ${USER}); new FunctionsApp(stack, 'B'); new CrudApi(stack, 'C', ${props})`,
    `${HEAD}new FunctionsApp(stack, 'B'); const users = new CrudApi(stack, 'A', ${USER}); new CrudApi(stack, 'C', ${props})`,
  ) as [ProgramRun, ProgramRun]
  expect(JSON.stringify(two.record)).toBe(JSON.stringify(one.record))
  expect(one.record.components.find(({ id }) => id === 'C')?.props).toEqual({
    account: { $: 'resource', type: 'Microsoft.DocumentDB/databaseAccounts', id: 'Shop/A/cosmos' },
    entityName: 'User',
    extra: [
      { $: 'function', name: '' },
      { $: 'map', entries: [['a', { $: 'date', text: '0' }]] },
      { $: 'bigint', text: '10' },
      { $: 'construct', path: 'Shop' },
    ],
    schema: {},
    tags: { $: 'undefined' },
    ttl: { $: 'number', text: 'NaN' },
  })
})

test('the packages work as they are, copied into node_modules, for import and require alike', () => {
  const folder = mkdtempSync(join(tmpdir(), 'installed-'))
  try {
    mkdirSync(join(folder, 'node_modules'))
    cpSync(FRAMEWORK_PACKAGES, join(folder, 'node_modules', '@atakora'), { recursive: true })
    const modules = ['', '/crud', '/functions', '/web', '/data', '/data/crud', '/messaging', '/backend']
    const names = [...modules.map((path) => `@atakora/component${path}`), '@atakora/cdk']
    writeFileSync(
      join(folder, 'main.mjs'),
      `import { createRequire } from 'node:module'
      import { CrudApi, defineBackend } from '@atakora/component'
      const require = createRequire(import.meta.url)
      for (const name of ${JSON.stringify(names)}) {
        const [imported, required] = [await import(name), require(name)]
        console.log(name, Object.keys(required).filter((key) => imported[key] === required[key]).join())
      }
      console.log(CrudApi.name, defineBackend.name)`,
    )
    const { stdout, stderr } = spawnSync(process.execPath, [join(folder, 'main.mjs')], { encoding: 'utf8' })
    expect(stderr).toBe('')
    expect(stdout.split('\n')).toEqual([
      '@atakora/component CrudApi,CrudResource,DataStack,FunctionsApp,MessageQueue,StaticSiteWithCdn,defineBackend',
      '@atakora/component/crud CrudApi',
      '@atakora/component/functions FunctionsApp',
      '@atakora/component/web StaticSiteWithCdn',
      '@atakora/component/data DataStack',
      '@atakora/component/data/crud CrudResource',
      '@atakora/component/messaging MessageQueue',
      '@atakora/component/backend defineBackend',
      '@atakora/cdk App,Construct,ResourceGroupStack,SubscriptionStack',
      'CrudApi defineBackend',
      '',
    ])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
