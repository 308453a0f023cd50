import { App, ResourceGroupStack } from '@atakora/cdk'
import { FunctionsApp } from '@atakora/component/functions'

const pricing = new ResourceGroupStack(new App(), 'Pricing', { location: 'eastus' })

new FunctionsApp(pricing, 'Quotes', { runtime: 'dotnet', version: '8', sku: 'ep1' })
new FunctionsApp(pricing, 'Simulation', { runtime: 'dotnet', version: '8', plan: { name: 'P1v3' } })
