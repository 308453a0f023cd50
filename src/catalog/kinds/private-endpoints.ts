import type { Value } from '../../model/value.js'
import { charges, ofInstance } from './charges.js'
import { entryOf, region, word } from './facets.js'
import type { Facet, Kind } from './kind.js'
import { asSet } from './sets.js'

const CONNECTIONS = ['properties.privateLinkServiceConnections', 'properties.manualPrivateLinkServiceConnections']

/** What the connections of an endpoint name under a key. */
const ofConnections = (key: string): Facet => ({
  path: CONNECTIONS[0]!,
  also: CONNECTIONS.slice(1),
  normalise: (value) => asSet(flattened(value, key), (item) => item),
})

/** An endpoint leads to one sub-resource (blob, file, …) of one resource, from one network. */
export const PRIVATE_ENDPOINTS: Kind = {
  type: 'Microsoft.Network/privateEndpoints',
  noun: 'private endpoint',
  page: 'private-endpoints',
  facets: {
    location: region('location'),
    target: ofConnections('privateLinkServiceId'),
    subResource: ofConnections('groupIds'),
    subnet: word('properties.subnet.id'),
    networkInterface: word('properties.customNetworkInterfaceName'),
  },
  mustAgree: [
    { facet: 'target', code: 'conflicting-setting' },
    { facet: 'subResource', code: 'conflicting-setting' },
    { facet: 'subnet', code: 'different-network-boundary' },
    { facet: 'location', code: 'different-region' },
  ],
  mayDiffer: ['networkInterface'],
  immutable: ['target', 'sub-resource', 'subnet'],
  capacity: [],
  guidance: [],
  isStateful: false,
  price: () => charges(ofInstance('privateendpoint')),
}

/** The values under a key of all connections as one list; what is no connection stays as it is. */
function flattened(value: Value, key: string): Value {
  if (value.kind !== 'list') return value
  const items = value.items.flatMap((connection): readonly Value[] => {
    if (connection.kind !== 'object') return [connection]
    const properties = entryOf(connection, 'properties')
    const named = properties.kind === 'object' ? entryOf(properties, key) : properties
    if (named.kind !== 'list') return [named]
    return named.open === null ? named.items : [...named.items, { kind: 'unknown', why: named.open, text: key }]
  })
  return { kind: 'list', items, open: value.open }
}
