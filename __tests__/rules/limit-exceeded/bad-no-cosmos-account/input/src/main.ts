import { App, ResourceGroupStack } from '@atakora/cdk'
import { defineBackend } from '@atakora/component/backend'
import { CrudApi } from '@atakora/component/crud'
import { FunctionsApp } from '@atakora/component/functions'

const shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })

const LIMITS = { maxCosmosAccounts: 0, maxFunctionApps: 1 }

const jobs = defineBackend(
  {
    nightly: FunctionsApp.define('Nightly', { runtime: 'node' }),
    reportApi: CrudApi.define('ReportApi', { entityName: 'Report', schema: { id: 'string' } }),
  },
  { limits: LIMITS },
)
jobs.addToStack(shop)
