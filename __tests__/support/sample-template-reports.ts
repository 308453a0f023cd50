import type { PriceUse, Saving } from '../../src/model/plan.js'
import type { Report } from '../../src/model/report.js'
import { sampleReport } from './sample-report.js'
import { shop } from './sample-reports.js'
import type { SampleMerge, SampleSet } from './sample-templates.js'
import { withTemplates } from './sample-templates.js'

const PLANS = 'Microsoft.Web/serverfarms'
const SITES = 'Microsoft.Web/sites'
const STORAGE = 'Microsoft.Storage/storageAccounts'
const VAULTS = 'Microsoft.KeyVault/vaults'
const INSIGHTS = 'Microsoft.Insights/components'
const BUSES = 'Microsoft.ServiceBus/namespaces'
const COSMOS = 'Microsoft.DocumentDB/databaseAccounts'
const ENDPOINTS = 'Microsoft.Network/privateEndpoints'

const row = (key: string, component: string | null, monthly: number): PriceUse => ({
  key,
  component,
  monthly,
  unit: 'hour per instance',
  region: 'eastus',
  asOf: '2024-08-30',
})

const exactly = (amount: number): { low: number; high: number } => ({ low: amount, high: amount })

const THREE_PLANS: SampleMerge = {
  kind: PLANS,
  application: 'infra/shop.json',
  keep: 'plan-web@40',
  moves: [
    ["[parameters('jobsPlanName')]@60", 'jobs@120', "[concat('mail-', parameters('stage'))]@160"],
    ['plan-reports@80'],
  ],
  saving: {
    ...exactly(24.82),
    before: exactly(37.23),
    after: exactly(12.41),
    rows: ['plan-web', "[parameters('jobsPlanName')]", 'plan-reports', null].map((who) =>
      row('asp.B1.linux', who, 12.41),
    ),
    assumptions: ['The region is not known; prices are those of eastus.'],
  },
  differences: [
    {
      resource: PLANS,
      path: 'properties.perSiteScaling',
      values: [
        { id: 'plan-web', value: true, at: { file: 'infra/shop.json', line: 47, column: 9 } },
        { id: "[parameters('jobsPlanName')]", value: null, at: { file: 'infra/shop.json', line: 60, column: 5 } },
        { id: 'plan-reports', value: null, at: { file: 'infra/shop.json', line: 80, column: 5 } },
      ],
      result: null,
      raises: false,
    },
  ],
}

const free = (key: string): Partial<Saving> => ({ rows: [row(key, null, 0)] })

const TWO_INSIGHTS: SampleMerge = {
  kind: INSIGHTS,
  application: 'infra/shop.json',
  keep: 'insights-web@200',
  moves: [['insights-jobs@220', 'jobs@120']],
  saving: free('appi.component'),
  isStateful: true,
}

const TWO_BUSES: SampleMerge = {
  kind: BUSES,
  application: 'infra/shop.json with production.parameters.json',
  keep: 'bus-orders@300',
  moves: [['bus-mail@320']],
  saving: {
    before: exactly(9.81),
    after: exactly(9.81),
    rows: [row('servicebus.standard.base', 'bus-orders', 9.81), row('servicebus.standard.base', null, 9.81)],
    assumptions: ['The region is not known; prices are those of eastus.'],
  },
  isStateful: true,
}

/** A set of every verdict, every guidance, and every reason that templates know. */
const REASONS: readonly Omit<SampleSet, 'application'>[] = [
  {
    kind: COSMOS,
    verdict: 'cannot-share',
    members: ['carts@10', 'orders@30'],
    reasons: [['incompatible-api', 'kind', ['mongodb', 'globaldocumentdb']]],
  },
  {
    kind: PLANS,
    verdict: 'cannot-share',
    members: ['plan-search@500'],
    beside: ['plan-web@40', 'plan-reports@80'],
    reasons: [['incompatible-tier', 'sku.name', ['P1v3', 'B1', 'B1']]],
  },
  {
    kind: STORAGE,
    verdict: 'cannot-share',
    members: ['lake@510', "[format('logs{0}', uniqueString(resourceGroup().id))]@530", 'cache@550'],
    reasons: [
      ['different-region', 'location', ['westeurope', 'eastus', 'eastus']],
      ['incompatible-kind', 'properties.isHnsEnabled', [true, false, false]],
      ['incompatible-tier', 'sku.name', ['standard_lrs', 'standard_lrs', 'premium_lrs']],
      ['different-network-boundary', 'properties.publicNetworkAccess', [null, 'disabled', 'disabled']],
      ['conflicting-setting', 'properties.minimumTlsVersion', ['tls1_2', 'tls1_0', 'tls1_2']],
    ],
  },
  {
    kind: COSMOS,
    verdict: 'cannot-share',
    members: ['full-1@600', 'full-2@620'],
    reasons: [['limit-exceeded', 'databases and containers', [500]]],
  },
  {
    kind: BUSES,
    verdict: 'cannot-share',
    members: ['bus-east@640', 'bus-west@660'],
    reasons: [['disaster-recovery-pair']],
  },
  {
    kind: ENDPOINTS,
    verdict: 'cannot-share',
    members: ['to-blobs@680', 'to-files@690'],
    reasons: [['conflicting-setting', 'properties.privateLinkServiceConnections', ['[blob]', '[file]']]],
  },
  {
    kind: PLANS,
    verdict: 'cannot-share',
    members: ['hub-plan@694', 'spoke-plan@696'],
    reasons: [
      ['different-subscription', 'subscriptionId', ["[parameters('hub')]", "[parameters('spoke')]"]],
      ['different-resource-group', 'resourceGroup', ['hub', 'spoke']],
      ['incompatible-os', 'properties.reserved', [true, false]],
    ],
  },
  {
    kind: SITES,
    verdict: 'keep-separate',
    members: ['web@700', 'jobs@120'],
    reasons: [['separate-by-guidance', 'an-app-is-a-deployment-unit']],
  },
  {
    kind: STORAGE,
    verdict: 'keep-separate',
    members: ['webstate@720', 'jobsstate@730'],
    reasons: [['separate-by-guidance', 'one-storage-account-per-function-app']],
  },
  {
    kind: VAULTS,
    verdict: 'keep-separate',
    members: ['vault-web@740', 'vault-jobs@750', 'vault-mail@760'],
    reasons: [['separate-by-guidance', 'one-vault-per-application']],
  },
  {
    kind: INSIGHTS,
    verdict: 'keep-separate',
    members: ['insights-prod@770', 'insights-test@780'],
    reasons: [['separate-by-guidance', 'one-component-per-environment']],
  },
  {
    kind: INSIGHTS,
    verdict: 'keep-separate',
    members: ['app-prod@790', 'app-dev@800'],
    reasons: [['different-environment', 'tags.environment', ['production', 'development']]],
  },
  {
    kind: PLANS,
    verdict: 'keep-separate',
    members: ['plan-pay@810', 'plan-tax@820'],
    reasons: [['different-tags', 'tags.dataClass', ['confidential', null]]],
  },
  {
    kind: PLANS,
    verdict: 'keep-separate',
    members: ['plan-alone@830'],
    beside: ['plan-web@40'],
    reasons: [['isolated-by-policy', 'isolate']],
  },
  {
    kind: PLANS,
    verdict: 'keep-separate',
    members: ['tenant-plan@840', "[variables('extra')]@850"],
    reasons: [['declared-in-loop', 'copy.count', [3, "[length(parameters('tenants'))]"]]],
  },
  {
    kind: SITES,
    verdict: 'already-shared',
    members: ['api@860', 'admin@870'],
    reasons: [['already-shared', 'properties.serverFarmId', ['plan-web', 'plan-web']]],
  },
  {
    kind: VAULTS,
    verdict: 'same-resource',
    members: ["[parameters('vault')]@880", "[parameters('vault')]@900"],
    reasons: [['already-shared', 'name', ["[parameters('vault')]", "[parameters('vault')]"]]],
  },
  {
    kind: PLANS,
    verdict: 'mutually-exclusive',
    members: ['plan-new@910', 'plan-old@920'],
    reasons: [['mutually-exclusive', 'condition', [true, false]]],
  },
  {
    kind: PLANS,
    verdict: 'mutually-exclusive',
    members: ['plan-windows@930', 'plan-linux@940'],
    reasons: [
      [
        'mutually-exclusive',
        'condition',
        ["[equals(parameters('os'), 'windows')]", "[not(equals(parameters('os'), 'windows'))]"],
      ],
    ],
  },
  {
    kind: PLANS,
    verdict: 'undecidable',
    members: ['plan-a@950', 'plan-b@960'],
    reasons: [['undecided', 'location', ["[parameters('here')]", "[parameters('there')]"]]],
  },
  {
    kind: 'Microsoft.Resources/deployments',
    verdict: 'undecidable',
    members: ['network@970', "[concat('web-', deployment().name)]@980"],
    reasons: [
      [
        'undecided',
        'properties.templateLink',
        ["[uri(parameters('base'), 'network.json')]", 'https://templates.example/web.json'],
      ],
    ],
  },
]

const SETS = REASONS.map((set): SampleSet => ({ application: 'infra/shop.json', ...set }))

const NOTHING = sampleReport({})

/** Templates alone, with something of everything. */
export const templateShop = (): Report =>
  withTemplates(NOTHING, { resources: 64, merges: [THREE_PLANS, TWO_INSIGHTS, TWO_BUSES], sets: SETS })

/** One group, and nothing else. */
export const threePlans = (): Report => withTemplates(NOTHING, { resources: 7, merges: [THREE_PLANS] })

export const twoInsights = (): Report => withTemplates(NOTHING, { resources: 4, merges: [TWO_INSIGHTS] })

export const unpricedCaches = (): Report =>
  withTemplates(NOTHING, {
    resources: 2,
    merges: [
      {
        kind: 'Microsoft.Cache/redis',
        application: 'cache.json',
        keep: 'cache-a@4',
        moves: [['cache-b@20']],
        saving: { assumptions: ['No price is known for a cache of the size C6.'] },
        isStateful: true,
      },
    ],
  })

/** Stack code, and templates that it does not describe. */
export const shopWithTemplates = (): Report =>
  withTemplates(shop(), { resources: 30, merges: [THREE_PLANS, TWO_INSIGHTS], sets: SETS.slice(0, 3) })

/** Templates that the shop's stack code was synthesized into: the same plans twice. */
export const synthesizedShop = (): Report =>
  withTemplates(shop(), {
    resources: 12,
    merges: [
      {
        kind: COSMOS,
        application: 'atakora.out',
        keep: 'cosmos-cart@10',
        moves: [['cosmos-order@80']],
        saving: free('cosmos.serverless.rus'),
        isStateful: true,
        counterparts: [
          { id: 'CartApi', kind: 'CrudApi', file: 'src/stacks/shop.ts', line: 21 },
          { id: 'OrderApi', kind: 'CrudApi', file: 'src/stacks/shop.ts', line: 30 },
        ],
        suggestion: {
          language: 'ts',
          code: "defineBackend({\n  cart: CrudApi.define('CartApi', { entityName: 'Cart', schema }),\n})\n",
        },
      },
    ],
  })

export const templatesKeptApart = (): Report => withTemplates(NOTHING, { resources: 20, sets: SETS.slice(0, 2) })

export const templatesUndecided = (): Report =>
  withTemplates(NOTHING, { resources: 9, sets: SETS.filter(({ verdict }) => verdict === 'undecidable') })

export const nothingInTemplates = (): Report => withTemplates(NOTHING, { resources: 5 })

export const templatesTurnedOff = (): Report =>
  withTemplates(NOTHING, {
    resources: 12,
    merges: [THREE_PLANS, TWO_INSIGHTS],
    policy: { rules: { 'shareable-resources': 'off', 'mergeable-resources': 'off' } },
  })

/** A landscape of years: as many groups and sets as wanted. */
export const largeTemplates = (groups: number, sets: number): Report =>
  withTemplates(NOTHING, {
    resources: 10 * (groups + sets),
    merges: Array.from({ length: groups }, (_, index) => ({
      ...THREE_PLANS,
      application: `services/service-${index}/infra/deployment.json`,
    })),
    sets: Array.from({ length: sets }, (_, index) => ({
      ...SETS[index % SETS.length]!,
      application: `services/service-${index}/infra/deployment.json`,
    })),
  })
