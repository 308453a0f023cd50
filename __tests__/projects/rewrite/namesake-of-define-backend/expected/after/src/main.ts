import { defineBackend } from '@aws-amplify/backend'
import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'
import { auth } from './auth.js'
import { defineBackend as defineBackend2 } from '@atakora/component/backend'

export const backend = defineBackend({ auth })

const stack = new ResourceGroupStack(new App(), 'Moving', { location: 'eastus' })
const backend2 = defineBackend2({
  boxApi: CrudApi.define('BoxApi', { entityName: 'Box', schema: { id: 'string' } }),
  truckApi: CrudApi.define('TruckApi', { entityName: 'Truck', schema: { id: 'string' } })
})

backend2.addToStack(stack)
