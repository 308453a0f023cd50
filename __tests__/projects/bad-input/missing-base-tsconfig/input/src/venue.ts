import { App, ResourceGroupStack } from '@atakora/cdk'

export const venue = new ResourceGroupStack(new App(), 'Venue', { location: 'eastus' })
