import { charges, exactly, ofContent, ofInstance, textOf } from './charges.js'
import { flag, number, region, versioned, withDefault, word } from './facets.js'
import type { Charge, Kind, Priced, Pricing, Read } from './kind.js'

/** Databases by the name of their size; some templates give the edition and the units. */
const DATABASES: ReadonlyMap<string, string> = new Map([
  ['basic', 'sql.basic'],
  ['standard 10', 'sql.S0'],
  ['standard 20', 'sql.S1'],
  ['standard 50', 'sql.S2'],
  ['standard 100', 'sql.S3'],
  ['premium 125', 'sql.P1'],
  ['gp_gen5 2', 'sql.GP2'],
  ['s0', 'sql.S0'],
  ['s1', 'sql.S1'],
  ['s2', 'sql.S2'],
  ['s3', 'sql.S3'],
  ['p1', 'sql.P1'],
  ['gp_gen5_2', 'sql.GP2'],
])

const POOLS: ReadonlyMap<string, string> = new Map([
  ['basicpool 100', 'sqlpool.basic100'],
  ['standardpool 200', 'sqlpool.standard200'],
])

export const SQL_SERVERS: Kind = {
  type: 'Microsoft.Sql/servers',
  noun: 'SQL server',
  page: 'sql-servers',
  facets: {
    location: region('location'),
    version: withDefault('properties.version', '12.0'),
    administrator: word('properties.administratorLogin'),
    entraOnly: flag('properties.administrators.azureADOnlyAuthentication', false),
    entraAdministrator: word('properties.administrators.sid'),
    tenant: word('properties.administrators.tenantId'),
    publicNetworkAccess: withDefault('properties.publicNetworkAccess', 'enabled'),
    outboundAccess: withDefault('properties.restrictOutboundNetworkAccess', 'disabled'),
    minimumTls: versioned('properties.minimalTlsVersion'),
    key: word('properties.keyId'),
    identity: word('identity.type'),
  },
  children: {
    firewallrules: { from: word('properties.startIpAddress'), to: word('properties.endIpAddress') },
    virtualnetworkrules: { subnet: word('properties.virtualNetworkSubnetId') },
    databases: {
      sku: word('sku.name', 'properties.requestedServiceObjectiveName', 'properties.edition'),
      pool: word('properties.elasticPoolId', 'properties.elasticPoolName'),
      capacity: number('sku.capacity', null),
      licence: word('properties.licenseType'),
    },
    elasticpools: {
      sku: word('sku.name', 'properties.edition'),
      capacity: number('sku.capacity', null, 'properties.dtu'),
    },
  },
  mustAgree: [
    { facet: 'location', code: 'different-region' },
    { facet: 'version', code: 'conflicting-setting' },
    { facet: 'administrator', code: 'conflicting-setting' },
    { facet: 'entraOnly', code: 'conflicting-setting' },
    { facet: 'entraAdministrator', code: 'conflicting-setting' },
    { facet: 'tenant', code: 'conflicting-setting' },
    { facet: 'publicNetworkAccess', code: 'different-network-boundary' },
    { facet: 'outboundAccess', code: 'different-network-boundary' },
    { facet: 'minimumTls', code: 'conflicting-setting' },
    { facet: 'key', code: 'conflicting-setting' },
  ],
  childrenAgree: [
    { child: 'firewallrules', facet: 'from', code: 'different-network-boundary' },
    { child: 'firewallrules', facet: 'to', code: 'different-network-boundary' },
    { child: 'virtualnetworkrules', facet: 'subnet', code: 'different-network-boundary' },
  ],
  mayDiffer: ['identity'],
  immutable: ['region', 'name of the administrator'],
  capacity: [
    {
      what: 'databases',
      counts: { children: ['databases'] },
      limit: () => 5_000,
      isHard: true,
      source: 'Microsoft Learn, Resource management in Azure SQL Database (resource-limits-logical-server.md)',
    },
  ],
  guidance: [],
  isStateful: true,
  price,
}

/** The server is free; databases and pools carry the price and keep it on another server. */
function price({ children }: Priced): Pricing {
  const contents = children.map(({ type, read }) => contentOf(type, read))
  const isWhole = contents.every((content) => content !== null)
  const unsaid = isWhole ? null : 'Databases and pools without a known price are not counted.'
  return charges(
    ofInstance('sql.server', exactly(1), unsaid),
    ...contents.filter((content): content is Charge => content !== null && content !== 'none'),
  )
}

/** Null: it costs something that is not known. */
function contentOf(type: string, read: Read): Charge | 'none' | null {
  if (type === 'elasticpools') {
    const size = read('capacity')
    const units = size.kind === 'known' ? String(size.value) : ''
    const item = POOLS.get(`${poolName(textOf(read('sku')))} ${units}`)
    return item === undefined ? null : ofContent(item, exactly(1))
  }
  if (type !== 'databases') return 'none'
  if (read('pool').kind !== 'absent') return 'none'
  const [sku, units] = [textOf(read('sku')) ?? '', read('capacity')]
  const item = DATABASES.get(sku) ?? DATABASES.get(`${sku} ${units.kind === 'known' ? String(units.value) : ''}`)
  if (item === undefined) return null
  const isLicensed = item === 'sql.GP2' && textOf(read('licence')) !== 'baseprice'
  return ofContent(item, exactly(1), isLicensed ? 'The licence of SQL Server is not counted.' : null)
}

/** Older templates name the edition alone. */
const poolName = (sku: string | null): string => (sku === 'basic' || sku === 'standard' ? `${sku}pool` : (sku ?? ''))
