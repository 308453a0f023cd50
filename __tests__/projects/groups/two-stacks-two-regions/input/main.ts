import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'

const app = new App()
const europe = new ResourceGroupStack(app, 'Europe', { location: 'westeurope' })
const america = new ResourceGroupStack(app, 'America', { location: 'eastus' })

export const euMembers = new CrudApi(europe, 'MemberApi', { entityName: 'Member', schema: { id: 'string' } })
export const euClubs = new CrudApi(europe, 'ClubApi', { entityName: 'Club', schema: { id: 'string' } })

export const usMembers = new CrudApi(america, 'MemberApi', { entityName: 'Member', schema: { id: 'string' } })
export const usClubs = new CrudApi(america, 'ClubApi', { entityName: 'Club', schema: { id: 'string' } })
