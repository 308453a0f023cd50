import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'
import { defineBackend } from '@atakora/component/backend'

const stack = new ResourceGroupStack(new App(), 'Saas', { location: 'eastus' })

const backend = defineBackend({
  planApi: CrudApi.define('PlanApi', { entityName: 'Plan', schema: { id: 'string' } }),
  invoiceApi: CrudApi.define('InvoiceApi', { entityName: 'Invoice', schema: { id: 'string' } }),
})

backend.addToStack(stack)

for (const tenant of ['acme', 'globex', 'initech']) {
  new CrudApi(stack, `${tenant}-api`, {
    entityName: `${tenant}Document`,
    schema: { id: 'string', body: 'string' },
  })
}

console.log(backend.components.planApi.apiEndpoint, backend.components.invoiceApi.apiEndpoint)
