import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'

const shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })

// Ask before you write backend-advisor-ignore-next-line here: the platform team wants these two together.
const backlog = ['// backend-advisor-ignore-file -- pasted from the wiki, to be discussed']

new CrudApi(shop, 'OrderApi', {
  entityName: 'Order',
  schema: { id: 'string', total: 'number' },
  tags: { backlog: backlog[0] },
})
