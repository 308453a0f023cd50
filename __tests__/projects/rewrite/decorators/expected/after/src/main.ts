import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'
import { defineBackend } from '@atakora/component/backend'

const stack = new ResourceGroupStack(new App(), 'Zoo', { location: 'eastus' })
const reads = (api: { readonly id: string }) => (_: unknown, { name }: ClassDecoratorContext) => {
  console.log(name, api.id)
}

const backend = defineBackend({
  lionApi: CrudApi.define('LionApi', { entityName: 'Lion', schema: { id: 'string' } }),
  keeperApi: CrudApi.define('KeeperApi', { entityName: 'Keeper', schema: { id: 'string' } })
})

backend.addToStack(stack)

@reads(backend.components.lionApi)
export class Feeding {}

console.log(backend.components.keeperApi.id)
