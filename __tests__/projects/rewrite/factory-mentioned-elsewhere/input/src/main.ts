import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'
import { createBerthApi } from './berths.js'
import { addTrial } from './trial.js'

const app = new App()
const stack = new ResourceGroupStack(app, 'Harbour', { location: 'eastus' })

const berthApi = createBerthApi(stack)
const boatApi = new CrudApi(stack, 'BoatApi', { entityName: 'Boat', schema: { id: 'string' } })
addTrial(app)

console.log(berthApi.id, boatApi.id)
