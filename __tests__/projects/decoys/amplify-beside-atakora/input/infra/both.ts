import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'
import { defineBackend } from '@aws-amplify/backend'
import { auth } from './auth'

export const amplify = defineBackend({ auth })

const stack = new ResourceGroupStack(new App(), 'Profiles', { location: 'eastus' })
new CrudApi(stack, 'ProfileApi', { entityName: 'Profile', schema: { id: 'string' } })
