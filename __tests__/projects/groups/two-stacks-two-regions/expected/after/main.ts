import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'
import { defineBackend } from '@atakora/component/backend'

const app = new App()
const europe = new ResourceGroupStack(app, 'Europe', { location: 'westeurope' })
const america = new ResourceGroupStack(app, 'America', { location: 'eastus' })

const europeBackend = defineBackend({
  euMembers: CrudApi.define('MemberApi', { entityName: 'Member', schema: { id: 'string' } }),
  euClubs: CrudApi.define('ClubApi', { entityName: 'Club', schema: { id: 'string' } })
})

europeBackend.addToStack(europe)

export const euMembers = europeBackend.components.euMembers
export const euClubs = europeBackend.components.euClubs

const americaBackend = defineBackend({
  usMembers: CrudApi.define('MemberApi', { entityName: 'Member', schema: { id: 'string' } }),
  usClubs: CrudApi.define('ClubApi', { entityName: 'Club', schema: { id: 'string' } })
})

americaBackend.addToStack(america)

export const usMembers = americaBackend.components.usMembers
export const usClubs = americaBackend.components.usClubs
