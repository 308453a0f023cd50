import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { ComponentDeclaration, Scope, StackCode } from '../../src/model/component.js'
import type { Plan } from '../../src/model/plan.js'
import { DEFAULT_POLICY, type Policy } from '../../src/model/policy.js'
import { planSharing } from '../../src/plan/plan.js'
import {
  type Plain,
  type PlainProps,
  declareBackend,
  declareComponent,
  stack,
  symbol,
  unknown,
} from '../support/declare-component.js'

/** Anything a repository may hold, sensible or not; most often nothing, or nothing could ever be grouped. */
const oneOf = (...values: readonly Plain[]): fc.Arbitrary<Plain> =>
  fc.oneof({ weight: 25, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: fc.constantFrom(...values) })

const props: fc.Arbitrary<PlainProps> = fc.record({
  entityName: oneOf('User', 'Order', 'order', symbol('name'), unknown('name()')),
  databaseName: oneOf('shop', symbol('database')),
  containerName: oneOf('items', unknown('pick()')),
  partitionKey: oneOf('/id', '/tenant'),
  location: oneOf('eastus', 'East US', 'westeurope', symbol('region'), null),
  consistency: oneOf('Session', 'Strong', symbol('consistency')),
  throughput: oneOf(400, undefined, symbol('throughput')),
  networking: oneOf('isolated', 'public', { mode: 'isolated', vnetName: 'core' }),
  tags: oneOf({ environment: 'prod' }, { env: 'dev', team: 'shop' }, symbol('tags'), unknown('tags()')),
  runtime: oneOf('node', 'python', symbol('runtime')),
  version: oneOf('20', '18.4', '20.11', 'latest'),
  sku: oneOf('Y1', 'B1', 'EP1', { name: 'B2' }, symbol('sku'), 'WS1'),
  environmentVariables: oneOf(
    { MODE: 'fast' },
    { MODE: 'slow', constructor: 'x' },
    symbol('variables'),
    unknown('load()'),
  ),
  cors: oneOf(['https://shop.example'], { origins: ['*'] }),
  cosmosAccount: oneOf(symbol('account'), unknown('a ?? b', 'several-values')),
  indexDocument: oneOf('index.html', 'home.html'),
  functions: oneOf(['a', 'b'], { a: 1 }),
})

const SHOP = stack('shop', 'eastus')

const component = fc.record({
  id: fc.constantFrom(null, null, null, null, 'UserApi', '`${x}|<b>'),
  kind: fc.constantFrom(
    'CrudApi',
    'CrudApi',
    'FunctionsApp',
    'StaticSiteWithCdn',
    'DataStack',
    'CrudResource',
    'MessageQueue',
  ),
  scope: fc.constantFrom(...new Array<Scope>(6).fill(SHOP), stack('audit'), stack('audit'), null),
  props,
  isOpen: fc.nat(12),
  isLooped: fc.nat(12),
  needs: fc.oneof(
    { weight: 3, arbitrary: fc.constant<number[]>([]) },
    { weight: 1, arbitrary: fc.array(fc.nat(11), { maxLength: 2 }) },
  ),
  backend: fc.constantFrom(null, null, null, 0, 1),
})

const world: fc.Arbitrary<StackCode> = fc
  .tuple(
    fc.array(component, { maxLength: 12 }),
    fc.array(fc.record({ location: oneOf('eastus', 'westeurope', undefined), complete: fc.boolean() }), {
      minLength: 2,
      maxLength: 2,
    }),
  )
  .map(([sketches, backends]) => {
    const components: ComponentDeclaration[] = sketches.map(
      ({ id, kind, scope, props: { entityName, ...given }, isOpen, isLooped, backend }, index) =>
        declareComponent(id ?? `Component${index}`, {
          kind: kind,
          scope,
          props: { ...given, ...(entityName === undefined ? {} : { entityName }) },
          line: 10 + index,
          key: `component ${index}`,
          context: isLooped === 0 ? ['loop'] : [],
          ...(isOpen === 0 ? { open: 'spread-of-unknown' } : {}),
          ...(backend === null ? {} : { form: 'definition' }),
        }),
    )
    return {
      components: components.map((each, index) => ({
        ...each,
        dependsOn: sketches[index]!.needs.map((needed) => `component ${needed}`),
      })),
      backends: backends.map(({ location, complete }, number) =>
        declareBackend(
          `backend${number}`,
          components.filter((_, index) => sketches[index]!.backend === number),
          {
            scope: number === 0 ? stack('shop', 'eastus') : stack('audit'),
            complete,
            config: location === undefined ? {} : { location },
          },
        ),
      ),
    }
  })

const POLICY: Policy = {
  ...DEFAULT_POLICY,
  boundaries: { tags: ['team'], paths: ['src/payments/**'] },
  maxComponentsPerBackend: 4,
}

const law = (check: (code: StackCode, plan: Plan) => void): void => {
  fc.assert(
    fc.property(world, (code) => {
      check(code, planSharing(code, POLICY))
    }),
    { numRuns: 300 },
  )
}

describe('whatever the code', () => {
  test('every component ends in exactly one place', () => {
    law((code, { groups, refused, solitary, backends }) => {
      const places = [
        ...groups.flatMap(({ members }) => members),
        ...refused.map(({ component: each }) => each),
        ...solitary,
      ].map(({ key }) => key)
      const held = new Set(backends.flatMap(({ members }) => members.map((member) => member.component)))
      expect([...places, ...held].sort()).toEqual(code.components.map(({ key }) => key).sort())
    })
  })

  test('every refusal has a reason, with evidence for each component it names', () => {
    law((_code, { refused }) => {
      for (const { reasons } of refused) {
        expect(reasons.length).toBeGreaterThan(0)
        for (const { code, with: others, at, values } of reasons) {
          expect(at).toHaveLength(others.length + 1)
          if (code !== 'limit-exceeded' && others.length > 0) expect([0, others.length + 1]).toContain(values.length)
          expect(others).toEqual([...others].sort())
        }
      }
    })
  })

  test('a group avoids something, and the totals are those of its parts', () => {
    law((_code, { groups, resourcesNow, resourcesShared }) => {
      const avoided = groups.map((group) => group.resourcesNow - group.resourcesShared)
      expect(avoided.every((count) => count > 0)).toBe(true)
      expect(resourcesNow - resourcesShared).toBe(avoided.reduce((sum, count) => sum + count, 0))
    })
  })

  test('the order of the lists plays no part', () => {
    law((code, plan) => {
      const reversed = { components: code.components.toReversed(), backends: code.backends.toReversed() }
      expect(JSON.stringify(planSharing(reversed, POLICY))).toBe(JSON.stringify(plan))
    })
  })

  test('what was grouped leaves nothing to group', () => {
    let seen = 0
    law((code, plan) => {
      seen += plan.groups.length
      const applied = planSharing(apply(code, plan), POLICY)
      expect(applied.groups).toEqual([])
      expect(applied.resourcesNow).toBe(plan.resourcesShared)
    })
    expect(seen).toBeGreaterThan(0)
  })
})

/** The code as it would be with every group written as a backend. */
function apply(code: StackCode, { groups }: Plan): StackCode {
  const joined = new Map(
    groups.flatMap(({ joins, members }) => (joins === null ? [] : [[joins.key, members] as const])),
  )
  const fresh = groups.filter(({ joins }) => joins === null)
  const grouped = new Set(groups.flatMap(({ members }) => members.map(({ key }) => key)))
  return {
    components: code.components.map((each) =>
      grouped.has(each.key) ? { ...each, form: 'definition', scope: null } : each,
    ),
    backends: [
      ...code.backends.map((backend) => ({
        ...backend,
        members: [...backend.members, ...(joined.get(backend.key) ?? []).map(({ key }) => ({ key, component: key }))],
      })),
      ...fresh.map(({ members }, number) => declareBackend(`new${number}`, members, { scope: members[0]!.scope })),
    ],
  }
}
