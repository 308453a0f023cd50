import { CrudApi } from '@atakora/component/crud'
import { shop } from './main.js'

new CrudApi(shop, 'PaymentApi', {
  entityName: 'Payment',
  schema: { id: 'string', amount: },
})
