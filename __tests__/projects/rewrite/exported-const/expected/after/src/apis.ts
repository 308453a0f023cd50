import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'
import { defineBackend } from '@atakora/component/backend'

const gym = new ResourceGroupStack(new App(), 'Gym', { location: 'eastus' })

const backend = defineBackend({
  memberApi: CrudApi.define('MemberApi', { entityName: 'Member', schema: { id: 'string' } }),
  classApi: CrudApi.define('ClassApi', { entityName: 'Class', schema: { id: 'string' } })
})

backend.addToStack(gym)

export const memberApi = backend.components.memberApi
export const classApi = backend.components.classApi
