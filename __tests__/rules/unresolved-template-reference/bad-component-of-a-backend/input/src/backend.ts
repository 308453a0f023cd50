import { defineBackend } from '@atakora/component/backend'
import { CrudApi } from '@atakora/component/crud'

export const backend = defineBackend({
  orderApi: CrudApi.define('OrderApi', { entityName: 'Order', schema: { id: 'string' } }),
  userApi: CrudApi.define('UserApi', { entityName: 'User', schema: { id: 'string' } }),
})
