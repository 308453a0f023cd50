import { App, ResourceGroupStack } from '@atakora/cdk'
import { createRoomApi } from './rooms.js'
import { createWorkApi } from './works.js'

const stack = new ResourceGroupStack(new App(), 'Museum', { location: 'eastus' })

const workApi = createWorkApi(stack)
const roomApi = createRoomApi(stack)

console.log(workApi.id, roomApi.id)
