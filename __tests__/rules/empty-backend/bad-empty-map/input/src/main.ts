import { App, ResourceGroupStack } from '@atakora/cdk'
import { defineBackend } from '@atakora/component/backend'

const shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })

const components = {}

const backend = defineBackend(components, { environment: 'staging' })
backend.addToStack(shop)
