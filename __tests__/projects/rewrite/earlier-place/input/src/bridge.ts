import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'

const bridge = new ResourceGroupStack(new App(), 'Bridge', { location: 'eastus' })

const tollApi = new CrudApi(bridge, 'TollApi', { entityName: 'Toll', schema: { id: 'string', sum: 'number' } })

const links = [tollApi.apiEndpoint]

const lorryApi = new CrudApi(bridge, 'LorryApi', { entityName: 'Lorry', schema: { id: 'string', axles: 'number' } })

links.push(lorryApi.apiEndpoint)
console.log(links.join('\n'))
