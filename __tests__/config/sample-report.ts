import type { Report } from '../../src/model/report.js'

/** Two APIs of a shop that could share, and one in another region: a report with every kind of entry. */
export const SAMPLE_REPORT: Report = {
  schemaVersion: 1,
  tool: { name: 'backend-advisor', version: '0.1.0' },
  contract: 'documented',
  summary: {
    components: 4,
    templateResources: 0,
    groups: 1,
    refused: 1,
    solitary: 1,
    resourcesNow: 11,
    resourcesShared: 8,
    avoidableResources: 3,
    avoidableTemplateResources: 0,
    monthlySaving: { low: 0, high: 0, currency: 'USD', region: 'eastus', pricesAsOf: '2026-11-01' },
  },
  components: [
    { id: 'UserApi', kind: 'CrudApi', scope: 'stack', file: 'src/main.ts', line: 12, column: 17 },
    { id: 'ProductApi', kind: 'CrudApi', scope: 'stack', file: 'src/main.ts', line: 18, column: 20 },
    { id: 'EuApi', kind: 'CrudApi', scope: 'stack', file: 'src/main.ts', line: 24, column: 15 },
    { id: 'Shop', kind: 'StaticSiteWithCdn', scope: null, file: 'src/site.ts', line: 3, column: 1 },
  ],
  groups: [
    {
      fingerprint: '3f8a1c20b7d94e55',
      source: 'stack-code',
      kind: 'backend',
      components: ['ProductApi', 'UserApi'],
      members: [
        { id: 'ProductApi', file: 'src/main.ts', line: 18 },
        { id: 'UserApi', file: 'src/main.ts', line: 12 },
      ],
      scope: 'stack',
      resourcesNow: 6,
      resourcesShared: 3,
      verdict: 'share-no-saving',
      differences: [
        {
          resource: 'Microsoft.Web/sites',
          path: 'alwaysOn',
          values: [
            { id: 'ProductApi', value: true, at: { file: 'src/main.ts', line: 20, column: 3 } },
            { id: 'UserApi', value: null, at: { file: 'src/main.ts', line: 12, column: 17 } },
          ],
          result: true,
          raises: false,
        },
      ],
      monthlySaving: {
        low: 0,
        high: 0,
        currency: 'USD',
        region: 'eastus',
        pricesAsOf: '2026-11-01',
        before: { low: 0, high: 0 },
        after: { low: 0, high: 0 },
        rows: [
          { key: 'functions-y1', component: null, monthly: 0, unit: '1 app', region: 'eastus', asOf: '2026-11-01' },
        ],
        assumptions: [],
      },
      stateful: ['Microsoft.DocumentDB/databaseAccounts'],
      replaced: [{ type: 'Microsoft.DocumentDB/databaseAccounts', count: 2 }],
      joins: null,
      rewrite: { kind: 'ready' },
      suggestion: { language: 'ts', code: 'const backend = defineBackend({})' },
    },
  ],
  refused: [
    {
      components: ['EuApi'],
      members: [{ id: 'EuApi', file: 'src/main.ts', line: 24 }],
      source: 'stack-code',
      verdict: 'cannot-share',
      reasons: [
        {
          code: 'different-region',
          with: ['UserApi'],
          path: 'location',
          values: ['westeurope', 'eastus'],
          at: [
            { file: 'src/main.ts', line: 26, column: 3 },
            { file: 'src/main.ts', line: 8, column: 3 },
          ],
        },
      ],
    },
  ],
  solitary: ['Shop'],
  backends: [{ name: 'backend', components: ['OldApi', 'OtherApi'], file: 'src/old.ts', line: 30 }],
  findings: [
    {
      rule: 'shareable-components',
      severity: 'warning',
      fingerprint: '3f8a1c20b7d94e55',
      file: 'src/main.ts',
      line: 12,
      column: 17,
      arguments: { components: ['ProductApi', 'UserApi'], now: 6, shared: 3 },
      subjects: ['CrudApi:stack:ProductApi', 'CrudApi:stack:UserApi'],
      related: [],
      message: 'ProductApi and UserApi could share 3 resources instead of creating 6',
    },
  ],
  notes: [{ kind: 'not-utf8', file: 'src/legacy.ts', message: 'not UTF-8 text' }],
}
