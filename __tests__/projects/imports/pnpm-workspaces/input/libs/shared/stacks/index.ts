import { App, ResourceGroupStack } from '@atakora/cdk'

export const boxOffice = new ResourceGroupStack(new App(), 'BoxOffice', { location: 'eastus' })
