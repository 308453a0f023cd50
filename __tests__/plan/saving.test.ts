import { describe, expect, test } from '@jest/globals'
import type { Difference, PlannedGroup } from '../../src/model/plan.js'
import { DEFAULT_POLICY } from '../../src/model/policy.js'
import { planSharing } from '../../src/plan/plan.js'
import {
  type PlainProps,
  declareBackend,
  declareComponent,
  defineComponent,
  stack,
  symbol,
} from '../support/declare-component.js'

const app = (id: string, props: PlainProps = {}, location = 'eastus'): ReturnType<typeof declareComponent> =>
  declareComponent(id, { kind: 'FunctionsApp', props, scope: stack('shop', location) })

function onlyGroup(components: ReturnType<typeof declareComponent>[], region = 'eastus'): PlannedGroup {
  const { groups } = planSharing(
    { components, backends: [] },
    { ...DEFAULT_POLICY, pricing: { region, currency: 'USD' } },
  )
  expect(groups).toHaveLength(1)
  return groups[0]!
}

describe('the saving is the fixed list price of the hosting plans that disappear', () => {
  test.each<[string, string[], number, number, number]>([
    ['two Consumption plans cost nothing before and after', ['Y1', 'Y1'], 0, 0, 0],
    ['two B1 plans become one', ['B1', 'B1'], 24.82, 12.41, 12.41],
    ['three EP1 plans become one', ['EP1', 'EP1', 'EP1'], 473.16, 157.72, 315.44],
    ['the higher plan stays', ['B1', 'B3'], 61.32, 48.91, 12.41],
    ['the Consumption plan saves nothing beside a dedicated one', ['Y1', 'S1'], 69.35, 69.35, 0],
    ['a newer tier may be the cheaper one', ['S1', 'P0v3'], 125.93, 56.58, 69.35],
  ])('%s', (_sentence, skus, before, after, saved) => {
    const { saving } = onlyGroup(skus.map((sku, index) => app(`App${index}`, { sku })))
    expect([saving.before.low, saving.after.low, saving.low]).toEqual([before, after, saved])
    expect([saving.before.high, saving.after.high, saving.high]).toEqual([before, after, saved])
  })

  test('CrudApis are on the Consumption plan, and the rows say so', () => {
    const { saving } = onlyGroup([declareComponent('UserApi'), declareComponent('ProductApi')])
    expect(saving).toMatchObject({
      low: 0,
      high: 0,
      currency: 'USD',
      region: 'eastus',
      pricesAsOf: '2024-07-01',
      assumptions: [],
    })
    expect(saving.rows.map(({ key, component, monthly }) => [key, component, monthly])).toEqual([
      ['functions.consumption.executions', 'ProductApi', 0],
      ['functions.consumption.executions', 'UserApi', 0],
      ['functions.consumption.executions', null, 0],
      ['cosmos.serverless.rus', null, 0],
      ['storage.account', null, 0],
    ])
  })

  test('a provisioned account has no row: its containers keep their price', () => {
    const { saving } = onlyGroup(
      ['UserApi', 'ProductApi'].map((id) => declareComponent(id, { props: { throughput: 400 } })),
    )
    expect(saving.rows.filter(({ key }) => key.startsWith('cosmos.'))).toEqual([])
  })

  test('static sites have no plan, and an account costs nothing by itself', () => {
    const sites = ['Shop', 'Blog'].map((id) => declareComponent(id, { kind: 'StaticSiteWithCdn' }))
    expect(onlyGroup(sites).saving).toMatchObject({
      low: 0,
      rows: [{ key: 'storage.account', component: null, monthly: 0 }],
      pricesAsOf: '2024-07-01',
    })
  })

  test('a sharing never costs more than before', () => {
    const skus = [
      'Y1',
      'B1',
      'B2',
      'B3',
      'S1',
      'S2',
      'S3',
      'P1v2',
      'P3v2',
      'P0v3',
      'P1v3',
      'P3v3',
      'P1mv3',
      'EP1',
      'EP2',
      'FC1',
    ]
    for (const first of skus) {
      for (const second of skus) {
        const components = [app('First', { sku: first }), app('Second', { sku: second })]
        for (const { saving } of planSharing({ components, backends: [] }, DEFAULT_POLICY).groups) {
          expect(saving.low).toBeGreaterThanOrEqual(0)
        }
      }
    }
  })

  test('the backend that is joined pays its plan before and after', () => {
    const old = defineComponent('Old', { kind: 'FunctionsApp', props: { sku: 'B1' } })
    const fresh = declareComponent('New', { kind: 'FunctionsApp', props: { sku: 'B2' } })
    const { groups } = planSharing(
      { components: [old, fresh], backends: [declareBackend('backend', [old])] },
      DEFAULT_POLICY,
    )
    expect(groups[0]!.saving).toMatchObject({ before: { low: 37.23 }, after: { low: 24.82 }, low: 12.41 })
  })
})

describe('prices are those of a region', () => {
  test.each<[string, string, string, string, number, readonly string[]]>([
    ['of the group, where the table has it', 'Central US', 'eastus', 'centralus', 13.14, ['Plans run on Linux.']],
    [
      'of the policy, where it has not',
      'westeurope',
      'centralus',
      'centralus',
      13.14,
      ['Plans run on Linux.', 'No price is known for westeurope; prices are those of centralus.'],
    ],
    [
      'of East US otherwise',
      'westeurope',
      'westeurope',
      'eastus',
      12.41,
      ['Plans run on Linux.', 'No price is known for westeurope; prices are those of eastus.'],
    ],
  ])('%s', (_sentence, location, policyRegion, region, saved, assumptions) => {
    const { saving } = onlyGroup(
      [app('Mailer', { sku: 'B1' }, location), app('Reports', { sku: 'B1' }, location)],
      policyRegion,
    )
    expect(saving).toMatchObject({ region, low: saved, assumptions })
  })

  test('a region that is not known is said to be assumed', () => {
    const homeless = ['Mailer', 'Reports'].map((id) =>
      declareComponent(id, { kind: 'FunctionsApp', props: { sku: 'B1' }, scope: stack('shop') }),
    )
    expect(onlyGroup(homeless).saving.assumptions).toContain('The region is not known; prices are those of eastus.')
  })

  test('use without a fixed price is $0 everywhere', () => {
    const { saving } = onlyGroup([app('Mailer', {}, 'westeurope'), app('Reports', {}, 'westeurope')])
    expect(saving).toMatchObject({ region: 'westeurope', low: 0, assumptions: [] })
  })
})

test.each<[string, PlainProps, string]>([
  [
    'one plan from outside',
    { sku: symbol('props.sku') },
    'The price of a hosting plan is not known; no plan is counted.',
  ],
  [
    'one plan that the table does not know',
    { sku: 'WS1' },
    'The price of a hosting plan is not known; no plan is counted.',
  ],
  [
    'one plan that exists already',
    { existingPlan: symbol('plan') },
    'An existing hosting plan is used; it is not counted.',
  ],
])('%s gives no figure, and says why', (_sentence, props, assumption) => {
  const { saving } = onlyGroup([app('Mailer', props), app('Reports', props)])
  expect(saving).toMatchObject({ before: { low: 0 }, after: { low: 0 }, assumptions: [assumption] })
  expect(saving.rows.map(({ key }) => key)).toEqual(['storage.account'])
})

describe('what sharing merges is shown', () => {
  const differencesOf = (
    first: PlainProps,
    second: PlainProps,
  ): readonly Pick<Difference, 'path' | 'result' | 'raises'>[] =>
    onlyGroup([app('Mailer', first), app('Reports', second)]).differences.map(({ path, result, raises }) => ({
      path,
      result,
      raises,
    }))

  test.each<[string, PlainProps, PlainProps, string, Difference['result'], boolean]>([
    ['the higher minor version', { version: '20.9' }, { version: '20.11' }, 'version', '20.11', false],
    ['the higher plan, as a raise', { sku: 'B1' }, { sku: 'B2' }, 'sku', 'B2', true],
    ['the dedicated plan over the default', {}, { plan: 'S1' }, 'plan', 'S1', true],
    ['always on, if it is for one', { alwaysOn: true, sku: 'B1' }, { sku: 'B1' }, 'alwaysOn', true, false],
    ['always on, unless it is not known', { alwaysOn: symbol('on') }, {}, 'alwaysOn', null, false],
    ['CORS for all, when one has it', { cors: ['https://shop.example'] }, {}, 'cors', '[https://shop.example]', false],
    ['a tag of one for all', { tags: { team: 'core' } }, {}, 'tags.team', 'core', false],
    [
      'two values of a tag: what wins is not documented',
      { tags: { team: 'core' } },
      { tags: { team: 'shop' } },
      'tags.team',
      null,
      false,
    ],
    [
      'two values of a tag: the priority wins',
      { tags: { team: 'core' }, priority: 30 },
      { tags: { team: 'shop' } },
      'tags.team',
      'core',
      false,
    ],
    ['tags that are not known', { tags: symbol('commonTags') }, { tags: { team: 'shop' } }, 'tags', null, false],
  ])('%s', (_sentence, first, second, path, result, raises) => {
    expect(differencesOf(first, second)).toEqual([{ path, result, raises }])
  })

  test('nothing, when nothing differs', () => {
    expect(differencesOf({ sku: 'B1', tags: { team: 'core' } }, { sku: 'b1', tags: { team: 'core' } })).toEqual([])
  })

  test('with the value and place of each member', () => {
    const [difference] = onlyGroup([app('Mailer', { sku: 'B1' }), app('Reports')]).differences
    expect(difference).toEqual({
      resource: 'Microsoft.Web/sites',
      path: 'sku',
      values: [
        { id: 'Mailer', value: 'B1', at: { file: 'src/main.ts', line: 11, column: 5 } },
        { id: 'Reports', value: 'Y1', at: { file: 'src/main.ts', line: 10, column: 40 } },
      ],
      result: 'B1',
      raises: true,
    })
  })
})
