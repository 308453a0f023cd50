import { type PriceRow, QUOTED_API, goldenFile } from './price.js'

/** East US, one instance for 730 hours, on Linux and on Windows; null where the plan does not exist there. */
const EAST_US: readonly (readonly [sku: string, linux: number | null, windows: number | null])[] = [
  ['F1', 0, 0],
  ['D1', null, 9.49],
  ['B1', 12.41, 54.75],
  ['B2', 24.82, 109.5],
  ['B3', 48.91, 219.0],
  ['S1', 69.35, 73.0],
  ['S2', 138.7, 146.0],
  ['S3', 277.4, 292.0],
  ['P1v2', 73.73, 146.0],
  ['P2v2', 147.46, 292.0],
  ['P3v2', 294.19, 584.0],
  ['P0v3', 56.58, 114.98],
  ['P1v3', 113.15, 229.95],
  ['P2v3', 226.3, 459.9],
  ['P3v3', 452.6, 919.8],
  ['P1mv3', 135.78, 252.58],
  ['P2mv3', 271.56, 505.16],
  ['P3mv3', 543.12, 1010.32],
  ['P4mv3', 1086.24, 2020.64],
  ['P5mv3', 2172.48, 4041.28],
  ['I1v2', 281.78, 399.31],
  ['I2v2', 563.56, 798.62],
  ['I3v2', 1127.12, 1597.24],
]

const plan = { service: 'App Service plan', unit: 'hour per instance' } as const

export const APP_SERVICE_PRICES: readonly PriceRow[] = [
  ...EAST_US.flatMap(([sku, linux, windows]) => [
    ...eastUs(`asp.${sku}.linux`, linux),
    ...eastUs(`asp.${sku}.windows`, windows),
  ]),
  {
    key: 'asp.B1.linux.eastus2',
    ...plan,
    region: 'eastus2',
    asOf: '2026-10-05',
    fixedMonthlyUSD: 12.41,
    source: QUOTED_API,
  },
  {
    key: 'asp.B1.linux.centralus',
    ...plan,
    region: 'centralus',
    asOf: '2026-10-05',
    fixedMonthlyUSD: 13.14,
    source: QUOTED_API,
  },
]

function eastUs(key: string, fixedMonthlyUSD: number | null): readonly PriceRow[] {
  if (fixedMonthlyUSD === null) return []
  return [
    { key, ...plan, region: 'eastus', asOf: '2024-08-30', fixedMonthlyUSD, source: goldenFile('service_plan_test') },
  ]
}
