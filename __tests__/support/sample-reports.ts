import type { Report } from '../../src/model/report.js'
import { NOTHING_FIXED, reason, sampleReport } from './sample-report.js'

const COSMOS = 'Microsoft.DocumentDB/databaseAccounts'
const STORAGE = 'Microsoft.Storage/storageAccounts'

/** The example of the Backend Pattern's overview in its traditional form. */
export const twoApis = (): Report =>
  sampleReport({
    groups: [
      {
        members: [
          { id: 'ProductApi', line: 14 },
          { id: 'UserApi', line: 8 },
        ],
        now: 6,
        shared: 3,
        replaced: [
          { type: COSMOS, count: 2 },
          { type: STORAGE, count: 2 },
        ],
        code: `import { defineBackend } from '@atakora/component/backend';

const backend = defineBackend({
  userApi: CrudApi.define('UserApi', {
    entityName: 'User',
    schema: { id: 'string', name: 'string', email: 'string' },
    partitionKey: '/id'
  }),
  productApi: CrudApi.define('ProductApi', {
    entityName: 'Product',
    schema: { id: 'string', name: 'string', price: 'number' },
    partitionKey: '/id'
  })
});
backend.addToStack(stack);
`,
      },
    ],
  })

/** A shop with something of everything. */
export const shop = (): Report =>
  sampleReport({
    groups: [
      {
        members: [
          { id: 'CartApi', scope: 'shopStack', file: 'src/stacks/shop.ts', line: 21, column: 19 },
          {
            id: 'MailJobs',
            kind: 'FunctionsApp',
            scope: 'shopStack',
            file: 'src/stacks/shop.ts',
            line: 40,
            column: 20,
          },
          { id: 'OrderApi', scope: 'shopStack', file: 'src/stacks/shop.ts', line: 30, column: 20 },
        ],
        now: 8,
        shared: 3,
        saving: {
          low: 0,
          high: 0,
          before: { low: 12.41, high: 12.41 },
          after: { low: 12.41, high: 12.41 },
          pricesAsOf: '2024-08-30',
          rows: [
            {
              key: 'asp.B1.linux',
              component: 'MailJobs',
              monthly: 12.41,
              unit: 'hour per instance',
              region: 'eastus',
              asOf: '2024-08-30',
            },
            {
              key: 'asp.B1.linux',
              component: null,
              monthly: 12.41,
              unit: 'hour per instance',
              region: 'eastus',
              asOf: '2024-08-30',
            },
          ],
          assumptions: ['One instance of each plan, 730 hours a month.'],
        },
        replaced: [
          { type: COSMOS, count: 2 },
          { type: STORAGE, count: 3 },
        ],
        differences: [
          {
            resource: 'Microsoft.Web/sites',
            path: 'sku',
            values: [
              { id: 'CartApi', value: 'Y1', at: { file: 'src/stacks/shop.ts', line: 21, column: 19 } },
              { id: 'MailJobs', value: 'B1', at: { file: 'src/stacks/shop.ts', line: 43, column: 3 } },
              { id: 'OrderApi', value: 'Y1', at: { file: 'src/stacks/shop.ts', line: 30, column: 20 } },
            ],
            result: 'B1',
            raises: true,
          },
        ],
        rewrite: {
          kind: 'refused',
          reasons: [
            reason('exported-reference', {
              with: ['CartApi'],
              path: 'cartApi',
              at: [{ file: 'src/stacks/shop.ts', line: 52, column: 10 }],
            }),
          ],
        },
        code: `import { defineBackend } from '@atakora/component/backend'

const backend = defineBackend({
  cartApi: CrudApi.define('CartApi', { entityName: 'Cart', schema: cartSchema, ttl: 86400 }),
  orderApi: CrudApi.define('OrderApi', { entityName: 'Order', schema: orderSchema }),
  mailJobs: FunctionsApp.define('MailJobs', {
    runtime: 'node',
    sku: 'B1',
  }),
})
backend.addToStack(shopStack)
`,
      },
      {
        members: [{ id: 'ReviewApi', scope: 'catalogStack', file: 'src/stacks/catalog.ts', line: 18, column: 21 }],
        now: 6,
        shared: 3,
        replaced: [
          { type: COSMOS, count: 1 },
          { type: STORAGE, count: 1 },
        ],
        joins: { name: 'catalog', file: 'src/stacks/catalog.ts', line: 9 },
        code: `const catalog = defineBackend({
  productApi: CrudApi.define('ProductApi', { entityName: 'Product', schema: productSchema }),
  searchApi: CrudApi.define('SearchApi', { entityName: 'Search', schema: searchSchema }),
  reviewApi: CrudApi.define('ReviewApi', { entityName: 'Review', schema: reviewSchema }),
})
`,
      },
    ],
    refused: [
      {
        component: { id: 'EuApi', scope: 'shopStack', file: 'src/stacks/shop.ts', line: 60, column: 17 },
        reasons: [
          reason('different-region', {
            with: ['CartApi', 'MailJobs', 'OrderApi'],
            path: 'location',
            values: ['westeurope', 'eastus', 'eastus', 'eastus'],
            at: [
              { file: 'src/stacks/shop.ts', line: 63, column: 3 },
              { file: 'src/stacks/shop.ts', line: 12, column: 19 },
            ],
          }),
        ],
      },
      {
        component: { id: '`${tenant}Api`', scope: 'shopStack', file: 'src/stacks/tenants.ts', line: 7, column: 5 },
        reasons: [
          reason('declared-in-loop', { at: [{ file: 'src/stacks/tenants.ts', line: 6, column: 3 }] }),
          reason('id-not-literal', { at: [{ file: 'src/stacks/tenants.ts', line: 7, column: 28 }] }),
        ],
      },
      {
        component: { id: 'ReportApi', scope: 'shopStack', file: 'src/stacks/shop.ts', line: 70, column: 21 },
        verdict: 'undecidable',
        reasons: [
          reason('undecided', {
            with: ['CartApi'],
            path: 'consistency',
            values: ['process.env.CONSISTENCY', 'Session'],
            at: [
              { file: 'src/stacks/shop.ts', line: 73, column: 3 },
              { file: 'src/stacks/shop.ts', line: 21, column: 19 },
            ],
          }),
        ],
      },
    ],
    solitary: [
      {
        id: 'Storefront',
        kind: 'StaticSiteWithCdn',
        scope: 'shopStack',
        file: 'src/stacks/site.ts',
        line: 11,
        column: 3,
      },
    ],
    backends: [{ name: 'catalog', components: ['ProductApi', 'SearchApi'], file: 'src/stacks/catalog.ts', line: 9 }],
    grouped: [
      { id: 'ProductApi', scope: 'catalogStack', file: 'src/stacks/catalog.ts', line: 10, column: 15 },
      { id: 'SearchApi', scope: 'catalogStack', file: 'src/stacks/catalog.ts', line: 11, column: 14 },
    ],
    notes: [
      {
        kind: 'syntax-error',
        file: 'src/stacks/legacy.ts',
        message: "Line 14: '}' expected. The rest of the file was read as far as possible.",
      },
      { kind: 'no-base', file: null, message: 'The base branch is not at hand, so the policy of the head judged.' },
    ],
  })

/** Three plans become one. */
export const dearPlans = (): Report =>
  sampleReport({
    groups: [
      {
        members: ['ImageJobs', 'InvoiceJobs', 'StockJobs'].map((id, index) => ({
          id,
          kind: 'FunctionsApp',
          file: 'src/jobs.ts',
          line: 10 + 8 * index,
        })),
        now: 6,
        shared: 2,
        saving: {
          low: 24.82,
          high: 24.82,
          before: { low: 37.23, high: 37.23 },
          after: { low: 12.41, high: 12.41 },
          pricesAsOf: '2024-08-30',
          rows: ['ImageJobs', 'InvoiceJobs', 'StockJobs', null].map((component) => ({
            key: 'asp.B1.linux',
            component,
            monthly: 12.41,
            unit: 'hour per instance',
            region: 'eastus',
            asOf: '2024-08-30',
          })),
        },
        replaced: [{ type: STORAGE, count: 3 }],
        code: "const backend = defineBackend({\n  imageJobs: FunctionsApp.define('ImageJobs', { sku: 'B1' }),\n})\nbackend.addToStack(stack)\n",
      },
    ],
  })

export const nothingToShare = (): Report =>
  sampleReport({
    solitary: [{ id: 'Storefront', kind: 'StaticSiteWithCdn', line: 11 }],
    backends: [{ name: 'backend', components: ['OldApi', 'OtherApi'], file: 'src/main.ts', line: 30 }],
    grouped: [
      { id: 'OldApi', line: 31 },
      { id: 'OtherApi', line: 32 },
    ],
  })

export const keptApart = (): Report =>
  sampleReport({
    refused: (['EuApi', 'UserApi'] as const).map((id, index) => ({
      component: { id, line: 10 * (index + 1) },
      reasons: [
        reason('different-region', {
          with: [index === 0 ? 'UserApi' : 'EuApi'],
          path: 'location',
          values: index === 0 ? ['westeurope', 'eastus'] : ['eastus', 'westeurope'],
          at: [{ file: 'src/main.ts', line: 10 * (index + 1) + 3, column: 3 }],
        }),
      ],
    })),
  })

export const noStackCode = (): Report =>
  sampleReport({
    notes: [{ kind: 'no-stack-code', file: null, message: 'No file imports a module of the framework.' }],
  })

export const unreadable = (): Report =>
  sampleReport({
    solitary: [{ id: 'UserApi', line: 4 }],
    notes: [
      {
        kind: 'file-too-large',
        file: 'src/generated/everything.ts',
        message: 'The file has 7,340,032 bytes; 5 MB are read.',
      },
      { kind: 'not-utf8', file: 'src/latin.ts', message: 'The file is not UTF-8.' },
    ],
  })

export const turnedOff = (): Report =>
  sampleReport({
    groups: [
      {
        members: [
          { id: 'ProductApi', line: 14 },
          { id: 'UserApi', line: 8 },
        ],
        now: 6,
        shared: 3,
        code: 'const backend = defineBackend({})\n',
      },
    ],
    policy: { rules: { 'shareable-components': 'off' } },
  })

/** As many groups and refusals as wanted: what a monorepo of years could hold. */
export const large = (groups: number, refused: number): Report =>
  sampleReport({
    groups: Array.from({ length: groups }, (_, index) => ({
      members: [
        { id: `Order${index}Api`, scope: `stack${index}`, file: `packages/service-${index}/src/main.ts`, line: 10 },
        { id: `User${index}Api`, scope: `stack${index}`, file: `packages/service-${index}/src/main.ts`, line: 20 },
      ],
      now: 6,
      shared: 3,
      saving: NOTHING_FIXED,
      replaced: [{ type: COSMOS, count: 2 }],
      code: `const backend = defineBackend({\n${'  // a long schema of many fields\n'.repeat(20)}})\n`,
    })),
    refused: Array.from({ length: refused }, (_, index) => ({
      component: { id: `Tenant${index}Api`, file: `packages/tenants/src/tenant-${index}.ts`, line: 5 },
      reasons: [
        reason('declared-in-loop', { at: [{ file: `packages/tenants/src/tenant-${index}.ts`, line: 4, column: 1 }] }),
      ],
    })),
  })

/** A plan whose price nobody knows is not a plan that costs nothing. */
export const unpriced = (): Report =>
  sampleReport({
    groups: [
      {
        members: [
          { id: 'ImageJobs', kind: 'FunctionsApp', line: 8 },
          { id: 'StockJobs', kind: 'FunctionsApp', line: 14 },
        ],
        now: 4,
        shared: 2,
        saving: { rows: [], assumptions: ['The price of a hosting plan is not known; no plan is counted.'] },
        replaced: [{ type: STORAGE, count: 2 }],
        code: "const backend = defineBackend({\n  imageJobs: FunctionsApp.define('ImageJobs', { sku: chosenSku }),\n})\n",
      },
    ],
  })
