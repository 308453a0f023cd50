import { App, ResourceGroupStack } from '@atakora/cdk'
import { defineBackend } from '@atakora/component/backend'
import { FunctionsApp } from '@atakora/component/functions'

const shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })

const workers = defineBackend({
  mailer: FunctionsApp.define('Mailer', { runtime: 'node' }),
  scoring: FunctionsApp.define('Scoring', { runtime: 'node', sku: process.env.SCORING_PLAN ?? 'Y1' }),
})
workers.addToStack(shop)
