import { defineBackend } from '@atakora/component/backend'
import { CrudApi } from '@atakora/component/crud'

export const backend = defineBackend({
  userApi: CrudApi.define('UserApi', {
    entityName: 'User',
    schema: { id: 'string', email: 'string' },
  }),
  orderApi: CrudApi.define('OrderApi', {
    entityName: 'Order',
    schema: { id: 'string', total: 'number' },
  }),
})
