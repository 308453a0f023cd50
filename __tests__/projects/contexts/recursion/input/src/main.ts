import { App, Construct, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'

const tower = new ResourceGroupStack(new App(), 'Tower', { location: 'francecentral' })

function addFloor(parent: Construct, level: number): void {
  const floor = new Construct(parent, `Floor${level}`)
  new CrudApi(floor, 'RoomApi', { entityName: 'Room', schema: { id: 'string', level: 'number' } })
  if (level > 0) addFloor(floor, level - 1)
}

addFloor(tower, 12)
new CrudApi(tower, 'TenantApi', { entityName: 'Tenant', schema: { id: 'string', name: 'string' } })
new CrudApi(tower, 'LiftApi', { entityName: 'Lift', schema: { id: 'string', load: 'number' } })
