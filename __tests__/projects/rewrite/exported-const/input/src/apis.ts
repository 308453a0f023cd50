import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'

const gym = new ResourceGroupStack(new App(), 'Gym', { location: 'eastus' })

export const memberApi = new CrudApi(gym, 'MemberApi', { entityName: 'Member', schema: { id: 'string' } })
export const classApi = new CrudApi(gym, 'ClassApi', { entityName: 'Class', schema: { id: 'string' } })
