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
  'storage.account': 'storage account',
  'storage.premium': 'premium storage account',
}

/** Hosting plans are what has a fixed price. */
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
  const regions = inList(distinct(rows, ({ region }) => region).map((region) => [quoted(region)]))
  const newest = distinct(rows, ({ asOf }) => asOf)
    .sort()
    .at(-1)!
  return say` (list price, ${what}, ${regions}, ${quoted(newest)})`
}

const distinct = (rows: readonly PriceUse[], key: (row: PriceUse) => string): string[] => [...new Set(rows.map(key))]
