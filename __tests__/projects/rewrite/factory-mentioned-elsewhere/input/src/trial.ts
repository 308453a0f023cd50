import { type App, ResourceGroupStack } from '@atakora/cdk'
import { createBerthApi } from './berths.js'

export function addTrial(app: App): void {
  const api = createBerthApi(new ResourceGroupStack(app, 'Trial', { location: 'westeurope' }))
  console.log(api.id)
}
