import { type Value, known } from '../../model/value.js'
import { charges, ofInstance, quantityOf, textOf, unpriced } from './charges.js'
import { caseless, flag, isNothing, number, region, versioned, withDefault, word } from './facets.js'
import type { Kind, Priced, Pricing } from './kind.js'
import { namedItem, set } from './sets.js'
import { ladder } from './tiers.js'

const UNITS: ReadonlyMap<string, string> = new Map([
  ['standard_s1', 'signalr.standard'],
  ['premium_p1', 'signalr.premium'],
])

export const SIGNALR_SERVICES: Kind = {
  type: 'Microsoft.SignalRService/SignalR',
  noun: 'SignalR service',
  page: 'signalr-services',
  facets: {
    location: region('location'),
    sku: word('sku.name'),
    capacity: number('sku.capacity', null),
    kind: withDefault('kind', 'signalr'),
    serviceMode: { path: 'properties.features', normalise: nameServiceMode },
    upstream: set('properties.upstream.templates', (template) => template),
    publicNetworkAccess: withDefault('properties.publicNetworkAccess', 'enabled'),
    defaultAction: versioned('properties.networkACLs.defaultAction'),
    publicNetwork: set('properties.networkACLs.publicNetwork.allow', (type) => type),
    origins: set('properties.cors.allowedOrigins', (origin) => origin),
    localAuth: flag('properties.disableLocalAuth', false),
    entraAuth: flag('properties.disableAadAuth', false),
    clientCertificates: flag('properties.tls.clientCertEnabled', false),
    identity: word('identity.type'),
  },
  mustAgree: [
    { facet: 'location', code: 'different-region' },
    { facet: 'kind', code: 'incompatible-kind' },
    { facet: 'sku', code: 'incompatible-tier', order: ladder('free_f1', 'standard_s1', 'premium_p1') },
    { facet: 'serviceMode', code: 'incompatible-capacity-mode' },
    { facet: 'upstream', code: 'conflicting-setting' },
    { facet: 'publicNetworkAccess', code: 'different-network-boundary' },
    { facet: 'defaultAction', code: 'different-network-boundary' },
    { facet: 'publicNetwork', code: 'different-network-boundary' },
    { facet: 'localAuth', code: 'conflicting-setting' },
    { facet: 'entraAuth', code: 'conflicting-setting' },
    { facet: 'clientCertificates', code: 'conflicting-setting' },
  ],
  mayDiffer: ['capacity', 'origins', 'identity'],
  immutable: ['region'],
  capacity: [],
  guidance: [],
  isStateful: false,
  price,
}

/** The service mode out of the list of features; left out, it is the default mode. */
function nameServiceMode(value: Value): Value {
  if (isNothing(value)) return known('default')
  if (value.kind !== 'list') return value.kind === 'object' ? known('default') : caseless(value)
  const mode = namedItem(value, 'ServiceMode', ['flag', 'value'])
  return mode.kind === 'list' || mode.kind === 'object' || isNothing(mode) ? known('default') : caseless(mode)
}

function price({ read }: Priced): Pricing {
  const sku = textOf(read('sku'))
  if (sku === null) return unpriced('The tier of the service is not known.')
  if (sku === 'free_f1') return charges(ofInstance('signalr.free'))
  const item = UNITS.get(sku)
  if (item === undefined) return unpriced(`No price is known for a service of the tier ${sku}.`)
  const { range, assumption } = quantityOf(read('capacity'), 'units')
  return charges(ofInstance(item, range, assumption))
}
