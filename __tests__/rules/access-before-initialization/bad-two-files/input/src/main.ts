import { App, ResourceGroupStack } from '@atakora/cdk'
import { backend } from './backend.js'

const shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })

console.log(backend.components.userApi.apiEndpoint)
backend.addToStack(shop)
