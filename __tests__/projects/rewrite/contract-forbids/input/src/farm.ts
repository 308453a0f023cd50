import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'

const farm = new ResourceGroupStack(new App(), 'Farm', { location: 'eastus' })

const cowApi = new CrudApi(farm, 'CowApi', { entityName: 'Cow', schema: { id: 'string', tag: 'string' } })
const milkApi = new CrudApi(farm, 'MilkApi', { entityName: 'Milk', schema: { id: 'string', litres: 'number' } })

console.log(cowApi.apiEndpoint, milkApi.apiEndpoint)
