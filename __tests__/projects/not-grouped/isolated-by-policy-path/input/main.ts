import { App, ResourceGroupStack } from '@atakora/cdk'
import { addIdentity } from './teams/identity/account'
import { addForum } from './teams/forum/forum'

const community = new ResourceGroupStack(new App(), 'Community', { location: 'eastus' })
addIdentity(community)
addForum(community)
