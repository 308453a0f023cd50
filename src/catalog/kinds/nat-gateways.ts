import { ONE, charges, exactly, ofInstance, unpriced } from './charges.js'
import { caseless, isNothing, number, region, withDefault } from './facets.js'
import type { Facet, Kind, Priced, Pricing } from './kind.js'
import { fieldOf, set } from './sets.js'

/** A gateway of the Standard tier names no network: the subnets name it. Left out, the network is not known. */
const network: Facet = {
  path: 'properties.sourceVirtualNetwork.id',
  normalise: (value) => {
    const written = caseless(value)
    return isNothing(written) ? { kind: 'unknown', why: 'several-values', text: 'the network of its subnets' } : written
  },
}

export const NAT_GATEWAYS: Kind = {
  type: 'Microsoft.Network/natGateways',
  noun: 'NAT gateway',
  page: 'nat-gateways',
  facets: {
    location: region('location'),
    sku: withDefault('sku.name', 'standard'),
    network,
    zones: set('zones', (zone) => zone),
    idleTimeout: number('properties.idleTimeoutInMinutes', 4),
    addresses: set('properties.publicIpAddresses', fieldOf('id')),
    prefixes: set('properties.publicIpPrefixes', fieldOf('id')),
  },
  mustAgree: [
    { facet: 'location', code: 'different-region' },
    { facet: 'sku', code: 'incompatible-tier' },
    { facet: 'network', code: 'different-network-boundary' },
    { facet: 'zones', code: 'conflicting-setting' },
  ],
  mayDiffer: ['idleTimeout', 'addresses', 'prefixes'],
  immutable: ['region', 'zone', 'tier'],
  capacity: [],
  guidance: [],
  isStateful: false,
  price,
}

/** The gateway, and the public addresses that only it uses. */
function price({ read }: Priced): Pricing {
  const sku = read('sku')
  if (sku.kind !== 'known' || sku.value !== 'standard') return unpriced('No price is known for a gateway of this tier.')
  const addresses = read('addresses')
  const count = addresses.kind === 'list' ? addresses.items.length : 0
  const unsure =
    addresses.kind === 'list' || addresses.kind === 'absent' ? null : 'Its public addresses are not counted.'
  return charges(
    ofInstance('natgateway', ONE, unsure),
    ...(count === 0 ? [] : [ofInstance('publicip.standard.static', exactly(count))]),
  )
}
