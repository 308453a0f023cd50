import { ResourceGroupStack, type App } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'
import { defineBackend } from '@atakora/component/backend'

export class RegionalStack extends ResourceGroupStack {
  constructor(app: App, id: string, location: string) {
    super(app, id, { location })

    const backend = defineBackend({
      routeApi: CrudApi.define('RouteApi', { entityName: 'Route', schema: { id: 'string', stops: 'array' } }),
      truckApi: CrudApi.define('TruckApi', { entityName: 'Truck', schema: { id: 'string', plate: 'string' } })
    })

    backend.addToStack(this)
  }
}
