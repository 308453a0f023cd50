import { App, ResourceGroupStack } from '@atakora/cdk'
import { FunctionsApp } from '@atakora/component/functions'
import { MAILER_SETTINGS } from './settings.js'
import { backend } from './backend.js'

const app = new App()
backend.addToStack(new ResourceGroupStack(app, 'Shop', { location: 'eastus' }))

export const mailer = new FunctionsApp(new ResourceGroupStack(app, 'Mail', { location: 'eastus' }), 'Mailer', {
  runtime: 'node',
  environment: { ...MAILER_SETTINGS, HOST: '${backend.host}' },
})
