import { expect, test } from '@jest/globals'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PRICE_TABLE } from '../../src/catalog/prices/price-table.js'

/** The figures the table was taken from; beside the repository where it is developed, not in it. */
const FACTS = join(import.meta.dirname, '../../../shared/facts/prices.json')

/** Rows that are the table's own: what is free by its name. */
const OWN = ['search.free']

interface Fact {
  readonly key: string
  readonly fixedMonthlyUSD: number
}

if (existsSync(FACTS)) {
  const { prices } = JSON.parse(readFileSync(FACTS, 'utf8')) as { prices: readonly Fact[] }
  const figures = new Map(prices.map(({ key, fixedMonthlyUSD }) => [key, fixedMonthlyUSD]))

  test.each(PRICE_TABLE.filter(({ key }) => !OWN.includes(key)))('$key is the figure that was found', (row) => {
    expect(row.fixedMonthlyUSD).toBe(figures.get(row.key))
  })
} else {
  test.skip('the figures that were found are not at hand: ../shared/facts/prices.json', () => undefined)
}
