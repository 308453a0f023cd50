import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'

const stack = new ResourceGroupStack(new App(), 'Saas', { location: 'eastus' })

const planApi = new CrudApi(stack, 'PlanApi', { entityName: 'Plan', schema: { id: 'string' } })
const invoiceApi = new CrudApi(stack, 'InvoiceApi', { entityName: 'Invoice', schema: { id: 'string' } })

for (const tenant of ['acme', 'globex', 'initech']) {
  new CrudApi(stack, `${tenant}-api`, {
    entityName: `${tenant}Document`,
    schema: { id: 'string', body: 'string' },
  })
}

console.log(planApi.apiEndpoint, invoiceApi.apiEndpoint)
