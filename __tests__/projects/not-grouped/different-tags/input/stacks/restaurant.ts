import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component'

const restaurant = new ResourceGroupStack(new App(), 'Restaurant', { location: 'westus2' })

new CrudApi(restaurant, 'MenuApi', {
  entityName: 'Dish',
  entityNamePlural: 'Dishes',
  schema: { id: 'string', name: 'string', price: 'number' },
  tags: { dataClass: 'public', owner: 'kitchen' },
})

new CrudApi(restaurant, 'CardApi', {
  entityName: 'Card',
  schema: { id: 'string', last4: 'string' },
  tags: { dataClass: 'confidential', owner: 'payments' },
})
