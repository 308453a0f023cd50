import { App, ResourceGroupStack } from '@atakora/cdk'
import { FunctionsApp as Functions, defineBackend as startBackend } from '@atakora/component'
import { mailer } from './mailer.js'
import { COMMON } from './settings.js'

const shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })

const workers = startBackend({ location: 'eastus' })
  .addComponent(mailer)
  .addComponent(
    Functions.define('Invoices', {
      runtime: 'node',
      environmentVariables: { ...COMMON, LOG_LEVEL: 'debug' },
    }),
  )
  .build()
workers.addToStack(shop)
