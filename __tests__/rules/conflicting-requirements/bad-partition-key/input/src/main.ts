import { App, ResourceGroupStack } from '@atakora/cdk'
import { defineBackend } from '@atakora/component/backend'
import { CrudApi } from '@atakora/component/crud'

const shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })

const catalogue = defineBackend({
  productApi: CrudApi.define('ProductApi', {
    entityName: 'Product',
    schema: { id: 'string', brand: 'string' },
    databaseName: 'catalogue',
    containerName: 'items',
    partitionKey: '/brand',
  }),
  bundleApi: CrudApi.define('BundleApi', {
    entityName: 'Bundle',
    schema: { id: 'string', brand: 'string' },
    databaseName: 'catalogue',
    containerName: 'items',
  }),
})
catalogue.addToStack(shop)
