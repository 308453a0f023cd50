import type { PriceUse } from '../../model/plan.js'
import type { Group } from '../../model/report.js'
import type { Phrase } from '../phrase.js'
import { inList, join, quoted, say } from '../phrase.js'
import { isOfCode, isOfTemplate } from '../view.js'
import { isPlanRow } from './prices.js'

/** Why nothing has a fixed price, as far as the rows show it; no full stop, and empty where they show nothing. */
export function tellWhyFree(groups: readonly Group[]): Phrase {
  const [components, resources] = [groups.filter(isOfCode), groups.filter(isOfTemplate)]
  return join(
    [
      components.length === 0 ? [] : tellComponents(components),
      tellResources(resources.flatMap(({ monthlySaving }) => monthlySaving.rows)),
    ].filter(({ length }) => length > 0),
    '; ',
  )
}

/** A Free plan costs nothing for another reason. */
function tellComponents(groups: readonly Group[]): Phrase {
  const rows = groups.flatMap(({ monthlySaving }) => monthlySaving.rows)
  const has = (prefix: string): boolean => rows.some(({ key }) => key.startsWith(prefix))
  const hasAccounts = groups.some(({ stateful }) => stateful.includes('Microsoft.DocumentDB/databaseAccounts'))
  const hasPlans = rows.some(isPlanRow)
  const isServerless = has('cosmos.serverless.')
  if (rows.some(({ key }) => isPlanRow({ key }) && !BY_USE.some((prefix) => key.startsWith(prefix)))) return []

  const byUse = [
    ...(isServerless ? [say`serverless Cosmos DB`] : []),
    ...(has('functions.consumption.') ? [say`the Consumption plan`] : []),
    ...(has('functions.flex.') ? [say`the Flex Consumption plan`] : []),
    ...(hasPlans || hasAccounts ? [] : [say`storage accounts`]),
  ]
  const isOne = byUse.length === 1 && (hasPlans || hasAccounts)
  const reasons = [
    ...(hasAccounts && !isServerless ? [say`Cosmos DB charges for containers, not for accounts`] : []),
    ...(byUse.length === 0 ? [] : [say`${inList(byUse)} ${isOne ? say`is` : say`are`} billed by use`]),
  ]
  return join(reasons, '; ')
}

const BY_USE: readonly string[] = ['functions.consumption.', 'functions.flex.ondemand', 'functions.flex.executions']

/** Rows of $0 whose services are billed by use, as they are called in a sentence; one thing each. */
const BILLED_BY_USE: ReadonlyMap<string, string> = new Map([
  ['functions.consumption.executions', 'the Consumption plan'],
  ['functions.flex.ondemand', 'the Flex Consumption plan'],
  ['cosmos.serverless.rus', 'serverless Cosmos DB'],
  ['storage.account', 'a storage account'],
  ['storage.premium', 'a premium storage account'],
  ['law.account', 'Log Analytics'],
  ['appi.component', 'Application Insights'],
  ['keyvault.standard', 'Key Vault'],
  ['apim.consumption', 'API Management in the Consumption tier'],
  ['servicebus.basic', 'Service Bus in the Basic tier'],
  ['cdn.classic', 'a classic CDN'],
])

/** Rows of $0 whatever the use. */
const FREE: ReadonlyMap<string, string> = new Map([
  ['asp.F1.linux', 'the Free plan'],
  ['asp.F1.windows', 'the Free plan'],
  ['cosmos.freetier', 'the free tier of Cosmos DB'],
  ['search.free', 'the Free tier of AI Search'],
  ['signalr.free', 'the Free tier of SignalR'],
  ['sql.server', 'an SQL server without databases'],
])

function tellResources(rows: readonly PriceUse[]): Phrase {
  const byUse = namesIn(rows, BILLED_BY_USE)
  const free = namesIn(rows, FREE)
  return join(
    [
      byUse.length === 0 ? [] : say`${inList(byUse)} ${byUse.length === 1 ? say`is` : say`are`} billed by use`,
      free.length === 0 ? [] : say`${inList(free)} ${free.length === 1 ? say`costs` : say`cost`} nothing`,
    ].filter(({ length }) => length > 0),
    '; ',
  )
}

const namesIn = (rows: readonly PriceUse[], names: ReadonlyMap<string, string>): readonly Phrase[] =>
  [...new Set(rows.flatMap(({ key }) => names.get(key) ?? []))].map((text) => [quoted(text)])

/** Why the fixed price stays, by the beginning of a row's key. */
const KEPT: readonly (readonly [prefix: string, why: Phrase])[] = [
  ['servicebus.standard.base', say`the base charge of Service Bus is paid once a subscription`],
  ['cosmos.', say`throughput moves along with the containers`],
  ['sql', say`databases keep their price`],
]

/** Why what costs something costs the same afterwards: content moves along, some charges are paid once. */
export function tellWhyKept(groups: readonly Group[]): Phrase {
  const rows = groups.filter(isOfTemplate).flatMap(({ monthlySaving }) => monthlySaving.rows)
  const costly = rows.filter(({ monthly }) => monthly !== 0)
  const reasons = KEPT.filter(([prefix]) => costly.some(({ key }) => key.startsWith(prefix))).map(([, why]) => why)
  return join(reasons, '; ')
}
