import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'

const stack = new ResourceGroupStack(new App(), 'Zoo', { location: 'eastus' })
const reads = (api: { readonly id: string }) => (_: unknown, { name }: ClassDecoratorContext) => {
  console.log(name, api.id)
}

const lionApi = new CrudApi(stack, 'LionApi', { entityName: 'Lion', schema: { id: 'string' } })

@reads(lionApi)
export class Feeding {}

const keeperApi = new CrudApi(stack, 'KeeperApi', { entityName: 'Keeper', schema: { id: 'string' } })
console.log(keeperApi.id)
