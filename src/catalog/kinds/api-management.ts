import { type Value, known } from '../../model/value.js'
import { charges, exactly, numberOf, ofInstance, plus, quantityOf, textOf, together, unpriced } from './charges.js'
import { entryOf, flag, isNothing, number, region, withDefault, word } from './facets.js'
import type { Kind, Priced, Pricing } from './kind.js'
import { fieldOf, set, undecided } from './sets.js'
import { ladder } from './tiers.js'

/** Classic tiers; the price of the v2 tiers is not known. */
const UNITS: ReadonlyMap<string, string> = new Map([
  ['developer', 'apim.developer'],
  ['basic', 'apim.basic'],
  ['standard', 'apim.standard'],
  ['premium', 'apim.premium'],
])

export const API_MANAGEMENT: Kind = {
  type: 'Microsoft.ApiManagement/service',
  noun: 'API Management service',
  page: 'api-management',
  facets: {
    location: region('location'),
    sku: word('sku.name'),
    capacity: number('sku.capacity', null),
    network: withDefault('properties.virtualNetworkType', 'none'),
    subnet: word('properties.virtualNetworkConfiguration.subnetResourceId'),
    publicNetworkAccess: withDefault('properties.publicNetworkAccess', 'enabled'),
    publisher: word('properties.publisherEmail'),
    hostNames: set('properties.hostnameConfigurations', fieldOf('hostName')),
    clientCertificates: flag('properties.enableClientCertificate', false),
    gatewayOff: flag('properties.disableGateway', false),
    zones: set('zones', (zone) => zone),
    otherRegions: { path: 'properties.additionalLocations', normalise: countUnits },
    identity: word('identity.type'),
  },
  mustAgree: [
    { facet: 'location', code: 'different-region' },
    { facet: 'sku', code: 'incompatible-tier', order: ladder('basic', 'standard', 'premium') },
    { facet: 'network', code: 'different-network-boundary' },
    { facet: 'subnet', code: 'different-network-boundary' },
    { facet: 'publicNetworkAccess', code: 'different-network-boundary' },
    { facet: 'publisher', code: 'conflicting-setting' },
    { facet: 'hostNames', code: 'conflicting-setting' },
    { facet: 'clientCertificates', code: 'conflicting-setting' },
    { facet: 'gatewayOff', code: 'conflicting-setting' },
    { facet: 'zones', code: 'conflicting-setting' },
  ],
  mayDiffer: ['capacity', 'otherRegions', 'identity'],
  immutable: ['region', 'Consumption or not', 'classic or v2 tiers'],
  capacity: [],
  guidance: [],
  isStateful: true,
  price,
}

/** Units in further regions, all together. */
function countUnits(value: Value): Value {
  if (isNothing(value)) return known(0)
  if (value.kind !== 'list') return value
  const units = value.items.map((item) => {
    const sku = item.kind === 'object' ? entryOf(item, 'sku') : item
    return sku.kind === 'object' ? entryOf(sku, 'capacity') : sku
  })
  const unseen = undecided({ kind: 'list', items: units, open: value.open }, 'additionalLocations')
  return unseen ?? known(units.reduce((sum, unit) => sum + unitsOf(unit), 0))
}

/** A region has one unit at least. */
const unitsOf = (unit: Value): number => Math.max(1, unit.kind === 'known' ? Number(unit.value) || 1 : 1)

function price({ read }: Priced): Pricing {
  const sku = textOf(read('sku'))
  if (sku === null) return unpriced('The tier of the service is not known.')
  if (sku === 'consumption') return charges(ofInstance('apim.consumption'))
  const item = UNITS.get(sku)
  if (item === undefined) return unpriced(`No price is known for the tier ${sku}.`)
  const { range, assumption } = quantityOf(read('capacity'), 'units')
  const count = numberOf(read('otherRegions'))
  const unsure = count === null ? 'Units in further regions are not known; none is counted.' : null
  return charges(ofInstance(item, plus(range, exactly(count ?? 0)), together(assumption, unsure)))
}
