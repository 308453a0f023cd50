import { describe, expect, test } from '@jest/globals'
import type { ComponentDeclaration, StackCode } from '../../src/model/component.js'
import type { Plan, RefusedComponent } from '../../src/model/plan.js'
import { DEFAULT_POLICY, type Policy } from '../../src/model/policy.js'
import { planSharing } from '../../src/plan/plan.js'
import {
  type ComponentOptions,
  type PlainProps,
  STACK,
  declareBackend,
  declareComponent,
  defineComponent,
  stack,
  symbol,
  unknown,
} from '../support/declare-component.js'

const plan = (
  components: readonly ComponentDeclaration[],
  policy: Partial<Policy> = {},
  backends: StackCode['backends'] = [],
): Plan => planSharing({ components, backends }, { ...DEFAULT_POLICY, ...policy })

function refusalOf(id: string, { refused }: Plan): RefusedComponent {
  const found = refused.find(({ component }) => component.id === id)
  if (found === undefined) throw new Error(`${id} is not refused`)
  return found
}

const inBoundaries = (boundaries: Partial<Policy['boundaries']>): Partial<Policy> => ({
  boundaries: { tags: [], paths: [], ...boundaries },
})

describe('what keeps two components apart', () => {
  const site = (props: PlainProps = {}): ComponentOptions => ({ kind: 'StaticSiteWithCdn', props })
  const app = (props: PlainProps = {}): ComponentOptions => ({ kind: 'FunctionsApp', props })
  const api = (props: PlainProps = {}): ComponentOptions => ({ props })

  test.each<[string, ComponentOptions, ComponentOptions, readonly unknown[], Partial<Policy>?]>([
    // code, path, own value, the other's value
    ['another stack', {}, { scope: stack('audit', 'eastus') }, ['different-scope', null, 'stack', 'audit']],
    [
      'another region',
      api({ location: 'West Europe' }),
      api({ location: 'eastus' }),
      ['different-region', 'location', 'West Europe', 'eastus'],
    ],
    [
      'another region than the stack',
      api({ location: 'westeurope' }),
      {},
      ['different-region', 'location', 'westeurope', 'eastus'],
    ],
    [
      'another environment',
      api({ tags: { environment: 'prod' } }),
      api({ tags: { Env: 'dev' } }),
      ['different-environment', 'tags.environment', 'prod', 'dev'],
    ],
    [
      'isolated and public networking',
      api({ networking: 'isolated' }),
      api({ networking: 'public' }),
      ['different-network-boundary', 'networking', 'isolated', 'public'],
    ],
    [
      'another subnet',
      app({ subnetId: 'apps' }),
      app({ subnetId: 'jobs' }),
      ['different-network-boundary', 'subnetId', 'apps', 'jobs'],
    ],
    [
      'public access on one side',
      api({ publicNetworkAccess: 'Enabled' }),
      api({ publicNetworkAccess: 'Disabled' }),
      ['different-network-boundary', 'publicNetworkAccess', 'Enabled', 'Disabled'],
    ],
    [
      'another consistency',
      api({ consistency: 'Strong' }),
      {},
      ['incompatible-consistency', 'consistency', 'Strong', 'Session'],
    ],
    [
      'provisioned by throughput, and serverless',
      api({ throughput: 400 }),
      {},
      ['incompatible-capacity-mode', 'throughput', 'provisioned', 'serverless'],
    ],
    [
      'serverless by default, and provisioned by choice',
      {},
      api({ enableServerless: false }),
      ['incompatible-capacity-mode', 'enableServerless', 'serverless', 'provisioned'],
    ],
    ['another API', api({ kind: 'MongoDB' }), {}, ['incompatible-api', 'kind', 'MongoDB', null]],
    [
      'one region and two',
      api({ locations: ['eastus', 'westus'] }),
      {},
      ['conflicting-setting', 'locations', '[eastus, westus]', null],
    ],
    [
      'one container for two partition keys',
      api({ entityName: 'User', partitionKey: '/tenant' }),
      api({ entityName: 'User' }),
      ['conflicting-setting', 'partitionKey', '/tenant', '/id'],
    ],
    [
      'one container for two components',
      api({ entityName: 'User' }),
      api({ entityName: 'User' }),
      ['conflicting-setting', 'containerName', 'users', 'users'],
    ],
    [
      'one container by name',
      api({ databaseName: 'shop', containerName: 'items' }),
      api({ databaseName: 'shop', containerName: 'items' }),
      ['conflicting-setting', 'containerName', 'items', 'items'],
    ],
    [
      'one entity in two databases: the functions have its name',
      api({ entityName: 'User', databaseName: 'eu' }),
      api({ entityName: 'User', databaseName: 'us' }),
      ['conflicting-setting', 'entityName', 'user', 'user'],
    ],
    ['another runtime', app({ runtime: 'python' }), app(), ['incompatible-runtime', 'runtime', 'python', 'node']],
    [
      'another major version',
      app({ runtimeVersion: '18' }),
      app({ version: '20' }),
      ['incompatible-runtime', 'runtimeVersion', '18', '20'],
    ],
    [
      'another major version than a CrudApi has',
      app({ runtimeVersion: 18 }),
      {},
      ['incompatible-runtime', 'runtimeVersion', 18, '20'],
    ],
    [
      'one variable with two values',
      app({ environmentVariables: { MODE: 'fast' } }),
      app({ environment: { MODE: 'slow' } }),
      ['conflicting-setting', 'environmentVariables.MODE', 'fast', 'slow'],
    ],
    [
      'two CORS policies',
      app({ cors: ['https://shop.example'] }),
      api({ cors: ['https://admin.example'] }),
      ['conflicting-setting', 'cors', '[https://shop.example]', '[https://admin.example]'],
    ],
    [
      'another existing plan',
      app({ existingPlan: symbol('corePlan') }),
      app(),
      ['undecided', 'existingPlan', 'corePlan', null],
    ],
    [
      'an existing plan by name, and none',
      app({ existingPlan: 'core-plan' }),
      app(),
      ['conflicting-setting', 'existingPlan', 'core-plan', null],
    ],
    [
      'plans that cannot replace each other',
      app({ sku: 'EP1' }),
      app({ sku: 'P1v3' }),
      ['conflicting-setting', 'sku', 'EP1', 'P1v3'],
    ],
    [
      'more cores against a higher tier',
      app({ sku: 'S3' }),
      app({ sku: 'P1v2' }),
      ['conflicting-setting', 'sku', 'S3', 'P1v2'],
    ],
    [
      'another index document',
      site({ indexDocument: 'home.html' }),
      site(),
      ['conflicting-setting', 'indexDocument', 'home.html', 'index.html'],
    ],
    [
      'another error document',
      site({ errorDocument: 'oops.html' }),
      site(),
      ['conflicting-setting', 'errorDocument', 'oops.html', '404.html'],
    ],
    [
      'SPA mode on one side',
      site({ enableSpaMode: true, errorDocument: 'x.html' }),
      site(),
      ['conflicting-setting', 'enableSpaMode', true, false],
    ],
    [
      'a tag that the policy makes a boundary',
      api({ tags: { dataClass: 'pii' } }),
      api({ tags: { dataClass: 'public' } }),
      ['different-tags', 'tags.dataClass', 'pii', 'public'],
      inBoundaries({ tags: ['dataClass'] }),
    ],
    [
      'a boundary tag on one side only',
      api({ tags: { dataClass: 'pii' } }),
      {},
      ['different-tags', 'tags.dataClass', 'pii', null],
      inBoundaries({ tags: ['dataClass'] }),
    ],
    [
      'a path that the policy makes a boundary',
      { file: 'src/payments/api.ts' },
      { file: 'src/shop/api.ts' },
      ['isolated-by-policy', 'boundaries.paths', 'src/payments/**', null],
      inBoundaries({ paths: ['src/payments/**'] }),
    ],
  ])('%s', (_sentence, first, second, [code, path, own, other], policy = {}) => {
    const result = plan(
      [declareComponent('AccountApi', first), declareComponent('BasketApi', { line: 30, ...second })],
      policy,
    )
    expect(result.groups).toEqual([])
    expect(refusalOf('AccountApi', result).reasons[0]).toMatchObject({
      code,
      path,
      with: ['BasketApi'],
      values: [own, other],
    })
    expect(refusalOf('BasketApi', result).reasons[0]).toMatchObject({
      code,
      with: ['AccountApi'],
      values: [other, own],
    })
  })

  test('the evidence names both places', () => {
    const result = plan([
      declareComponent('AccountApi', { line: 10, props: { location: 'westeurope' } }),
      declareComponent('BasketApi', { line: 30, file: 'src/basket.ts' }),
    ])
    expect(refusalOf('AccountApi', result).reasons[0]!.at).toEqual([
      { file: 'src/main.ts', line: 12, column: 5 },
      { file: 'src/main.ts', line: 3, column: 7 },
    ])
  })

  test('one id for two components of a scope', () => {
    const result = plan([
      declareComponent('UserApi', { line: 10, key: 'first' }),
      declareComponent('UserApi', { line: 20, key: 'second', props: { entityName: 'Guest' } }),
    ])
    expect(refusalOf('UserApi', result).reasons).toMatchObject([{ code: 'duplicate-component-id', with: ['UserApi'] }])
  })

  test('one that needs the other through a third', () => {
    const users = declareComponent('UserApi')
    const bridge = declareComponent('Bridge', { kind: 'MessageQueue', dependsOn: [users] })
    const result = plan([users, bridge, declareComponent('Gateway', { kind: 'FunctionsApp', dependsOn: [bridge] })])
    expect(refusalOf('Gateway', result).reasons).toMatchObject([{ code: 'depends-on-member', with: ['UserApi'] }])
    expect(refusalOf('UserApi', result).reasons).toMatchObject([{ code: 'depends-on-member', with: ['Gateway'] }])
  })
})

describe('what does not keep two components apart', () => {
  const site = (props: PlainProps = {}): ComponentOptions => ({ kind: 'StaticSiteWithCdn', props })
  const app = (props: PlainProps = {}): ComponentOptions => ({ kind: 'FunctionsApp', props })
  const api = (props: PlainProps = {}): ComponentOptions => ({ props })
  const homeless = { scope: stack('shop') }

  test.each<[string, ComponentOptions, ComponentOptions]>([
    ['two spellings of one region', api({ location: 'East US' }), api({ location: 'eastus' })],
    ['a region written out and the same from the stack', api({ location: 'East US' }), {}],
    ['the region of a stack that does not say', homeless, homeless],
    [
      'one unknown region that both use',
      api({ location: symbol('process.env.REGION') }),
      api({ location: symbol('process.env.REGION') }),
    ],
    ['an environment on one side only', api({ tags: { environment: 'prod' } }), {}],
    ['other tags', api({ tags: { team: 'core' } }), api({ tags: { team: 'shop' } })],
    ['public networking, written or not', api({ networking: { mode: 'public' } }), {}],
    ['the consistency that is the default', api({ consistency: 'Session' }), {}],
    ['serverless, written or not', api({ enableServerless: true }), {}],
    ['no public access, as a CrudApi has it anyway', api({ publicNetworkAccess: 'Disabled' }), {}],
    ['two throughputs: each container has its own', api({ throughput: 400 }), api({ throughput: 800 })],
    ['one container name in two databases', api({ containerName: 'items' }), api({ containerName: 'items' })],
    ['another minor version', app({ runtime: 'python', version: '3.11' }), app({ runtime: 'python', version: '3.12' })],
    ['the version that a CrudApi has', app({ runtimeVersion: '~20' }), {}],
    [
      'two variables',
      app({ environmentVariables: { MODE: 'fast' } }),
      app({ environmentVariables: { LEVEL: 'debug' } }),
    ],
    [
      'one variable with one value',
      app({ environmentVariables: { MODE: 'fast' } }),
      app({ environmentVariables: { MODE: 'fast' } }),
    ],
    [
      'one unknown set of variables',
      app({ environmentVariables: symbol('settings') }),
      app({ environmentVariables: symbol('settings') }),
    ],
    ['an unknown set of variables and none', app({ environmentVariables: unknown('load()') }), app()],
    ['a variable that a CrudApi has for itself', app({ environmentVariables: { DATABASE_NAME: 'jobs' } }), {}],
    ['CORS on one side only', app({ cors: ['https://shop.example'] }), app()],
    ['a higher plan of the family', app({ sku: 'B1' }), app({ plan: { name: 'B3' } })],
    ['a dedicated plan and the Consumption plan', app({ sku: 'S1' }), {}],
    ['the CDN of a site', site({ cdnSku: 'Standard_Akamai' }), site()],
    ['the domain of a site', site({ customDomain: 'shop.example' }), site({ customDomain: 'blog.example' })],
    ['the documents that are the default', site({ indexDocument: 'index.html', errorDocument: '404.html' }), site()],
    ['two SPAs', site({ enableSpaMode: true, errorDocument: 'lost.html' }), site({ enableSpaMode: true })],
    ['null, which is as good as nothing', api({ location: null, cosmosAccount: null }), {}],
  ])('%s', (_sentence, first, second) => {
    const result = plan([declareComponent('AccountApi', first), declareComponent('BasketApi', second)])
    expect(result.groups).toHaveLength(1)
    expect(result.groups[0]!.members).toHaveLength(2)
  })
})

describe('what cannot be told is told as such', () => {
  const app = (props: PlainProps = {}): ComponentOptions => ({ kind: 'FunctionsApp', props })
  const api = (props: PlainProps = {}): ComponentOptions => ({ props })

  test.each<[string, ComponentOptions, ComponentOptions, string]>([
    ['a region that may or may not be the other', api({ location: symbol('region') }), {}, 'location'],
    ['two unknown regions', api({ location: symbol('a') }), api({ location: symbol('b') }), 'location'],
    [
      'a region that a call gives',
      api({ location: unknown('pick()') }),
      api({ location: unknown('pick()') }),
      'location',
    ],
    ['a consistency from outside', api({ consistency: symbol('props.consistency') }), {}, 'consistency'],
    ['a throughput that may be undefined', api({ throughput: symbol('props.throughput') }), {}, 'throughput'],
    ['an entity whose name is not known', api({ entityName: symbol('name') }), {}, 'entityName'],
    [
      'a version beside a default that is not documented',
      app({ runtime: 'python', version: '3.12' }),
      app({ runtime: 'python' }),
      'version',
    ],
    ['a runtime from outside', app({ runtime: symbol('runtime') }), {}, 'runtime'],
    [
      'a variable from outside',
      app({ environmentVariables: { MODE: symbol('mode') } }),
      app({ environmentVariables: { MODE: 'fast' } }),
      'environmentVariables.MODE',
    ],
    [
      'variables of which one may be the other',
      app({ environmentVariables: unknown('load()') }),
      app({ environmentVariables: { MODE: 'fast' } }),
      'environmentVariables',
    ],
    ['a plan from outside', app({ sku: symbol('props.sku') }), {}, 'sku'],
    [
      'an account that may be brought along',
      api({ cosmosAccount: unknown('a ?? undefined', 'several-values') }),
      {},
      'cosmosAccount',
    ],
    ['properties that were not seen', { open: 'spread-of-unknown' }, {}, 'location'],
  ])('%s', (_sentence, first, second, path) => {
    const result = plan([declareComponent('AccountApi', first), declareComponent('BasketApi', second)])
    const { verdict, reasons } = refusalOf('AccountApi', result)
    expect(verdict).toBe('undecidable')
    expect(reasons).toHaveLength(1)
    expect(reasons[0]).toMatchObject({ code: 'undecided', path, with: ['BasketApi'] })
  })

  test('a property that was not seen has no value to show', () => {
    const result = plan([declareComponent('AccountApi', { open: 'spread-of-unknown' }), declareComponent('BasketApi')])
    expect(refusalOf('AccountApi', result).reasons[0]).toMatchObject({ path: 'location', values: [null, 'eastus'] })
    expect(refusalOf('BasketApi', result).reasons[0]).toMatchObject({ path: 'location', values: ['eastus', null] })
  })

  test('a definite difference counts for more', () => {
    const result = plan([
      declareComponent('AccountApi', { open: 'spread-of-unknown', props: { location: 'westeurope' } }),
      declareComponent('BasketApi'),
    ])
    expect(refusalOf('AccountApi', result)).toMatchObject({
      verdict: 'cannot-share',
      reasons: [{ code: 'different-region' }],
    })
  })
})

describe('what keeps a component out by itself', () => {
  test.each<[string, ComponentOptions, readonly string[], RefusedComponent['verdict'], Partial<Policy>?]>([
    ['a class of the repository', { subclass: 'AuditedApi' }, ['subclassed'], 'cannot-share'],
    ['a loop', { context: ['loop'] }, ['declared-in-loop'], 'cannot-share'],
    ['a condition', { context: ['condition'] }, ['declared-conditionally'], 'cannot-share'],
    ['a callback', { context: ['callback'] }, ['declared-in-callback'], 'cannot-share'],
    ['a computed id', { idIsLiteral: false }, ['id-not-literal'], 'cannot-share'],
    ['a class that hands its id on', { subclass: 'AuditedApi', idIsLiteral: false }, ['subclassed'], 'cannot-share'],
    ['a class without a definition', { kind: 'CrudResource' }, ['unsupported-component'], 'cannot-share'],
    [
      'an account that it brings',
      { props: { cosmosAccount: symbol('account') } },
      ['already-shared'],
      'already-shared',
    ],
    ['an app that it brings', { props: { functionsApp: symbol('app') } }, ['already-shared'], 'already-shared'],
    ['its id in the policy', {}, ['isolated-by-policy'], 'keep-separate', { isolate: ['AccountApi'] }],
    [
      'its file in the policy',
      { file: 'src/payments/api.ts' },
      ['isolated-by-policy'],
      'keep-separate',
      { isolate: ['src/payments/**'] },
    ],
    ['a scope that nobody passes', { scope: null }, ['undecided'], 'undecidable'],
    [
      'everything at once, in order',
      {
        subclass: 'AuditedApi',
        context: ['callback', 'condition', 'loop'],
        scope: null,
        props: { cosmosAccount: 'core' },
      },
      [
        'subclassed',
        'declared-in-loop',
        'declared-conditionally',
        'declared-in-callback',
        'already-shared',
        'isolated-by-policy',
        'undecided',
      ],
      'cannot-share',
      { isolate: ['AccountApi'] },
    ],
  ])('%s', (_sentence, options, codes, verdict, policy = {}) => {
    const result = plan([declareComponent('AccountApi', options), declareComponent('BasketApi')], policy)
    const refusal = refusalOf('AccountApi', result)
    expect(refusal.reasons.map(({ code }) => code)).toEqual(codes)
    expect(refusal.verdict).toBe(verdict)
    expect(refusal.reasons.every((reason) => reason.with.length === 0 && reason.at.length === 1)).toBe(true)
  })

  test('two message queues cannot share: nothing defines them', () => {
    const result = plan(['Orders', 'Returns'].map((id) => declareComponent(id, { kind: 'MessageQueue' })))
    expect(result.refused.map(({ reasons }) => reasons[0]!.code)).toEqual([
      'unsupported-component',
      'unsupported-component',
    ])
  })

  test('the other one is refused for it, when there is nobody else', () => {
    const result = plan([
      declareComponent('AccountApi', { context: ['loop'], line: 20 }),
      declareComponent('BasketApi'),
    ])
    expect(refusalOf('BasketApi', result)).toMatchObject({
      verdict: 'cannot-share',
      reasons: [{ code: 'declared-in-loop', with: ['AccountApi'], at: [{ line: 10 }, { line: 19 }] }],
    })
  })

  test('an isolated entry that is no path glob of the file matches nothing else', () => {
    expect(
      plan([declareComponent('AccountApi'), declareComponent('BasketApi')], { isolate: ['Account'] }).groups,
    ).toHaveLength(1)
  })
})

describe('refused beside others', () => {
  test('one reason for each code and path, with everybody it concerns', () => {
    const result = plan([
      declareComponent('A'),
      declareComponent('B'),
      declareComponent('C'),
      declareComponent('EuApi', { props: { location: 'westeurope' } }),
    ])
    expect(refusalOf('EuApi', result).reasons).toEqual([
      {
        code: 'different-region',
        with: ['A', 'B', 'C'],
        path: 'location',
        values: ['westeurope', 'eastus', 'eastus', 'eastus'],
        at: [{ file: 'src/main.ts', line: 12, column: 5 }, ...Array.from({ length: 3 }, () => STACK.at)],
      },
    ])
  })

  test('the own scope first, then the others', () => {
    const result = plan([
      declareComponent('EuApi', { props: { location: 'westeurope' } }),
      declareComponent('UserApi'),
      declareComponent('LoopedApi', { context: ['loop'] }),
      ...['X', 'Y', 'Z'].map((id) =>
        declareComponent(id, { scope: stack('audit', 'eastus'), props: { consistency: id } }),
      ),
    ])
    expect(refusalOf('EuApi', result).reasons.map(({ code, with: others }) => [code, others])).toEqual([
      ['different-region', ['UserApi']],
      ['declared-in-loop', ['LoopedApi']],
      ['different-scope', ['X', 'Y', 'Z']],
    ])
  })

  test('what separates it from a group it nearly fits comes before what separates it from more others', () => {
    const app = (id: string, props: PlainProps): ComponentDeclaration =>
      declareComponent(id, { kind: 'FunctionsApp', props })
    const result = plan([
      app('Fast', { environmentVariables: { MODE: 'fast' } }),
      app('Plain', {}),
      app('Slow', { environmentVariables: { MODE: 'slow' } }),
      ...['EuA', 'EuB', 'EuC'].map((id) => app(id, { location: 'westeurope' })),
    ])
    const [refused] = result.refused
    expect(refused!.reasons.map(({ code }) => code)).toEqual(['conflicting-setting', 'different-region'])
  })

  test('a full group says so', () => {
    const result = plan(
      ['A', 'B', 'C'].map((id) => declareComponent(id)),
      { maxComponentsPerBackend: 2 },
    )
    expect(result.refused).toMatchObject([
      { verdict: 'cannot-share', reasons: [{ code: 'limit-exceeded', path: 'maxComponentsPerBackend', values: [2] }] },
    ])
  })

  test.each<[string, ComponentDeclaration[], string]>([
    [
      'functions of one app',
      ['A', 'B'].map((id) =>
        declareComponent(id, {
          kind: 'FunctionsApp',
          props: { functions: Array.from({ length: 150 }, (_, index) => `f${index}`) },
        }),
      ),
      'functionsPerApp',
    ],
    [
      'variables of one app',
      ['A', 'B'].map((id) =>
        declareComponent(id, {
          kind: 'FunctionsApp',
          props: {
            environmentVariables: Object.fromEntries(
              Array.from({ length: 600 }, (_, index) => [`${id}_${index}`, 'on']),
            ),
          },
        }),
      ),
      'environmentVariables',
    ],
  ])('more than the documented %s', (_sentence, components, path) => {
    expect(refusalOf('A', plan(components)).reasons).toMatchObject([{ code: 'limit-exceeded', path, with: ['B'] }])
  })

  test('a refusal names at most a hundred others', () => {
    const result = plan(
      Array.from({ length: 150 }, (_, index) => declareComponent(`Service${index}`, { scope: stack(`stack${index}`) })),
    )
    expect(result.refused[0]!.reasons[0]!.with).toHaveLength(100)
  })
})

describe('refused beside an existing backend', () => {
  const old = defineComponent('OldApi')
  const join = (options: ComponentOptions, backend: Parameters<typeof declareBackend>[2] = {}): Plan =>
    plan([old, declareComponent('NewApi', options)], {}, [declareBackend('backend', [old], backend)])

  test.each<[string, ComponentOptions, Parameters<typeof declareBackend>[2], readonly unknown[]]>([
    ['in another scope', {}, { scope: stack('audit', 'eastus') }, ['different-scope', null, ['OldApi']]],
    ['in a scope that is not known', {}, { scope: null }, ['undecided', 'backend', ['OldApi']]],
    ['that was not read to its end', {}, { complete: false }, ['undecided', 'backend', ['OldApi']]],
    [
      'configured for another region',
      {},
      { config: { location: 'westeurope' } },
      ['different-region', 'location', ['backend']],
    ],
    [
      'of another environment',
      { props: { tags: { environment: 'dev' } } },
      { config: { environment: 'prod' } },
      ['different-environment', 'tags.environment', ['backend']],
    ],
    [
      'behind a network boundary',
      {},
      { config: { networking: 'isolated' } },
      ['different-network-boundary', 'networking', ['OldApi', 'backend']],
    ],
    [
      'whose member is in another region',
      { props: { location: 'westeurope' } },
      {},
      ['different-region', 'location', ['OldApi']],
    ],
    [
      'with a member of that id',
      { props: { entityName: 'New' } },
      {},
      ['conflicting-setting', 'containerName', ['OldApi']],
    ],
  ])('%s', (_sentence, options, backend, [code, path, others]) => {
    const props = path === 'containerName' ? { props: { entityName: 'Old' } } : options
    expect(refusalOf('NewApi', join(props, backend)).reasons[0]).toMatchObject({ code, path, with: others })
  })

  test.each<[string, ComponentOptions, Parameters<typeof declareBackend>[2]]>([
    ['a region of the backend that is its stack’s', {}, { config: { location: 'East US' } }],
    ['the same environment', { props: { tags: { environment: 'prod' } } }, { config: { environment: 'prod' } }],
    ['networking that is public anyway', {}, { config: { networking: 'public' } }],
    [
      'an isolated backend for an isolated component',
      { props: { networking: 'isolated' } },
      { config: { networking: { mode: 'isolated' } } },
    ],
  ])('%s does not stand in the way', (_sentence, options, backend) => {
    expect(join(options, backend).groups).toMatchObject([{ joins: { name: 'backend' } }])
  })

  test('limits of the backend count', () => {
    const result = join({}, { config: { limits: { maxFunctionsPerApp: 8 } } })
    expect(refusalOf('NewApi', result).reasons).toMatchObject([
      { code: 'limit-exceeded', path: 'functionsPerApp', values: [8], with: ['OldApi'] },
    ])
  })

  test('a boundary tag that the backend gives its members counts for them', () => {
    const result = plan([old, declareComponent('NewApi')], inBoundaries({ tags: ['dataClass'] }), [
      declareBackend('backend', [old], { config: { tags: { dataClass: 'pii' } } }),
    ])
    expect(refusalOf('NewApi', result).reasons[0]).toMatchObject({ code: 'different-tags', values: [null, 'pii'] })
  })

  test('a backend whose members bring the Function App has none to give', () => {
    const member = defineComponent('OldApi', { props: { functionsApp: symbol('app') } })
    const result = plan([member, declareComponent('Mailer', { kind: 'FunctionsApp' })], {}, [
      declareBackend('backend', [member]),
    ])
    expect(refusalOf('Mailer', result)).toMatchObject({
      verdict: 'cannot-share',
      reasons: [{ code: 'already-shared', with: ['OldApi'] }],
    })
  })
})
