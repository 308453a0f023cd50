import { type PriceRow, QUOTED_API, goldenFile } from './price.js'

const consumption = {
  service: 'Functions Consumption Y1',
  region: 'eastus',
  asOf: '2024-07-01',
  fixedMonthlyUSD: 0,
  source: goldenFile('function_app_test'),
} as const

/** At least one instance of an Elastic Premium plan is allocated at all times. */
const elasticPremium = {
  service: 'Functions Elastic Premium',
  unit: 'hour per minimum instance',
  region: 'eastus',
  asOf: '2024-07-01',
} as const

const flex = {
  service: 'Functions Flex Consumption',
  region: 'eastus2',
  asOf: '2026-10-05',
  source: QUOTED_API,
} as const

export const FUNCTIONS_PRICES: readonly PriceRow[] = [
  {
    ...consumption,
    key: 'functions.consumption.executions',
    unit: '1M executions after 1M a month free per subscription',
  },
  { ...consumption, key: 'functions.consumption.time', unit: 'GB-second after 400,000 a month free per subscription' },
  { ...elasticPremium, key: 'functions.EP1', fixedMonthlyUSD: 157.72, source: goldenFile('function_app_test') },
  { ...elasticPremium, key: 'functions.EP2', fixedMonthlyUSD: 315.43, source: goldenFile('function_app_test') },
  { ...elasticPremium, key: 'functions.EP3', fixedMonthlyUSD: 630.87, source: goldenFile('function_linux_app_test') },
  { ...flex, key: 'functions.flex.ondemand', unit: 'GB-second after 100,000 a month free', fixedMonthlyUSD: 0 },
  {
    ...flex,
    key: 'functions.flex.alwaysready.baseline',
    unit: 'always-ready instance of 2 GB: 2 × 2,628,000 GB-seconds',
    fixedMonthlyUSD: 21.02,
  },
  { ...flex, key: 'functions.flex.executions', unit: '1M executions after 250,000 a month free', fixedMonthlyUSD: 0 },
  {
    key: 'logicapp.WS1',
    service: 'Logic Apps Standard',
    unit: 'hour per instance, cores and memory together',
    region: 'westeurope',
    asOf: '2024-07-01',
    fixedMonthlyUSD: 179.99,
    source: goldenFile('logic_app_standard_test'),
  },
]
