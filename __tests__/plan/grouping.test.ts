import { describe, expect, test } from '@jest/globals'
import type { ComponentDeclaration, StackCode } from '../../src/model/component.js'
import type { Plan } from '../../src/model/plan.js'
import { DEFAULT_POLICY, type Policy } from '../../src/model/policy.js'
import { planSharing } from '../../src/plan/plan.js'
import { declareBackend, declareComponent, defineComponent, stack } from '../support/declare-component.js'

const plan = (
  components: readonly ComponentDeclaration[],
  backends: StackCode['backends'] = [],
  policy: Partial<Policy> = {},
): Plan => planSharing({ components, backends }, { ...DEFAULT_POLICY, ...policy })

const groupsOf = ({ groups }: Plan): readonly (readonly string[])[] =>
  groups.map(({ members }) => members.map(({ id }) => id))

const refusedIds = ({ refused }: Plan): readonly string[] => refused.map(({ component }) => component.id)

const numbered = (count: number, options: Parameters<typeof declareComponent>[1] = {}): ComponentDeclaration[] =>
  Array.from({ length: count }, (_, index) => declareComponent(`Service${String(index).padStart(4, '0')}`, options))

describe('resources are counted as the contract counts them', () => {
  test.each<[string, ComponentDeclaration[], number, number]>([
    ['two CrudApis: 6 → 3', [declareComponent('UserApi'), declareComponent('ProductApi')], 6, 3],
    [
      'three CrudApis: 9 → 3',
      [declareComponent('UserApi'), declareComponent('ProductApi'), declareComponent('OrderApi')],
      9,
      3,
    ],
    ['five CrudApis: 15 → 3', numbered(5), 15, 3],
    [
      'a CrudApi and a FunctionsApp: 5 → 3',
      [declareComponent('UserApi'), declareComponent('Mailer', { kind: 'FunctionsApp' })],
      5,
      3,
    ],
    [
      'two static sites keep their CDN profiles: 4 → 3',
      [
        declareComponent('Shop', { kind: 'StaticSiteWithCdn' }),
        declareComponent('Blog', { kind: 'StaticSiteWithCdn' }),
      ],
      4,
      3,
    ],
    [
      'a CrudApi, a FunctionsApp and a static site: 7 → 5',
      [
        declareComponent('UserApi'),
        declareComponent('Mailer', { kind: 'FunctionsApp' }),
        declareComponent('Shop', { kind: 'StaticSiteWithCdn' }),
      ],
      7,
      5,
    ],
    ['a DataStack creates nothing', [declareComponent('Orders', { kind: 'DataStack' })], 0, 0],
    [
      'a CrudApi that brings its Cosmos DB account creates two',
      [declareComponent('UserApi', { props: { cosmosAccount: 'shared' } })],
      2,
      2,
    ],
    [
      'an existing Function App brings its storage along',
      [declareComponent('UserApi', { props: { functionsApp: 'shared' } })],
      1,
      1,
    ],
  ])('%s', (_sentence, components, now, shared) => {
    const { resourcesNow, resourcesShared } = plan(components)
    expect([resourcesNow, resourcesShared]).toEqual([now, shared])
  })

  test('an existing backend creates each shared resource once, and each CDN profile', () => {
    const members = [
      defineComponent('UserApi'),
      defineComponent('Mailer', { kind: 'FunctionsApp' }),
      defineComponent('Shop', { kind: 'StaticSiteWithCdn' }),
    ]
    expect(plan(members, [declareBackend('backend', members)])).toMatchObject({ resourcesNow: 5, resourcesShared: 5 })
  })

  test('a group that joins a backend counts the backend in both numbers', () => {
    const old = defineComponent('OldApi')
    const fresh = declareComponent('NewApi')
    const result = plan([old, fresh], [declareBackend('backend', [old])])
    expect(result).toMatchObject({ resourcesNow: 6, resourcesShared: 3 })
    expect(result.groups).toMatchObject([{ resourcesNow: 6, resourcesShared: 3, joins: { name: 'backend' } }])
  })
})

describe('every component ends in one place', () => {
  test('members of a backend are in the backends and nowhere else', () => {
    const members = [defineComponent('UserApi'), defineComponent('ProductApi')]
    const result = plan(members, [declareBackend('backend', members)])
    expect(result.backends.map(({ name }) => name)).toEqual(['backend'])
    expect([result.groups, result.refused, result.solitary]).toEqual([[], [], []])
  })

  test.each<[string, ComponentDeclaration[]]>([
    ['a component alone is solitary', [declareComponent('UserApi')]],
    [
      'one of each family: each is solitary',
      [
        declareComponent('UserApi'),
        declareComponent('Shop', { kind: 'StaticSiteWithCdn' }),
        declareComponent('Jobs', { kind: 'MessageQueue' }),
      ],
    ],
    [
      'a DataStack is solitary even beside another',
      [declareComponent('Orders', { kind: 'DataStack' }), declareComponent('Users', { kind: 'DataStack' })],
    ],
    ['alone in a loop is still solitary: nothing to share with', [declareComponent('UserApi', { context: ['loop'] })]],
  ])('%s', (_sentence, components) => {
    const result = plan(components)
    expect(result.solitary).toHaveLength(components.length)
    expect([...result.groups, ...result.refused]).toEqual([])
  })

  test('a component in another scope makes a candidate, so both are refused', () => {
    const components = [declareComponent('UserApi'), declareComponent('AuditApi', { scope: stack('audit', 'eastus') })]
    expect(refusedIds(plan(components))).toEqual(['AuditApi', 'UserApi'])
  })

  test('a backend whose members bring all they use is no candidate', () => {
    const member = defineComponent('OldApi', { props: { cosmosAccount: 'shared', functionsApp: 'shared' } })
    expect(plan([member, declareComponent('NewApi')], [declareBackend('backend', [member])]).solitary).toHaveLength(1)
  })
})

describe('groups', () => {
  test('the example of the Backend Pattern is one group', () => {
    const result = plan([declareComponent('UserApi', { line: 10 }), declareComponent('ProductApi', { line: 20 })])
    expect(groupsOf(result)).toEqual([['ProductApi', 'UserApi']])
    expect(result.groups[0]!.stateful).toEqual([
      { type: 'Microsoft.DocumentDB/databaseAccounts', replaced: 2 },
      { type: 'Microsoft.Storage/storageAccounts', replaced: 2 },
    ])
  })

  test('outsiders do not spoil the others', () => {
    const result = plan([
      declareComponent('LoopedApi', { context: ['loop'] }),
      declareComponent('UserApi'),
      declareComponent('ProductApi'),
    ])
    expect(groupsOf(result)).toEqual([['ProductApi', 'UserApi']])
    expect(refusedIds(result)).toEqual(['LoopedApi'])
  })

  test('two regions of one stack make two groups', () => {
    const eu = { props: { location: 'westeurope' } }
    const result = plan([
      declareComponent('A'),
      declareComponent('B', eu),
      declareComponent('C'),
      declareComponent('D', eu),
    ])
    expect(groupsOf(result)).toEqual([
      ['A', 'C'],
      ['B', 'D'],
    ])
  })

  test('what is mutually exclusive is split so that nobody is alone', () => {
    const mode = (id: string, value?: string): ComponentDeclaration =>
      declareComponent(id, {
        kind: 'FunctionsApp',
        props: value === undefined ? {} : { environmentVariables: { MODE: value } },
      })
    const result = plan([mode('A', 'fast'), mode('B', 'slow'), mode('C'), mode('D')])
    expect(result.refused).toEqual([])
    expect(result.groups.map(({ members }) => members.length)).toEqual([2, 2])
  })

  test.each([
    [20, [20]],
    [21, [11, 10]],
    [41, [14, 14, 13]],
  ])('%i equal components make groups of %j', (count, sizes) => {
    const result = plan(numbered(count))
    expect(result.groups.map(({ members }) => members.length).sort((a, b) => b - a)).toEqual(sizes)
  })

  test('the policy can allow more, up to the databases of one account', () => {
    const result = plan(numbered(30), [], { maxComponentsPerBackend: 100 })
    expect(result.groups.map(({ members }) => members.length)).toEqual([15, 15])
  })

  test('groups that would need each other are not made', () => {
    const audit = declareComponent('AuditSite', { kind: 'StaticSiteWithCdn' })
    const users = declareComponent('UserApi', { dependsOn: [audit] })
    const orders = declareComponent('OrderApi')
    const shop = declareComponent('ShopSite', { kind: 'StaticSiteWithCdn', dependsOn: [orders] })
    const result = plan([audit, users, orders, shop])
    expect(groupsOf(result)).toEqual([['OrderApi', 'UserApi']])
    expect(result.refused).toMatchObject([
      { component: { id: 'AuditSite' }, reasons: [{ code: 'depends-on-member', with: ['ShopSite'] }] },
      { component: { id: 'ShopSite' }, reasons: [{ code: 'depends-on-member', with: ['AuditSite'] }] },
    ])
  })
})

describe('joining an existing backend', () => {
  const old = defineComponent('OldApi')

  test('one component is enough', () => {
    const result = plan([old, declareComponent('NewApi')], [declareBackend('backend', [old])])
    expect(result.groups).toMatchObject([{ members: [{ id: 'NewApi' }], joins: { name: 'backend' } }])
  })

  test('it counts against the limit of the backend', () => {
    const members = Array.from({ length: 19 }, (_, index) => defineComponent(`Old${index}Api`))
    const result = plan(
      [...members, declareComponent('AApi'), declareComponent('BApi')],
      [declareBackend('backend', members)],
    )
    expect(result.groups.flatMap((group) => group.members)).toHaveLength(2)
    expect(result.resourcesNow - result.resourcesShared).toBe(3)
  })

  test('it gives what it has', () => {
    const mailer = defineComponent('Mailer', { kind: 'FunctionsApp' })
    const result = plan([mailer, declareComponent('NewApi')], [declareBackend('backend', [mailer])])
    expect(result.groups).toMatchObject([{ resourcesNow: 5, resourcesShared: 3 }])
  })

  test('a static site joins the static site of a mixed backend', () => {
    const members = [old, defineComponent('Shop', { kind: 'StaticSiteWithCdn' })]
    const result = plan(
      [...members, declareComponent('Blog', { kind: 'StaticSiteWithCdn' })],
      [declareBackend('backend', members)],
    )
    expect(result.groups).toMatchObject([{ members: [{ id: 'Blog' }], resourcesNow: 7, resourcesShared: 6 }])
  })

  test('a component whose props use a member stays out', () => {
    const gateway = declareComponent('Gateway', { kind: 'FunctionsApp', dependsOn: [old] })
    const result = plan([old, gateway], [declareBackend('backend', [old])])
    expect(result.refused).toMatchObject([{ reasons: [{ code: 'depends-on-member', with: ['OldApi'] }] }])
  })
})

describe('the order of the input plays no part', () => {
  const audit = declareComponent('AuditSite', { kind: 'StaticSiteWithCdn', line: 40 })
  const old = defineComponent('OldApi')
  const components = [
    ...numbered(23),
    audit,
    declareComponent('ShopSite', { kind: 'StaticSiteWithCdn' }),
    declareComponent('EuApi', { props: { location: 'westeurope' } }),
    declareComponent('EuApi', { props: { location: 'westeurope' }, scope: stack('eu', 'westeurope') }),
    declareComponent('UserApi', { dependsOn: [audit] }),
    declareComponent('LoopedApi', { context: ['loop', 'callback'] }),
    declareComponent('Jobs', { kind: 'MessageQueue' }),
    declareComponent('Mailer', { kind: 'FunctionsApp', props: { environmentVariables: { MODE: 'fast' } } }),
    declareComponent('Reports', { kind: 'FunctionsApp', props: { environmentVariables: { MODE: 'slow' } } }),
    old,
  ]
  const backends = [declareBackend('backend', [old]), declareBackend('empty', [])]
  const expected = JSON.stringify(plan(components, backends))

  test.each([1, 2, 3, 4, 5, 6, 7, 8])('shuffle %i', (seed) => {
    const shuffled = shuffle(components, seed)
    expect(JSON.stringify(plan(shuffled, shuffle(backends, seed)))).toBe(expected)
  })

  test('asking twice gives the same', () => {
    expect(JSON.stringify(plan(components, backends))).toBe(expected)
  })
})

describe('many components', () => {
  const apps = (count: number): ComponentDeclaration[] =>
    Array.from({ length: count }, (_, index) => {
      const props = { environmentVariables: { NAME: `service ${index}` } }
      return declareComponent(`Service${index}`, { kind: 'FunctionsApp', props })
    })

  test.each<[string, ComponentDeclaration[], number, number]>([
    ['two thousand of one stack, all alike, are a hundred groups', numbered(2000), 100, 0],
    ['two thousand and one leave nobody alone', numbered(2001), 101, 0],
    [
      'two thousand of two hundred stacks are grouped stack by stack',
      numbered(2000).map(({ id }, index) => declareComponent(id, { scope: stack(`stack${index % 200}`) })),
      200,
      0,
    ],
    ['five hundred that all differ in one variable are refused', apps(500), 0, 500],
    ['five hundred in a chain of dependencies are refused', chain(500), 0, 500],
    ['five hundred of which nothing is known are refused', numbered(500, { open: 'spread-of-unknown' }), 0, 500],
  ])('%s', (_sentence, components, groups, refused) => {
    const result = plan(components)
    expect([result.groups.length, result.refused.length]).toEqual([groups, refused])
  })
})

function chain(length: number): ComponentDeclaration[] {
  const links: ComponentDeclaration[] = []
  for (let index = 0; index < length; index++) {
    links.push(declareComponent(`Link${index}`, { dependsOn: links.slice(-1) }))
  }
  return links
}

/** Deterministic, so that a failure can be repeated. */
function shuffle<T>(items: readonly T[], seed: number): T[] {
  const shuffled = [...items]
  let state = seed * 7919
  for (let index = shuffled.length - 1; index > 0; index--) {
    state = (state * 48271) % 2147483647
    const other = state % (index + 1)
    ;[shuffled[index], shuffled[other]] = [shuffled[other]!, shuffled[index]!]
  }
  return shuffled
}
