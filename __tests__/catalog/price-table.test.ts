import { describe, expect, test } from '@jest/globals'
import { PRICED_PLAN_SKUS, comparePlanSkus, normalisePlanSku, priceItemOf } from '../../src/catalog/plan-skus.js'
import { PRICE_TABLE, findPrice } from '../../src/catalog/prices/price-table.js'

describe('the price table', () => {
  test('has each key once', () => {
    const keys = PRICE_TABLE.map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
  })

  test.each(PRICE_TABLE)('$key has a price, a unit, a day and a source', ({ fixedMonthlyUSD, unit, asOf, source }) => {
    expect(fixedMonthlyUSD).toBeGreaterThanOrEqual(0)
    expect(asOf ?? '2026-01-01').toMatch(/^20\d\d-\d\d-\d\d$/)
    expect(unit).not.toBe('')
    expect(source).not.toBe('')
  })

  test.each<[string, string, string, number | null]>([
    ['a row of the region', 'asp.B1.linux', 'eastus', 12.41],
    ['another row of another region', 'asp.B1.linux', 'centralus', 13.14],
    ['no row of the region', 'asp.B2.linux', 'centralus', null],
    ['no such item', 'asp.B9.linux', 'eastus', null],
    ['what is charged by use alone, anywhere', 'functions.consumption.executions', 'westeurope', 0],
    ['an account, anywhere', 'storage.account', 'westeurope', 0],
  ])('finds %s', (_sentence, item, region, price) => {
    expect(findPrice(item, region)?.fixedMonthlyUSD ?? null).toBe(price)
  })
})

describe('hosting plans', () => {
  test.each(PRICED_PLAN_SKUS)('%s has a price', (sku) => {
    const item = priceItemOf(sku)!
    expect(findPrice(item, 'eastus') ?? findPrice(item, 'eastus2')).not.toBeNull()
  })

  test.each([
    ['ep1', 'EP1'],
    ['Consumption', 'Y1'],
    ['p1V3', 'P1v3'],
    ['WS1', 'WS1'],
  ])('%s is written %s', (text, sku) => {
    expect(normalisePlanSku(text)).toBe(sku)
  })

  test.each([
    ['Y1', 'lower', 'B1'],
    ['Y1', 'lower', 'EP3'],
    ['B3', 'higher', 'B1'],
    ['B1', 'lower', 'S1'],
    ['B3', 'incomparable', 'S1'],
    ['S3', 'incomparable', 'P1v2'],
    ['P3v3', 'higher', 'S3'],
    ['EP1', 'incomparable', 'P1v3'],
    ['FC1', 'incomparable', 'Y1'],
    ['I1v2', 'incomparable', 'P1v3'],
    ['WS1', 'equal', 'WS1'],
    ['WS1', 'incomparable', 'B1'],
  ] as const)('%s is %s than (or to) %s', (a, order, b) => {
    expect(comparePlanSkus(a, b)).toBe(order)
  })

  test('of two plans at most one is the higher', () => {
    for (const a of PRICED_PLAN_SKUS) {
      for (const b of PRICED_PLAN_SKUS) {
        const mirrored = { equal: 'equal', lower: 'higher', higher: 'lower', incomparable: 'incomparable' } as const
        expect(comparePlanSkus(b, a)).toBe(mirrored[comparePlanSkus(a, b)])
      }
    }
  })
})
