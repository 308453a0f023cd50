import { ResourceGroupStack, type App } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'

export class RegionalStack extends ResourceGroupStack {
  constructor(app: App, id: string, location: string) {
    super(app, id, { location })

    new CrudApi(this, 'RouteApi', { entityName: 'Route', schema: { id: 'string', stops: 'array' } })
    new CrudApi(this, 'TruckApi', { entityName: 'Truck', schema: { id: 'string', plate: 'string' } })
  }
}
