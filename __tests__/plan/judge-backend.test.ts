import { describe, expect, test } from '@jest/globals'
import type { BackendJudgement } from '../../src/model/plan.js'
import { DEFAULT_POLICY, type Policy } from '../../src/model/policy.js'
import { planSharing } from '../../src/plan/plan.js'
import {
  type BackendOptions,
  type ComponentOptions,
  type PlainProps,
  declareBackend,
  defineComponent,
  stack,
  symbol,
  unknown,
} from '../support/declare-component.js'

type Member = ComponentOptions & { readonly id?: string }

const api = (props: PlainProps = {}, more: Member = {}): Member => ({ props, ...more })
const app = (props: PlainProps = {}): Member => ({ kind: 'FunctionsApp', props })

/** Members `A`, `B`, `C` of one backend, in that order. */
function judge(members: readonly Member[], options: BackendOptions = {}, policy: Partial<Policy> = {}) {
  const components = members.map(({ id, ...member }, index) =>
    defineComponent(id ?? String.fromCharCode(65 + index), { line: 10 + 10 * index, ...member }),
  )
  const backend = declareBackend('shop', components, options)
  return planSharing({ components, backends: [backend] }, { ...DEFAULT_POLICY, ...policy }).judgements[0]!
}

/** `code path: A=1 B=2`; the configuration is `-`. */
const disagreementsOf = ({ disagreements }: BackendJudgement): string[] =>
  disagreements.map(
    ({ code, path, sides }) => `${code} ${path}: ${sides.map(({ id, value }) => `${id ?? '-'}=${value}`).join(' ')}`,
  )

const passedBy = ({ passed }: BackendJudgement): string[] =>
  passed.map(({ name, limit, amount }) => `${name} ${amount}>${limit}`)

describe('members disagree on', () => {
  test.each<[says: string, members: readonly Member[], expected: readonly string[]]>([
    ['nothing, when all say the same', [api(), api({ consistency: 'Session' })], []],
    [
      'consistency: everybody who differs from somebody, in the order of the source',
      [api(), api({ consistency: 'Strong' }), api({ consistency: 'Session' })],
      ['incompatible-consistency consistency: A=Session B=Strong C=Session'],
    ],
    [
      'a setting of which one side is not known: only the others are told',
      [api(), api({ consistency: 'Strong' }), api({ consistency: symbol('process.env.CONSISTENCY') })],
      ['incompatible-consistency consistency: A=Session B=Strong'],
    ],
    ['what nobody knows: nothing', [api({ consistency: unknown('pick()') }), api({ consistency: 'Strong' })], []],
    [
      'the mode of the account, whichever prop says it',
      [api({ throughput: 400 }), api(), api({ enableServerless: false })],
      ['incompatible-capacity-mode throughput: A=provisioned B=serverless C=provisioned'],
    ],
    [
      'versions, of each runtime by itself',
      [app({ version: 18 }), app({ version: 20 }), app({ runtime: 'python', version: '3.12' })],
      ['incompatible-runtime runtime: A=node B=node C=python', 'incompatible-runtime version: A=18 B=20'],
    ],
    [
      'a variable, name by name',
      [
        app({ environmentVariables: { MODE: 'a', LEVEL: 'info' } }),
        app({ environment: { MODE: 'b', LEVEL: 'info', OTHER: 'x' } }),
        app({ environmentVariables: { MODE: symbol('process.env.MODE') } }),
      ],
      ['conflicting-setting environmentVariables.MODE: A=a B=b'],
    ],
    ['what a CrudApi sets for itself: nothing', [api({ environment: { DATABASE_NAME: 'a' } }), api()], []],
    [
      'the partition key of a container that they share',
      [
        api({ databaseName: 'shop', containerName: 'items', partitionKey: '/brand' }),
        api({ databaseName: 'shop', containerName: 'items' }),
        api({ databaseName: 'shop', containerName: 'others', partitionKey: '/sku' }),
      ],
      ['conflicting-setting partitionKey: A=/brand B=/id'],
    ],
    [
      'the partition key of a container that may be the same: nothing',
      [api({ databaseName: unknown('name()'), containerName: 'items', partitionKey: '/brand' }), api()],
      [],
    ],
    [
      'the network boundary',
      [api({ networking: 'isolated' }), api({ networking: 'public' })],
      ['different-network-boundary networking: A=isolated B=public'],
    ],
    ['one name, one id, one scope: nothing, that is for others', [api({}, { id: 'X' }), api({}, { id: 'X' })], []],
  ])('%s', (_, members, expected) => {
    expect(disagreementsOf(judge(members))).toEqual(expected)
  })

  test('the region, with the configuration', () => {
    const options = { scope: stack('shop'), config: { location: 'westeurope' } }
    expect(disagreementsOf(judge([api({ location: 'North Europe' }), api()], options))).toEqual([
      'different-region location: A=North Europe B=westeurope -=westeurope',
    ])
  })

  test('the environment, with the configuration', () => {
    const members = [api({ tags: { environment: 'prod' } }), api()]
    expect(disagreementsOf(judge(members, { config: { environment: 'dev' } }))).toEqual([
      'different-environment tags.environment: A=prod -=dev',
    ])
  })

  test('what one perhaps brings along is not held against the others', () => {
    const perhaps = api({ consistency: 'Strong', cosmosAccount: unknown('pick()', 'several-values') })
    expect(disagreementsOf(judge([api(), perhaps]))).toEqual([])
    expect(disagreementsOf(judge([api(), api({ consistency: 'Strong' }, { open: 'spread-of-unknown' })]))).toEqual([])
  })

  test('every side has its place', () => {
    const { disagreements } = judge([api(), api({ consistency: 'Strong' })])
    expect(disagreements[0]?.sides.map(({ at }) => `${at.line}:${at.column}`)).toEqual(['10:40', '22:5'])
  })
})

describe('of a backend that was not read to its end', () => {
  const members = [api(), api({ consistency: 'Strong' })]

  test('what stands in its map is certain', () => {
    expect(disagreementsOf(judge(members, { complete: false }))).toHaveLength(1)
  })

  test('what is added to it is not', () => {
    const components = ['A', 'B'].map((id, index) => defineComponent(id, members[index]))
    const backend = declareBackend('shop', components, { complete: false })
    const added = { ...backend, members: backend.members.map(({ component }) => ({ key: null, component })) }
    const [judgement] = planSharing({ components, backends: [added] }, DEFAULT_POLICY).judgements
    expect(judgement).toMatchObject({ members: [], disagreements: [], differences: [], passed: [] })
  })
})

describe('limits that are passed', () => {
  const apis = (amount: number, props: (index: number) => PlainProps = () => ({})): Member[] =>
    Array.from({ length: amount }, (_, index) =>
      api({ entityName: `E${index}`, ...props(index) }, { id: `E${index}Api` }),
    )
  const ROOMY = { maxComponentsPerBackend: 100 }

  test('of the framework', () => {
    expect(passedBy(judge(apis(25), {}, ROOMY))).toEqual([])
    expect(passedBy(judge(apis(26), {}, ROOMY))).toEqual(['databasesPerAccount 26>25'])
    expect(
      passedBy(
        judge(
          apis(41, () => ({ databaseName: 'one' })),
          {},
          ROOMY,
        ),
      ),
    ).toEqual(['functionsPerApp 205>200'])
  })

  test('of the policy', () => {
    expect(passedBy(judge(apis(3), {}, { maxComponentsPerBackend: 2 }))).toEqual(['maxComponentsPerBackend 3>2'])
  })

  test('databases of which the names are not known may be one', () => {
    expect(
      passedBy(
        judge(
          apis(26, (index) => ({ databaseName: symbol(`names[${index}]`) })),
          {},
          ROOMY,
        ),
      ),
    ).toEqual([])
  })

  test.each<[limits: PlainProps, expected: readonly string[]]>([
    [{ maxFunctionsPerApp: 9 }, ['maxFunctionsPerApp 10>9']],
    [{ maxFunctionsPerApp: 10 }, []],
    [{ maxFunctionsPerApp: symbol('process.env.MOST') }, []],
    [{ maxCosmosAccounts: 0, maxStorageAccounts: 0 }, ['maxCosmosAccounts 1>0', 'maxStorageAccounts 1>0']],
    [{ maxCosmosAccounts: 1, maxFunctionApps: 1 }, []],
  ])('of its own: %j', (limits, expected) => {
    expect(passedBy(judge([api(), api()], { config: { limits } }))).toEqual(expected)
  })

  test('who brings an account along needs none', () => {
    const brought = api({ cosmosAccount: symbol('existing') })
    expect(passedBy(judge([brought], { config: { limits: { maxCosmosAccounts: 0 } } }))).toEqual([])
  })
})

test('differences are those of a group', () => {
  const { differences } = judge([app({ sku: 'EP1' }), app()])
  expect(differences).toMatchObject([{ path: 'sku', result: 'EP1', raises: true }])
  expect(judge([app({ sku: 'EP1' })]).differences).toEqual([])
})
