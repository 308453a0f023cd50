import { type PriceRow } from './price.js'

export const KEY_VAULT_PRICES: readonly PriceRow[] = [
  {
    key: 'keyvault.standard',
    service: 'Key Vault Standard or Premium',
    unit: 'vault; operations are charged',
    region: 'westeurope',
    asOf: '2017-07-01',
    fixedMonthlyUSD: 0,
    source: 'TheCloudTheory/arm-estimator@67d18cf:ace-tests/mocked-responses/retail-api/key-vault/usage-patterns.json',
  },
]
