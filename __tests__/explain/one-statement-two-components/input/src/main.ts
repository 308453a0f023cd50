import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'

function addUsers(stack: ResourceGroupStack) {
  return new CrudApi(stack, 'UserApi', { entityName: 'User', schema: { id: 'string' } })
}

const app = new App()
const apis = [addUsers(new ResourceGroupStack(app, 'Blue')), addUsers(new ResourceGroupStack(app, 'Green'))]
console.log(apis.length)
