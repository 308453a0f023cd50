import { App, Construct, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'
import { defineBackend } from '@atakora/component/backend'

const tower = new ResourceGroupStack(new App(), 'Tower', { location: 'francecentral' })

function addFloor(parent: Construct, level: number): void {
  const floor = new Construct(parent, `Floor${level}`)
  new CrudApi(floor, 'RoomApi', { entityName: 'Room', schema: { id: 'string', level: 'number' } })
  if (level > 0) addFloor(floor, level - 1)
}

addFloor(tower, 12)
const backend = defineBackend({
  tenantApi: CrudApi.define('TenantApi', { entityName: 'Tenant', schema: { id: 'string', name: 'string' } }),
  liftApi: CrudApi.define('LiftApi', { entityName: 'Lift', schema: { id: 'string', load: 'number' } })
})

backend.addToStack(tower)
