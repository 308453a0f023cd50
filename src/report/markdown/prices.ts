import type { PriceUse } from '../../model/plan.js'
import type { Group } from '../../model/report.js'
import type { Phrase } from '../phrase.js'
import { name, quoted, say, sentences } from '../phrase.js'
import { isOfCode } from '../view.js'
import { assumptionsOf } from '../words/assumptions.js'
import { money } from '../words/money.js'
import { priceName, regionName } from '../words/prices.js'
import { PRICES } from '../words/titles.js'
import { bullets, cutTable, details } from './blocks.js'
import type { Setting } from './setting.js'

const COLUMNS = ['Price row', 'List price per month', 'Unit', 'Region', 'As of']

/** The rows behind the money, and what was assumed; nothing when nothing has a price. */
export function priceSection(groups: readonly Group[], setting: Setting): string {
  const rows = groups.flatMap(({ monthlySaving }) => monthlySaving.rows).filter(({ monthly }) => monthly !== 0)
  const ofComponents = groups.filter(isOfCode).flatMap(({ monthlySaving }) => monthlySaving.assumptions)
  const assumptions = [
    ...[...new Set(ofComponents)].map((text): Phrase => [quoted(text)]),
    ...assumptionsOf(groups).shared,
  ]
  if (rows.length === 0 && assumptions.length === 0) return ''
  const body = [cutTable([ownerOf(groups), ...COLUMNS], rows, cellsOf, setting), bullets(assumptions, setting.sink)]
  return details(PRICES, body, setting.sink)
}

function ownerOf(groups: readonly Group[]): string {
  if (groups.every(isOfCode)) return 'Component'
  return groups.some(isOfCode) ? 'Component or resource' : 'Resource'
}

const cellsOf = ({ component, key, monthly, unit, region, asOf }: PriceUse): readonly (readonly Phrase[])[] => [
  [component === null ? say`shared` : [name(component)]],
  [sentences([priceName(key), say`(${name(key)})`])],
  [money(monthly)],
  [[quoted(unit)]],
  [regionName(region)],
  [[quoted(asOf)]],
]
