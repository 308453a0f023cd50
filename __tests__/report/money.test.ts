import { describe, expect, test } from '@jest/globals'
import type { PriceUse, Saving } from '../../src/model/plan.js'
import type { Group } from '../../src/model/report.js'
import { plainText } from '../../src/report/plain.js'
import { fixedCost, tellMoney } from '../../src/report/words/money.js'
import { priceName } from '../../src/report/words/prices.js'
import { sampleReport } from '../support/sample-report.js'

const COSMOS = 'Microsoft.DocumentDB/databaseAccounts'
const STORAGE = 'Microsoft.Storage/storageAccounts'

const row = (key: string, monthly = 0): PriceUse => ({
  key,
  component: 'UserApi',
  monthly,
  unit: 'hour per instance',
  region: 'eastus',
  asOf: '2024-08-30',
})

const exactly = (amount: number): { low: number; high: number } => ({ low: amount, high: amount })

const saving = (before: number, after: number, ...rows: readonly PriceUse[]): Partial<Saving> => ({
  ...exactly(Math.round((before - after) * 100) / 100),
  before: exactly(before),
  after: exactly(after),
  rows,
})

function groups(
  ...savings: readonly { readonly saving: Partial<Saving>; readonly types?: readonly string[] }[]
): readonly Group[] {
  return sampleReport({
    groups: savings.map(({ saving: given, types = [COSMOS, STORAGE] }, index) => ({
      members: [
        { id: `A${index}Api`, line: index },
        { id: `B${index}Api`, line: index },
      ],
      now: 6,
      shared: 3,
      code: '',
      saving: given,
      replaced: types.map((type) => ({ type, count: 2 })),
    })),
  }).groups
}

const CONSUMPTION = row('functions.consumption.executions')
const SERVERLESS = row('cosmos.serverless.rus')
const B1 = row('asp.B1.linux', 12.41)

const LINES: readonly (readonly [line: string, groups: readonly Group[]])[] = [
  [
    'No fixed saving: serverless Cosmos DB and the Consumption plan are billed by use.',
    groups({ saving: saving(0, 0, SERVERLESS, CONSUMPTION) }),
  ],
  [
    'No fixed saving: Cosmos DB charges for containers, not for accounts; the Consumption plan is billed by use.',
    groups({ saving: saving(0, 0, CONSUMPTION) }),
  ],
  [
    'No fixed saving: the Consumption plan is billed by use.',
    groups({ saving: saving(0, 0, CONSUMPTION), types: [STORAGE] }),
  ],
  ['No fixed saving: storage accounts are billed by use.', groups({ saving: saving(0, 0), types: [STORAGE] })],
  ['No fixed saving.', groups({ saving: saving(0, 0, row('asp.F1.linux')) })],
  [
    'No fixed saving: $12.41 → $12.41 a month (list price, B1 Linux, eastus, 2024-08-30).',
    groups({ saving: saving(12.41, 12.41, B1, CONSUMPTION, B1) }),
  ],
  [
    'Saves $12.41 of fixed cost: $24.82 → $12.41 a month (list price, B1 Linux, eastus, 2024-08-30).',
    groups({ saving: saving(24.82, 12.41, B1, B1, B1) }),
  ],
  [
    'Saves $1,098.65 of fixed cost: $2,197.30 → $1,098.65 a month (list price, B1 Linux and P4mv3 Linux, eastus, 2024-08-30).',
    groups({ saving: saving(24.82, 12.41, B1) }, { saving: saving(2172.48, 1086.24, row('asp.P4mv3.linux', 1086.24)) }),
  ],
  [
    'Costs $3.00 more: $12.41 → $15.41 a month (list price, B1 Linux, eastus, 2024-08-30).',
    groups({ saving: saving(12.41, 15.41, B1) }),
  ],
  [
    'Fixed cost: $12.41 to $24.82 → $12.41 a month (list price, B1 Linux, eastus, 2024-08-30). How much is saved cannot be told from the source.',
    groups({
      saving: { low: 0, high: 12.41, before: { low: 12.41, high: 24.82 }, after: exactly(12.41), rows: [B1] },
    }),
  ],
  [
    'Fixed cost was not counted. An existing hosting plan is used; it is not counted.',
    groups({ saving: { ...saving(0, 0), assumptions: ['An existing hosting plan is used; it is not counted.'] } }),
  ],
  [
    'Saves $12.41 of fixed cost: $24.82 → $12.41 a month (list price, B1 Linux, eastus, 2024-08-30). The price of a hosting plan is not known; no plan is counted.',
    groups(
      { saving: saving(24.82, 12.41, B1) },
      { saving: { ...saving(0, 0), assumptions: ['The price of a hosting plan is not known; no plan is counted.'] } },
    ),
  ],
]

describe('the line on money', () => {
  test.each(LINES)('%s', (line, given) => {
    expect(plainText(tellMoney(given))).toBe(line)
  })

  test('a cost that was not counted is not shown as $0', () => {
    const [group] = groups({ saving: { ...saving(0, 0), assumptions: ['The price of a hosting plan is not known.'] } })
    expect(plainText(fixedCost(group!))).toBe('not counted')
  })
})

test.each([
  ['asp.B1.linux', 'B1 Linux'],
  ['asp.P1v3.windows', 'P1v3 Windows'],
  ['asp.B1.linux.eastus2', 'B1 Linux'],
  ['functions.EP1', 'EP1'],
  ['functions.consumption.executions', 'Functions Consumption'],
  ['cosmos.provisioned.min400', 'Cosmos DB 400 RU/s'],
  ['quantum.teleport', '`quantum.teleport`'],
])('the price row %s is called %s', (key, called) => {
  expect(plainText(priceName(key))).toBe(called)
})
