import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'

const stack = new ResourceGroupStack(new App(), 'Farm', { location: 'eastus' })
const tags: Record<string, string> = { farm: 'hill' }

tags.field = 'north'
const cropApi = new CrudApi(stack, 'CropApi', { entityName: 'Crop', schema: { id: 'string' }, tags })

tags.field = 'south'
const herdApi = new CrudApi(stack, 'HerdApi', { entityName: 'Herd', schema: { id: 'string' }, tags })

console.log(cropApi.apiEndpoint, herdApi.apiEndpoint)
