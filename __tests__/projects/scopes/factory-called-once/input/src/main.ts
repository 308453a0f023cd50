import { App, ResourceGroupStack } from '@atakora/cdk'
import { addApis } from './apis'

const shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })

console.log(...addApis(shop))
