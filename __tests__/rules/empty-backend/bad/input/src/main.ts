import { App, ResourceGroupStack } from '@atakora/cdk'
import { defineBackend } from '@atakora/component/backend'

const shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })

// TODO: orders and users move in here
const backend = defineBackend({ environment: 'staging' }).withTags({ team: 'shop' }).build()
backend.initialize(shop)
