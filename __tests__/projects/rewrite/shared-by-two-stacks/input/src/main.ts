import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'

const app = new App()

function addCatalog(stack: ResourceGroupStack) {
  const itemApi = new CrudApi(stack, 'ItemApi', { entityName: 'Item', schema: { id: 'string' } })
  const priceApi = new CrudApi(stack, 'PriceApi', { entityName: 'Price', schema: { id: 'string' } })
  return { itemApi, priceApi }
}

const eu = addCatalog(new ResourceGroupStack(app, 'CatalogEu', { location: 'westeurope' }))
const us = addCatalog(new ResourceGroupStack(app, 'CatalogUs', { location: 'eastus' }))

console.log(eu.itemApi.apiEndpoint, us.itemApi.apiEndpoint)
