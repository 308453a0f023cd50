import { App, ResourceGroupStack } from '@atakora/cdk'
import { addSales } from './sales'

export const boxOffice = new ResourceGroupStack(new App(), 'BoxOffice', { location: 'eastus' })

addSales()
