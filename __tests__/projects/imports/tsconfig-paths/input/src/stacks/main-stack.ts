import { App, ResourceGroupStack } from '@atakora/cdk'

export const library = new ResourceGroupStack(new App(), 'Library', { location: 'eastus' })
