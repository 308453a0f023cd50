import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from 'express-crud-api'
import { CrudApi as HelperApi } from 'atakora-helpers/component/crud'
import * as component from '@contoso/component'

const stack = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })

new CrudApi(stack, 'UserApi', { entityName: 'User' })
new HelperApi(stack, 'ProductApi', { entityName: 'Product' })
new component.CrudApi(stack, 'OrderApi', { entityName: 'Order' })
