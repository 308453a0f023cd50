import { describe, expect, test } from '@jest/globals'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { childValue } from '../../../src/catalog/kinds/child-value.js'
import { KINDS, kindOf } from '../../../src/catalog/kinds/kinds.js'
import { PRICE_TABLE } from '../../../src/catalog/prices/price-table.js'
import { byText } from '../../../src/model/order.js'
import { type DeclaredResource, kindNamed, pricedOf, readOf, valueOf } from '../../support/declared-resource.js'
import { compareValues } from '../../../src/model/value.js'

const DOCS = join(import.meta.dirname, '../../../docs/kinds')
const pages = readdirSync(DOCS).filter((file) => file !== 'README.md')

describe('the kinds', () => {
  test('stand in the order of their types, each once', () => {
    const types = KINDS.map(({ type }) => type.toLowerCase())
    expect(types).toEqual([...new Set(types)].toSorted(byText))
  })

  test('have a page each, and no page is left over', () => {
    expect(pages.toSorted(byText)).toEqual(KINDS.map(({ page }) => `${page}.md`).toSorted(byText))
  })

  test('are all in the index', () => {
    const index = readFileSync(join(DOCS, 'README.md'), 'utf8')
    for (const { page, type } of KINDS) {
      expect(index).toContain(`(${page}.md)`)
      expect(index).toContain(type)
    }
  })

  test.each(KINDS)('$type is found in any case', (kind) => {
    expect(kindOf(kind.type.toUpperCase())).toBe(kind)
    expect(kindOf(`${kind.type}/slots`)).toBeNull()
  })

  test.each(KINDS)('$type speaks of facets that it has, each in one list', (kind) => {
    const agreed = kind.mustAgree.map(({ facet }) => facet)
    const named = [...agreed, ...kind.mayDiffer]
    expect(new Set(named).size).toBe(named.length)
    for (const { child, facet } of kind.childrenAgree ?? []) {
      expect(Object.keys(kind.children?.[child] ?? {})).toContain(facet)
    }
    expect(named.toSorted(byText)).toEqual(Object.keys(kind.facets).toSorted(byText))
  })

  test.each(KINDS)('$type counts children that it knows, with a source', (kind) => {
    for (const { counts, source, what } of kind.capacity) {
      expect(source).not.toBe('')
      expect(what).not.toBe('')
      if ('children' in counts) {
        for (const child of counts.children) expect(Object.keys(kind.children ?? {})).toContain(child)
      }
    }
    for (const { source } of kind.guidance) expect(source).not.toBe('')
  })

  test.each(KINDS)('$type has a page that says what matters', ({ page, type, isStateful, guidance }) => {
    const text = readFileSync(join(DOCS, `${page}.md`), 'utf8')
    expect(text).toContain(type)
    for (const heading of ['## Must agree', '## Cannot be changed', '## State', '## Price', '## Sources']) {
      expect(text).toContain(`\n${heading}\n`)
    }
    expect(/## State\n\n(Holds data|Holds no data)/.exec(text)?.[1]).toBe(isStateful ? 'Holds data' : 'Holds no data')
    expect(text.includes('\n## Guidance\n')).toBe(guidance.length > 0)
  })
})

describe('every price', () => {
  const FIGURES = new Map(PRICE_TABLE.map(({ key, fixedMonthlyUSD }) => [key, fixedMonthlyUSD]))
  const SIZES = ['F1', 'D1', 'B1', 'S3', 'P5mv3', 'I3v2', 'EP3', 'Y1', 'FC1', 'WS1', 'Basic', 'Standard', 'Premium']
  const MORE = ['Developer', 'Consumption', 'free', 'standard2', 'storage_optimized_l1', 'Free_F1', 'Standard_S1']
  const PROFILES = ['Premium_P1', 'Standard_AzureFrontDoor', 'Premium_AzureFrontDoor', 'Standard_Akamai', 'nonsense']
  const DECLARATIONS = [...SIZES, ...MORE, ...PROFILES].flatMap((name) => {
    const skus = [
      { name, family: 'C', capacity: 3 },
      { name, family: 'P', capacity: 1 },
    ]
    return skus.map((sku) => ({ sku, properties: { sku } }))
  })

  // With any size, also of another service, a charge names rows that the table has.
  test.each(KINDS)('of $type is one of the table, or none', (kind) => {
    const items = DECLARATIONS.flatMap((declaration) => {
      const pricing = kind.price(pricedOf(kind, declaration))
      if (pricing.kind === 'unpriced') expect(pricing.why).toMatch(/^[A-Z].*\.$/)
      return pricing.kind === 'unpriced' ? [] : pricing.charges.flatMap((charge) => charge.items)
    })
    expect(items.filter((item) => !FIGURES.has(item))).toEqual([])
    // What an app costs is its plan's price.
    expect(items.length > 0).toBe(kind.page !== 'sites')
  })

  test.each(KINDS)('of $type takes sane quantities whatever is not known', (kind) => {
    const unknown = () => valueOf('[?]')
    const children = Object.keys(kind.children ?? {}).map((type) => ({ type, read: unknown }))
    const readings = DECLARATIONS.flatMap((declaration) => {
      const { read } = pricedOf(kind, declaration)
      const one = Object.keys(kind.facets).map((open) => (facet: string) => (facet === open ? unknown() : read(facet)))
      return [unknown, ...one]
    })
    const quantities = readings.flatMap((read) => {
      const pricing = kind.price({ read, children })
      return pricing.kind === 'unpriced' ? [] : pricing.charges.map(({ quantity }) => quantity)
    })
    expect(quantities.length).toBeGreaterThan(0)
    for (const { low, high } of quantities) {
      expect(low).toBeGreaterThanOrEqual(0)
      expect(high).toBeGreaterThanOrEqual(low)
      expect(Number.isFinite(high)).toBe(true)
    }
  })

  // A figure that rests on a number nobody has seen says so.
  test.each(KINDS)('of $type says what it assumes where nothing is known', (kind) => {
    const pricing = kind.price({ read: () => valueOf('[?]'), children: [] })
    const silent = pricing.kind === 'unpriced' ? [] : pricing.charges.filter(({ assumption }) => assumption === null)
    const costs = silent.flatMap(({ items }) => items.filter((item) => FIGURES.get(item) !== 0))
    expect(costs).toEqual(kind.page === 'private-endpoints' ? ['privateendpoint'] : [])
  })
})

describe('the most that one takes', () => {
  test.each<[string, string, DeclaredResource, string, number | null, boolean]>([
    ['a Flex Consumption plan holds one app', 'app-service-plans', { sku: { name: 'FC1' } }, 'apps', 1, true],
    ['a Consumption plan', 'app-service-plans', { sku: { name: 'Y1' } }, 'apps', 100, true],
    ['a dedicated plan has no hard limit', 'app-service-plans', { sku: { name: 'S1' } }, 'apps', null, true],
    ['a dedicated plan has guidance', 'app-service-plans', { sku: { name: 'P1v3' } }, 'apps', 16, false],
    ['no guidance for a size that is not known', 'app-service-plans', { sku: { name: '[?]' } }, 'apps', null, false],
    ['an account', 'cosmos-accounts', {}, 'databases and containers', 500, true],
    ['Standard queues', 'service-bus-namespaces', { sku: { name: 'Standard' } }, 'queues and topics', 10_000, true],
    [
      'queues of two units',
      'service-bus-namespaces',
      { sku: { name: 'Premium', capacity: 2 } },
      'queues and topics',
      2_000,
      true,
    ],
    ['Standard event hubs', 'event-hubs-namespaces', { sku: { name: 'Standard' } }, 'event hubs', 10, true],
    [
      'event hubs of two units',
      'event-hubs-namespaces',
      { sku: { name: 'Premium', capacity: 2 } },
      'event hubs',
      200,
      true,
    ],
    ['endpoints', 'cdn-profiles', { sku: { name: 'Premium_AzureFrontDoor' } }, 'endpoints', 25, true],
  ])('%s', (_sentence, page, declaration, what, expected, isHard) => {
    const kind = kindNamed(page)
    const capacity = kind.capacity.find((each) => each.what === what && each.isHard === isHard)!
    expect(capacity.limit(readOf(kind.facets, declaration))).toBe(expected)
  })
})

describe('children that must agree', () => {
  const kind = kindNamed('event-hubs-namespaces')
  const agreement = kind.childrenAgree!.find(({ facet }) => facet === 'defaultAction')!
  const rules = (action: string) => ({
    type: 'networkrulesets',
    facets: {
      defaultAction: { value: valueOf(action), at: { file: 'main.json', line: 1, column: 1 } },
    },
  })

  test('no rules are the default', () => {
    expect(compareValues(childValue(kind, [], agreement), childValue(kind, [rules('allow')], agreement))).toBe('equal')
    expect(compareValues(childValue(kind, [], agreement), childValue(kind, [rules('deny')], agreement))).toBe(
      'different',
    )
  })

  test('rules that are not known decide nothing', () => {
    expect(compareValues(childValue(kind, [], agreement), childValue(kind, [rules('[?]')], agreement))).toBe(
      'undecided',
    )
  })

  test('several are a set', () => {
    const [one, other] = [
      [rules('allow'), rules('deny')],
      [rules('deny'), rules('allow')],
    ]
    expect(compareValues(childValue(kind, one, agreement), childValue(kind, other, agreement))).toBe('equal')
  })
})
