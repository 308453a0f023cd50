import { charges, ofInstance } from './charges.js'
import { flag, number, region, withDefault, word } from './facets.js'
import type { Kind } from './kind.js'

const CREATE = 'Microsoft Learn, Create and configure Application Insights resources (create-workspace-resource.md)'

export const APPLICATION_INSIGHTS: Kind = {
  type: 'Microsoft.Insights/components',
  noun: 'Application Insights component',
  page: 'application-insights',
  facets: {
    location: region('location'),
    workspace: word('properties.WorkspaceResourceId'),
    sampling: number('properties.SamplingPercentage', 100),
    retention: number('properties.RetentionInDays', 90),
    ingestionFromPublicNetworks: withDefault('properties.publicNetworkAccessForIngestion', 'enabled'),
    queryFromPublicNetworks: withDefault('properties.publicNetworkAccessForQuery', 'enabled'),
    localAuth: flag('properties.DisableLocalAuth', false),
    ipAddresses: flag('properties.DisableIpMasking', false),
    immediatePurge: flag('properties.ImmediatePurgeDataOn30Days', false),
    customerStorage: flag('properties.ForceCustomerStorageForProfiler', false),
    kind: word('kind'),
    applicationType: withDefault('properties.Application_Type', 'web'),
  },
  children: {
    currentbillingfeatures: { cap: number('properties.DataVolumeCap.Cap', null) },
    pricingplans: { cap: number('properties.cap', null) },
  },
  mustAgree: [
    { facet: 'location', code: 'different-region' },
    { facet: 'workspace', code: 'conflicting-setting' },
    { facet: 'sampling', code: 'conflicting-setting' },
    { facet: 'retention', code: 'conflicting-setting' },
    { facet: 'ingestionFromPublicNetworks', code: 'different-network-boundary' },
    { facet: 'queryFromPublicNetworks', code: 'different-network-boundary' },
    { facet: 'localAuth', code: 'conflicting-setting' },
    { facet: 'ipAddresses', code: 'conflicting-setting' },
    { facet: 'immediatePurge', code: 'conflicting-setting' },
    { facet: 'customerStorage', code: 'conflicting-setting' },
  ],
  childrenAgree: ['currentbillingfeatures', 'pricingplans'].map((child) => ({
    child,
    facet: 'cap',
    code: 'conflicting-setting',
  })),
  mayDiffer: ['kind', 'applicationType'],
  immutable: ['region', 'workspace-based, once on'],
  capacity: [],
  guidance: [{ id: 'one-component-per-environment', when: 'environments-differ', source: CREATE }],
  isStateful: true,
  price: () => charges(ofInstance('appi.component')),
}
