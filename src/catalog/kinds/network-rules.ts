import { withDefault } from './facets.js'
import type { Agreement, Facet } from './kind.js'
import { addressOf, set, subnetOf } from './sets.js'

/** Who may reach a resource: `networkAcls` (or what a service calls it), taken apart, with Azure's defaults. */
export const networkRules = (path: string): Readonly<Record<string, Facet>> => ({
  defaultAction: withDefault(`${path}.defaultAction`, 'allow'),
  ipRules: set(`${path}.ipRules`, addressOf),
  virtualNetworkRules: set(`${path}.virtualNetworkRules`, subnetOf),
})

export const NETWORK_RULES_AGREE: readonly Agreement[] = ['defaultAction', 'ipRules', 'virtualNetworkRules'].map(
  (facet) => ({ facet, code: 'different-network-boundary' }),
)
