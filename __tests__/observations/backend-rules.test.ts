import { describe, expect, test } from '@jest/globals'
import type { Observation } from '../../src/model/observation.js'
import type { ContractName } from '../../src/model/policy.js'
import { observeCode } from '../support/observe-code.js'

const STACK = `const shop = new ResourceGroupStack(app, 'Shop', { location: 'eastus' })\n`

/** `path: id=value …`, the configuration last. */
const told = (seen: readonly Observation[]): string[] =>
  seen.map(({ arguments: given }) => {
    const values = given.values as readonly string[]
    const sides = (given.components as readonly string[]).map((id, index) => `${id}=${values[index]}`)
    return `${String(given.path)}: ${[...sides, ...(given.configuration === null ? [] : [`-=${String(given.configuration)}`])].join(' ')}`
  })

describe('members that disagree are found', () => {
  test.each<[form: string, source: string | Readonly<Record<string, string>>]>([
    [
      'in a map, through constants and spreads',
      `${STACK}
      const strict = { consistency: 'Strong' } as const
      defineBackend({
        a: CrudApi.define('A', { entityName: 'Alpha', schema: {} }),
        b: CrudApi.define('B', { ...strict, entityName: 'Beta', schema: {} }),
      }).addToStack(shop)`,
    ],
    [
      'in a builder',
      `${STACK}
      defineBackend({ location: 'eastus' })
        .addComponent(CrudApi.define('A', { entityName: 'Alpha', schema: {} }))
        .addComponent(CrudApi.define('B', { entityName: 'Beta', schema: {}, consistency: 'Strong' }))
        .build()
        .initialize(shop)`,
    ],
    [
      'through an alias, and definitions of another file',
      {
        'src/main.ts': `import { App, ResourceGroupStack } from '@atakora/cdk'
          import * as component from '@atakora/component'
          import members from './members.js'
          const backend = component.defineBackend(members)
          backend.addToStack(new ResourceGroupStack(new App(), 'Shop'))`,
        'src/members.ts': `import { CrudApi as Api } from '@atakora/component/crud'
          const level = 'Strong'
          export default {
            a: Api.define('A', { entityName: 'Alpha', schema: {} }),
            b: Api.define('B', { entityName: 'Beta', schema: {}, consistency: level }),
          }`,
      },
    ],
  ])('%s', (_, source) => {
    expect(told(observeCode('conflicting-requirements', source))).toEqual(['consistency: A=Session B=Strong'])
  })

  test('each path by itself, where the backend is defined', () => {
    const seen = observeCode(
      'conflicting-requirements',
      `${STACK}
      const backend = defineBackend({
        a: FunctionsApp.define('A', { environmentVariables: { MODE: 'a', LEVEL: '' } }),
        b: FunctionsApp.define('B', { runtime: 'python', environmentVariables: { MODE: 'b', LEVEL: 'info' } }),
      })
      backend.addToStack(shop)`,
    )
    expect(told(seen)).toEqual([
      'runtime: A=node B=python',
      'environmentVariables.MODE: A=a B=b',
      `environmentVariables.LEVEL: A='' B=info`,
    ])
    expect(seen.map(({ at }) => at.line)).toEqual([8, 8, 8])
    expect(seen[0]?.subjects).toEqual([
      { kind: 'backend', scope: 'shop', id: 'backend' },
      { kind: 'setting', scope: '', id: 'runtime' },
    ])
  })

  test('what has nothing to do with requirements is left to other rules', () => {
    const source = `${STACK}
      defineBackend({
        a: CrudApi.define('A', { entityName: 'Alpha', schema: {}, location: 'westeurope', networking: 'isolated' }),
        b: CrudApi.define('B', { entityName: 'Alpha', schema: {}, tags: { environment: 'prod' } }),
      }, { environment: 'dev' }).addToStack(shop)`
    expect(observeCode('conflicting-requirements', source)).toEqual([])
    expect(told(observeCode('mixed-regions', source))).toEqual(['location: A=westeurope B=eastus'])
    expect(told(observeCode('mixed-environments', source))).toEqual(['tags.environment: B=prod -=dev'])
    expect(told(observeCode('mixed-security-boundary', source))).toEqual(['networking: A=isolated B='])
  })

  test('of hundreds, one for each value', () => {
    const members = Array.from(
      { length: 60 },
      (_, index) => `m${index}: FunctionsApp.define('M${index}', { environmentVariables: { MODE: '${index % 3}' } })`,
    )
    const [seen] = observeCode(
      'conflicting-requirements',
      `${STACK}defineBackend({ ${members.join()} }).addToStack(shop)`,
    )
    expect(seen?.arguments.components).toEqual(['M0', 'M1', 'M2'])
    expect(seen?.related).toHaveLength(3)
  })
})

describe('members that weigh differently', () => {
  const found = (first: string, second: string) =>
    observeCode(
      'conflicting-requirements',
      `${STACK}defineBackend({
        a: CrudApi.define('A', { entityName: 'Alpha', schema: {}, consistency: 'Strong', ${first} }),
        b: CrudApi.define('B', { entityName: 'Beta', schema: {}, consistency: 'Session', ${second} }),
      }).addToStack(shop)`,
    ).length

  test.each<[first: string, second: string, findings: number]>([
    ['', '', 1],
    ['priority: 30', 'priority: 30', 1],
    ['priority: 30', 'priority: 10', 0],
    ['priority: 30', '', 0],
    ['priority: process.env.WEIGHT', 'priority: 10', 0],
  ])('%s and %s', (first, second, findings) => {
    expect(found(first, second)).toBe(findings)
  })
})

describe('two ways to say one thing', () => {
  test.each<[first: string, second: string, told: readonly string[]]>([
    [`'isolated'`, `{ mode: 'isolated', vnetName: 'shop' }`, []],
    [`{ mode: 'isolated', subnetName: 'a' }`, `{ mode: 'isolated', vnetName: 'shop' }`, []],
    [
      `{ mode: 'isolated', vnetName: 'depot' }`,
      `{ mode: 'isolated', vnetName: 'shop' }`,
      ['networking: A={ mode: isolated, vnetName: depot } B={ mode: isolated, vnetName: shop }'],
    ],
    [`'public'`, `{ mode: 'isolated' }`, ['networking: A=public B={ mode: isolated }']],
  ])('networks %s and %s', (first, second, sides) => {
    const seen = observeCode(
      'mixed-security-boundary',
      `${STACK}defineBackend({
        a: CrudApi.define('A', { entityName: 'Alpha', schema: {}, networking: ${first} }),
        b: CrudApi.define('B', { entityName: 'Beta', schema: {}, networking: ${second} }),
      }).addToStack(shop)`,
    )
    expect(told(seen)).toEqual(sides)
  })

  test('a variable is a text', () => {
    const seen = observeCode(
      'conflicting-requirements',
      `${STACK}defineBackend({
        a: FunctionsApp.define('A', { environmentVariables: { RETRIES: 3, DEBUG: true, LEVEL: 1 } }),
        b: FunctionsApp.define('B', { environmentVariables: { RETRIES: '3', DEBUG: 'true', LEVEL: '2' } }),
      }).addToStack(shop)`,
    )
    expect(told(seen)).toEqual(['environmentVariables.LEVEL: A=1 B=2'])
  })
})

describe('limits of its own', () => {
  test.each<[limits: string, passed: readonly string[]]>([
    ['{ maxFunctionsPerApp: 4 }', ['maxFunctionsPerApp']],
    ['{ maxFunctionsPerApp: 5 }', []],
    ['{ maxFunctionsPerApp: -1, maxContainersPerStorage: -1, maxCosmosAccounts: -1 }', []],
    [`{ maxFunctionsPerApp: '1', maxCosmosAccounts: '0' }`, []],
    ['{ maxFunctionsPerApp: NaN, maxCosmosAccounts: null }', []],
    ['null', []],
  ])('%s', (limits, passed) => {
    const seen = observeCode(
      'limit-exceeded',
      `${STACK}defineBackend({
        a: CrudApi.define('A', { entityName: 'Alpha', schema: {} }),
      }, { limits: ${limits} }).addToStack(shop)`,
    )
    expect(seen.map(({ arguments: { limit } }) => limit)).toEqual(passed)
  })
})

describe('released code that does otherwise', () => {
  const source = `${STACK}
    const empty = defineBackend({})
    empty.addToStack(shop)
    defineBackend({
      a: CrudApi.define('A', { entityName: 'Alpha', schema: {}, consistency: 'Strong' }),
      b: CrudApi.define('B', { entityName: 'LoginSession', schema: {} }),
      c: FunctionsApp.define('C', { runtime: 'node', sku: 'EP1', functions: [] }),
    }, { limits: { maxCosmosAccounts: 0 }, environment: 'prod' }).addToStack(shop)`
  const RULES = [
    'empty-backend',
    'conflicting-requirements',
    'limit-exceeded',
    'sku-raised-by-sharing',
    'missing-monitoring-in-production',
    'transient-data-without-ttl',
  ] as const

  test.each<[contract: ContractName | null, rules: readonly string[]]>([
    [null, RULES],
    ['documented', RULES],
    ['component-0.0.2', ['empty-backend', 'conflicting-requirements', 'transient-data-without-ttl']],
    ['component-0.0.2-unshared', ['empty-backend', 'transient-data-without-ttl']],
    ['component-2', ['transient-data-without-ttl']],
  ])('%s', (contract, rules) => {
    expect(RULES.filter((rule) => observeCode(rule, source, { contract }).length > 0)).toEqual(rules)
  })
})

test('a backend that a test expects to throw is no news', () => {
  const source = `${STACK}
    expect(() => defineBackend({ a: CrudApi.define('A', {}), b: CrudApi.define('A', {}) })).toThrow()
    const empty = defineBackend({})
    expect(() => empty.addToStack(shop)).toThrow()
    const early = defineBackend({ a: CrudApi.define('A', {}) })
    expect(() => early.components.a).toThrow()`
  for (const rule of ['duplicate-component-id', 'empty-backend', 'backend-not-added'] as const) {
    expect(observeCode(rule, source)).toEqual([])
  }
})

test('what holds no component may be no backend of ours', () => {
  const source = `${STACK}const backend = defineBackend({ schema: { models: {} }, settings: { region: 'eastus' } })`
  expect(observeCode('unused-backend', source)).toEqual([])
  expect(observeCode('unused-backend', 'const backend = defineBackend({})')).toHaveLength(1)
})

describe('tags that draw a line', () => {
  const found = (first: string, second: string, config = '{}', tags: readonly string[] = []) =>
    told(
      observeCode(
        'mixed-security-boundary',
        `${STACK}defineBackend({
          a: CrudApi.define('A', { entityName: 'Alpha', schema: {}, tags: ${first} }),
          b: CrudApi.define('B', { entityName: 'Beta', schema: {}, tags: ${second} }),
        }, ${config}).addToStack(shop)`,
        { boundaries: { tags, paths: [] } },
      ),
    )

  test.each<[first: string, second: string, expected: readonly string[]]>([
    [`{ dataClass: 'public' }`, `{ dataClass: 'secret' }`, ['tags.dataClass: A=public B=secret']],
    [`{ 'Data-Class': 'public' }`, `{ dataclass: 'secret' }`, ['tags.Data-Class: A=public B=secret']],
    [`{ sensitivity: 'low' }`, `{ sensitivity: 'high' }`, ['tags.sensitivity: A=low B=high']],
    [`{ sensitivity: 'low' }`, `{ classification: 'high' }`, []],
    [`{ classification: 'Internal' }`, `{ classification: 'internal' }`, []],
    [`{ dataClass: 'public' }`, '{}', []],
    [`{ dataClass: 'public' }`, '{ dataClass: process.env.CLASS }', []],
    [`{ team: 'a' }`, `{ team: 'b' }`, []],
  ])('%s and %s', (first, second, expected) => {
    expect(found(first, second)).toEqual(expected)
  })

  test('also those that the policy names, and those of the configuration', () => {
    expect(found(`{ team: 'a' }`, `{ team: 'b' }`, '{}', ['team'])).toEqual(['tags.team: A=a B=b'])
    expect(found(`{ team: 'a' }`, '{}', '{}', ['team'])).toEqual([])
    expect(found(`{ dataClass: 'secret' }`, '{}', `{ tags: { dataClass: 'public' } }`)).toEqual([
      'tags.dataClass: A=secret -=public',
    ])
  })
})

describe('a plan that sharing raises', () => {
  const found = (first: string, second: string) =>
    observeCode(
      'sku-raised-by-sharing',
      `${STACK}defineBackend({
        a: FunctionsApp.define('A', { ${first} }),
        b: FunctionsApp.define('B', { ${second} }),
      }).addToStack(shop)`,
    ).map(({ arguments: { components, values, result } }) => ({ components, values, result }))

  test.each<[first: string, second: string, raised: readonly string[]]>([
    ['', `plan: { name: 'EP2' }`, ['A=Y1→EP2']],
    [`sku: 'EP1'`, `sku: 'EP3'`, ['A=EP1→EP3']],
    [`sku: 'P1v3'`, `sku: 'B1'`, ['B=B1→P1v3']],
    [`sku: 'EP1'`, `sku: 'B1'`, []],
    [`sku: 'FC1'`, '', []],
    ['', 'sku: process.env.PLAN', []],
    [`sku: 'EP1'`, `sku: 'Custom'`, []],
    [`sku: 'EP1'`, 'existingPlan: shop.plan', []],
  ])('%s and %s', (first, second, raised) => {
    const told = found(first, second).map(
      ({ components, values, result }) => `${String(components)}=${String(values)}→${String(result)}`,
    )
    expect(told).toEqual(raised)
  })
})

describe('monitoring of a backend', () => {
  const isMissing = (config: string, props = '') =>
    observeCode(
      'missing-monitoring-in-production',
      `${STACK}defineBackend({
        a: CrudApi.define('A', { entityName: 'Alpha', schema: {}, ${props} }),
      }, ${config}).addToStack(shop)`,
    ).map(({ arguments: { backend, component } }) => backend ?? component)

  test.each<[config: string, missing: boolean]>([
    [`{ environment: 'prod' }`, true],
    [`{ environment: 'Production', monitoring: false }`, true],
    [`{ environment: 'live', monitoring: { enabled: false, retentionDays: 7 } }`, true],
    [`{ environment: 'prd', monitoring: null }`, true],
    [`{ tags: { Environment: 'prod' } }`, true],
    [`{ environment: 'prod', monitoring: true }`, false],
    [`{ environment: 'prod', monitoring: {} }`, false],
    [`{ environment: 'prod', monitoring: { enabled: process.env.WATCH } }`, false],
    [`{ environment: 'prod', monitoring: process.env.WATCH }`, false],
    [`{ environment: 'prod', ...process.env }`, false],
    [`{ environment: process.env.STAGE }`, false],
    [`{ environment: 'prod', tags: { environment: 'staging' } }`, false],
    [`{ environment: 'product-catalogue' }`, false],
    ['{}', false],
  ])('%s', (config, missing) => {
    expect(isMissing(config)).toEqual(missing ? ['backend'] : [])
  })

  test('whoever else has a builder may switch it on', () => {
    const builder = `const builder = defineBackend({ environment: 'prod' })\n.addComponent(CrudApi.define('A', { schema: {} }))`
    const found = (more: string) =>
      observeCode('missing-monitoring-in-production', `${STACK}import { watch } from '@acme/ops'\n${builder}\n${more}`)
    expect(found('builder.build().initialize(shop)')).toHaveLength(1)
    expect(found('watch(builder)\nbuilder.build().initialize(shop)')).toEqual([])
  })

  test('a member may be watched by itself, or switch it off', () => {
    expect(isMissing(`{ environment: 'prod' }`, 'enableMonitoring: true')).toEqual([])
    expect(isMissing(`{ environment: 'prod' }`, 'enableMonitoring: process.env.WATCH')).toEqual([])
    expect(isMissing(`{ environment: 'prod', monitoring: true }`, 'enableMonitoring: false')).toEqual(['A'])
    const dev = `enableMonitoring: false, tags: { env: 'dev' }`
    expect(isMissing(`{ environment: 'prod', monitoring: true }`, dev)).toEqual([])
  })

  test('methods of a builder count', () => {
    const builder = (more: string) => `${STACK}
      const backend = defineBackend({ environment: 'prod' })
        .addComponent(CrudApi.define('A', { entityName: 'Alpha', schema: {} }))${more}.build()
      backend.initialize(shop)`
    expect(observeCode('missing-monitoring-in-production', builder(''))).toHaveLength(1)
    expect(observeCode('missing-monitoring-in-production', builder('.withMonitoring(true)'))).toEqual([])
  })
})
