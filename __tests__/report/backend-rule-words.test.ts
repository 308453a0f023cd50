import { expect, test } from '@jest/globals'
import type { Finding } from '../../src/model/report.js'
import type { RuleId } from '../../src/model/rule.js'
import { plainText } from '../../src/report/plain.js'
import { RULE_WORDS } from '../../src/report/words/rules.js'

const sides = (path: string, held: Readonly<Record<string, string>>, configuration: string | null = null) => ({
  backend: 'shop',
  path,
  components: Object.keys(held),
  values: Object.values(held),
  configuration,
})

const limit = (name: string, amount: number, allowed: number) => ({ backend: 'shop', limit: name, amount, allowed })

test.each<[rule: RuleId, given: Finding['arguments'], says: string]>([
  [
    'conflicting-requirements',
    sides('consistency', { UserApi: 'Session', OrderApi: 'Strong', ItemApi: 'Session' }),
    'In `shop`, `consistency` is `Session` for `UserApi` and `ItemApi`, `Strong` for `OrderApi`.',
  ],
  [
    'conflicting-requirements',
    sides('environmentVariables.MODE', { A: 'a', B: "''" }),
    "In `shop`, `environmentVariables.MODE` is `a` for `A`, `''` for `B`. A Function App has one value per variable",
  ],
  [
    'mixed-regions',
    sides('location', { A: 'eastus', B: 'westeurope' }, 'eastus'),
    'In `shop`, `location` is `eastus` for `A` and its configuration, `westeurope` for `B`.',
  ],
  [
    'mixed-regions',
    sides('location', { A: 'r1', B: 'r2', C: 'r3', D: 'r4', E: 'r5', F: 'r6' }, 'r7'),
    'In `shop`, `location` is `r1` for `A`, `r2` for `B`, `r3` for `C`, `r4` for `D`, and further values.',
  ],
  [
    'mixed-environments',
    sides('tags.environment', { A: 'prod', B: 'dev' }, 'production'),
    'In `shop`, the environment is `prod` for `A`, `dev` for `B`, `production` for its configuration.',
  ],
  [
    'mixed-security-boundary',
    sides('networking', { A: '' }, 'isolated'),
    'In `shop`, `networking` is not set for `A`, `isolated` for its configuration.',
  ],
  [
    'limit-exceeded',
    limit('databasesPerAccount', 26, 25),
    '`shop` puts 26 databases into its Cosmos DB account; 25 is',
  ],
  ['limit-exceeded', limit('containersPerDatabase', 101, 100), '`shop` puts 101 containers into one of its databases'],
  ['limit-exceeded', limit('functionsPerApp', 205, 200), '`shop` puts 205 functions into its Function App'],
  ['limit-exceeded', limit('environmentVariables', 1001, 1000), '`shop` puts 1,001 environment variables into its'],
  [
    'limit-exceeded',
    limit('containersPerStorageAccount', 251, 250),
    '`shop` puts 251 containers into its storage account',
  ],
  ['limit-exceeded', limit('maxCosmosAccounts', 1, 0), '`shop` needs 1 Cosmos DB account, and its own `limits.'],
  ['limit-exceeded', limit('toString', 2, 1), '`shop` passes `toString`: 2, where 1 is the most.'],
  [
    'sku-raised-by-sharing',
    { backend: 'shop', path: 'sku', components: ['A', 'B'], values: ['Y1', 'Y1'], result: 'EP1' },
    'In `shop`, `A` and `B` would do with `Y1` and run on `EP1`',
  ],
  [
    'missing-monitoring-in-production',
    { component: 'A', environment: 'prod' },
    '`A` is of the environment `prod`, and',
  ],
])('%s %j', (rule, given, says) => {
  expect(plainText(RULE_WORDS[rule].tell(given)).slice(0, says.length)).toBe(says)
})
