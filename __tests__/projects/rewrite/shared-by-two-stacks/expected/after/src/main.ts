import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'
import { defineBackend } from '@atakora/component/backend'

const app = new App()

function addCatalog(stack: ResourceGroupStack) {
  const backend = defineBackend({
    itemApi: CrudApi.define('ItemApi', { entityName: 'Item', schema: { id: 'string' } }),
    priceApi: CrudApi.define('PriceApi', { entityName: 'Price', schema: { id: 'string' } })
  })

  backend.addToStack(stack)
  return { itemApi: backend.components.itemApi, priceApi: backend.components.priceApi }
}

const eu = addCatalog(new ResourceGroupStack(app, 'CatalogEu', { location: 'westeurope' }))
const us = addCatalog(new ResourceGroupStack(app, 'CatalogUs', { location: 'eastus' }))

console.log(eu.itemApi.apiEndpoint, us.itemApi.apiEndpoint)
