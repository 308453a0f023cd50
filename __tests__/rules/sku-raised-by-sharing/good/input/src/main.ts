import { App, ResourceGroupStack } from '@atakora/cdk'
import { defineBackend } from '@atakora/component/backend'
import { FunctionsApp } from '@atakora/component/functions'

const shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })

const workers = defineBackend({
  mailer: FunctionsApp.define('Mailer', { runtime: 'node', sku: 'ep1' }),
  scoring: FunctionsApp.define('Scoring', { runtime: 'node', sku: 'EP1' }),
})
workers.addToStack(shop)
