import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'
import { defineBackend } from '@atakora/component/backend'

const bridge = new ResourceGroupStack(new App(), 'Bridge', { location: 'eastus' })

const backend = defineBackend({
  tollApi: CrudApi.define('TollApi', { entityName: 'Toll', schema: { id: 'string', sum: 'number' } }),
  lorryApi: CrudApi.define('LorryApi', { entityName: 'Lorry', schema: { id: 'string', axles: 'number' } })
})

backend.addToStack(bridge)

const links = [backend.components.tollApi.apiEndpoint]

links.push(backend.components.lorryApi.apiEndpoint)
console.log(links.join('\n'))
