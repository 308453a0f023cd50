import { ABSENT, type Value, known } from '../../model/value.js'
import { ONE, charges, ofInstance, textOf, unpriced } from './charges.js'
import { flag, isLeftOut, isNothing, number, region, versioned, withDefault, word } from './facets.js'
import type { Kind, Priced, Pricing } from './kind.js'

/** Microsoft Sentinel charges all that a workspace takes in: one workspace less would make the other data dearer. */
const SOLUTIONS = 'microsoft.operationsmanagement/solutions'
const ONBOARDING = 'microsoft.securityinsights/onboardingstates'

export const LOG_ANALYTICS_WORKSPACES: Kind = {
  type: 'Microsoft.OperationalInsights/workspaces',
  noun: 'Log Analytics workspace',
  page: 'log-analytics-workspaces',
  facets: {
    location: region('location'),
    sku: versioned('properties.sku.name', 'sku.name'),
    commitment: number('properties.sku.capacityReservationLevel', null),
    retention: versioned('properties.retentionInDays'),
    ingestionFromPublicNetworks: withDefault('properties.publicNetworkAccessForIngestion', 'enabled'),
    queryFromPublicNetworks: withDefault('properties.publicNetworkAccessForQuery', 'enabled'),
    cluster: word('properties.features.clusterResourceId'),
    customerKeyForQueries: flag('properties.forceCmkForQuery', false),
    localAuth: flag('properties.features.disableLocalAuth', false),
    accessByResource: versioned('properties.features.enableLogAccessUsingOnlyResourcePermissions'),
    dailyCap: number('properties.workspaceCapping.dailyQuotaGb', -1),
    immediatePurge: flag('properties.features.immediatePurgeDataOn30Days', false),
  },
  children: {
    [SOLUTIONS]: { sentinel: { path: 'plan.product', normalise: isSentinel } },
    [ONBOARDING]: { sentinel: { path: 'name', normalise: isThere } },
  },
  mustAgree: [
    { facet: 'location', code: 'different-region' },
    { facet: 'sku', code: 'incompatible-tier' },
    { facet: 'commitment', code: 'incompatible-tier' },
    { facet: 'retention', code: 'conflicting-setting' },
    { facet: 'ingestionFromPublicNetworks', code: 'different-network-boundary' },
    { facet: 'queryFromPublicNetworks', code: 'different-network-boundary' },
    { facet: 'cluster', code: 'conflicting-setting' },
    { facet: 'customerKeyForQueries', code: 'conflicting-setting' },
    { facet: 'localAuth', code: 'conflicting-setting' },
    { facet: 'immediatePurge', code: 'conflicting-setting' },
  ],
  childrenAgree: [SOLUTIONS, ONBOARDING].map((child) => ({ child, facet: 'sentinel', code: 'conflicting-setting' })),
  mayDiffer: ['dailyCap', 'accessByResource'],
  immutable: ['region'],
  capacity: [],
  guidance: [],
  isStateful: true,
  price,
}

/** Charged by what is sent and kept; a commitment is paid whether it is used or not. */
function price({ read }: Priced): Pricing {
  const written = read('sku')
  const sku = textOf(written)
  const isCommitted = sku === 'capacityreservation' || sku === 'lacluster' || read('commitment').kind !== 'absent'
  if (isCommitted) return unpriced('No price is known for a commitment tier.')
  const unsure = sku === null && !isLeftOut(written) ? 'Payment by use is assumed, without a commitment.' : null
  return charges(ofInstance('law.account', ONE, unsure))
}

/** `OMSGallery/SecurityInsights`; other solutions are as good as none. */
function isSentinel(product: Value): Value {
  if (product.kind !== 'known') return product
  return /\/securityinsights$/i.test(String(product.value)) ? known(true) : ABSENT
}

/** All of them are called the same. */
function isThere(name: Value): Value {
  if (isNothing(name)) return ABSENT
  return name.kind === 'known' ? known(true) : name
}
