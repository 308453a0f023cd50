/**
 * Hosting plans of a Function App. Inside one family the higher plan can do all that the lower can: no lower tier, no fewer
 * cores, no less memory. Source of the sizes: Azure App Service and Azure Functions, hosting plan overviews.
 */
interface PlanSku {
  readonly family: 'consumption' | 'flex' | 'elastic' | 'dedicated' | 'isolated'
  readonly tier: number
  readonly cores: number
  readonly memoryGB: number
  /** The price table's name of it. */
  readonly price: string
}

const elastic = (name: string, cores: number, memoryGB: number): PlanSku => ({
  family: 'elastic',
  tier: 0,
  cores,
  memoryGB,
  price: `functions.${name}`,
})

const appService = (
  name: string,
  family: 'dedicated' | 'isolated',
  tier: number,
  cores: number,
  memoryGB: number,
): PlanSku => ({ family, tier, cores, memoryGB, price: `asp.${name}.linux` })

/** Basic, standard, premium v2, premium v3; functions do not run on the free and shared plans. */
const DEDICATED: readonly (readonly [name: string, tier: number, cores: number, memoryGB: number])[] = [
  ['B1', 2, 1, 1.75],
  ['B2', 2, 2, 3.5],
  ['B3', 2, 4, 7],
  ['S1', 3, 1, 1.75],
  ['S2', 3, 2, 3.5],
  ['S3', 3, 4, 7],
  ['P1v2', 4, 1, 3.5],
  ['P2v2', 4, 2, 7],
  ['P3v2', 4, 4, 14],
  ['P0v3', 5, 1, 4],
  ['P1v3', 5, 2, 8],
  ['P2v3', 5, 4, 16],
  ['P3v3', 5, 8, 32],
  ['P1mv3', 5, 2, 16],
  ['P2mv3', 5, 4, 32],
  ['P3mv3', 5, 8, 64],
  ['P4mv3', 5, 16, 128],
  ['P5mv3', 5, 32, 256],
]

const PLAN_SKUS: ReadonlyMap<string, PlanSku> = new Map<string, PlanSku>([
  ['Y1', { family: 'consumption', tier: 0, cores: 0, memoryGB: 0, price: 'functions.consumption.executions' }],
  ['FC1', { family: 'flex', tier: 0, cores: 0, memoryGB: 0, price: 'functions.flex.ondemand' }],
  ['EP1', elastic('EP1', 1, 3.5)],
  ['EP2', elastic('EP2', 2, 7)],
  ['EP3', elastic('EP3', 4, 14)],
  ...DEDICATED.map(([name, ...size]): [string, PlanSku] => [name, appService(name, 'dedicated', ...size)]),
  ['I1v2', appService('I1v2', 'isolated', 0, 2, 8)],
  ['I2v2', appService('I2v2', 'isolated', 0, 4, 16)],
  ['I3v2', appService('I3v2', 'isolated', 0, 8, 32)],
])

const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ...[...PLAN_SKUS.keys()].map((name): [string, string] => [name.toLowerCase(), name]),
  ['consumption', 'Y1'],
  ['dynamic', 'Y1'],
])

/** The usual spelling ("ep1" → "EP1", "Consumption" → "Y1"); the text itself where it is none of ours. */
export const normalisePlanSku = (text: string): string => SPELLINGS.get(text.toLowerCase()) ?? text

export type SkuOrder = 'equal' | 'lower' | 'higher' | 'incomparable'

/**
 * How `a` stands to `b`. Consumption is below every plan that has instances of its own; a Flex Consumption plan
 * holds one app and mixes with nothing; other families never replace each other.
 */
export function comparePlanSkus(a: string, b: string): SkuOrder {
  if (a === b) return 'equal'
  const [first, second] = [PLAN_SKUS.get(a), PLAN_SKUS.get(b)]
  if (first === undefined || second === undefined) return 'incomparable'
  if (covers(second, first)) return 'lower'
  return covers(first, second) ? 'higher' : 'incomparable'
}

function covers(higher: PlanSku, lower: PlanSku): boolean {
  if (lower.family === 'consumption') return higher.family !== 'flex'
  if (higher.family !== lower.family) return false
  return higher.tier >= lower.tier && higher.cores >= lower.cores && higher.memoryGB >= lower.memoryGB
}

/** The price table's name of a plan on Linux, or null for a plan without a known price. */
export const priceItemOf = (sku: string): string | null => PLAN_SKUS.get(sku)?.price ?? null

export const PRICED_PLAN_SKUS: readonly string[] = [...PLAN_SKUS.keys()]
