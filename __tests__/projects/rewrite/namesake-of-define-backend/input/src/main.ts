import { defineBackend } from '@aws-amplify/backend'
import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'
import { auth } from './auth.js'

export const backend = defineBackend({ auth })

const stack = new ResourceGroupStack(new App(), 'Moving', { location: 'eastus' })
new CrudApi(stack, 'BoxApi', { entityName: 'Box', schema: { id: 'string' } })
new CrudApi(stack, 'TruckApi', { entityName: 'Truck', schema: { id: 'string' } })
