import type { PriceUse, Saving } from '../../model/plan.js'
import type { Phrase } from '../phrase.js'
import { count, inList, name, quoted, say } from '../phrase.js'

const NAMES: Readonly<Record<string, string>> = {
  'functions.consumption.executions': 'Functions Consumption',
  'functions.consumption.time': 'Functions Consumption',
  'functions.flex.ondemand': 'Functions Flex Consumption',
  'functions.flex.executions': 'Functions Flex Consumption',
  'functions.flex.alwaysready.baseline': 'Functions Flex always ready',
  'cosmos.provisioned.100rus': 'Cosmos DB 100 RU/s',
  'cosmos.provisioned.min400': 'Cosmos DB 400 RU/s',
  'cosmos.autoscale.100rus': 'Cosmos DB autoscale 100 RU/s',
  'cosmos.autoscale.min1000': 'Cosmos DB autoscale 1000 RU/s',
  'cosmos.serverless.rus': 'Cosmos DB serverless',
  'cosmos.freetier': 'Cosmos DB free tier',
  'cosmos.storage': 'Cosmos DB storage',
  'storage.account': 'storage account',
  'storage.premium': 'premium storage account',
  'logicapp.WS1': 'Logic Apps WS1',
  'law.account': 'Log Analytics',
  'appi.component': 'Application Insights',
  'servicebus.basic': 'Service Bus Basic',
  'servicebus.standard.base': 'Service Bus Standard',
  'servicebus.premium.mu': 'Service Bus Premium',
  'eventhubs.basic.tu': 'Event Hubs Basic',
  'eventhubs.standard.tu': 'Event Hubs Standard',
  'eventhubs.standard.capture': 'Event Hubs Capture',
  'eventhubs.premium.pu': 'Event Hubs Premium',
  'eventhubs.dedicated.cu': 'Event Hubs Dedicated',
  'apim.consumption': 'API Management Consumption',
  'apim.developer': 'API Management Developer',
  'apim.basic': 'API Management Basic',
  'apim.standard': 'API Management Standard',
  'apim.premium': 'API Management Premium',
  'redis.basic.C4': 'Redis Basic C4',
  'redis.standard.C3': 'Redis Standard C3',
  'redis.premium.P1': 'Redis Premium P1',
  'redis.premium.P2': 'Redis Premium P2',
  'acr.basic': 'Container Registry Basic',
  'acr.premium': 'Container Registry Premium',
  'keyvault.standard': 'Key Vault',
  privateendpoint: 'private endpoint',
  natgateway: 'NAT gateway',
  'publicip.standard.static': 'static public IP address',
  'search.free': 'AI Search Free',
  'search.basic': 'AI Search Basic',
  'search.S2': 'AI Search S2',
  'search.L1': 'AI Search L1',
  'sql.server': 'SQL server',
  'sql.basic': 'SQL Database Basic',
  'sql.S0': 'SQL Database S0',
  'sql.S1': 'SQL Database S1',
  'sql.S2': 'SQL Database S2',
  'sql.S3': 'SQL Database S3',
  'sql.P1': 'SQL Database P1',
  'sql.GP2': 'SQL Database General Purpose, 2 vCores',
  'sqlpool.basic100': 'SQL elastic pool Basic, 100 eDTU',
  'sqlpool.standard200': 'SQL elastic pool Standard, 200 eDTU',
  'signalr.free': 'SignalR Free',
  'signalr.standard': 'SignalR Standard',
  'signalr.premium': 'SignalR Premium',
  'afd.standard': 'Front Door Standard',
  'afd.premium': 'Front Door Premium',
  'frontdoor.classic.rule': 'Front Door (classic) routing rule',
  'cdn.classic': 'CDN (classic)',
}

/** Of what components create, hosting plans are what has a fixed price. */
export const isPlanRow = ({ key }: Pick<PriceUse, 'key'>): boolean => /^(?:asp|functions)\./.test(key)

/** "B1 Linux" for `asp.B1.linux`; a row without a name of its own is called by its key. */
export function priceName(key: string): Phrase {
  const plan = /^(?:asp|functions)\.([A-Z]+\d\w*)(?:\.(linux|windows))?(?:\.[a-z\d]+)?$/.exec(key)
  if (plan !== null) return [quoted(`${plan[1]!}${plan[2] === undefined ? '' : ` ${SYSTEMS[plan[2]]!}`}`)]
  return Object.hasOwn(NAMES, key) ? [quoted(NAMES[key]!)] : [name(key)]
}

const SYSTEMS: Readonly<Record<string, string>> = { linux: 'Linux', windows: 'Windows' }

/** " (list price, B1 Linux, eastus, 2024-08-30)", from the rows that cost something; empty when none does. */
export function tellSource(savings: readonly Saving[]): Phrase {
  const rows = savings.flatMap(({ rows }) => rows).filter(({ monthly }) => monthly !== 0)
  if (rows.length === 0) return []
  const keys = distinct(rows, ({ key }) => key)
  const what = keys.length > 3 ? count(keys.length, 'price row') : inList(keys.map(priceName))
  const regions = inList(distinct(rows, ({ region }) => region).map(regionName))
  const newest = distinct(rows, ({ asOf }) => asOf)
    .sort()
    .at(-1)!
  return say` (list price, ${what}, ${regions}, ${quoted(newest)})`
}

/** What the table says of a price that is the same in many regions. */
export const regionName = (region: string): Phrase =>
  Object.hasOwn(REGIONS, region) ? [quoted(REGIONS[region]!)] : [quoted(region)]

const REGIONS: Readonly<Record<string, string>> = { any: 'any region', 'us-regions': 'regions of the US' }

const distinct = (rows: readonly PriceUse[], key: (row: PriceUse) => string): string[] => [...new Set(rows.map(key))]
