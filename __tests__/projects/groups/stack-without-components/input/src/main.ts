import { App, ResourceGroupStack } from '@atakora/cdk'

new ResourceGroupStack(new App(), 'Empty', { location: 'eastus' })
