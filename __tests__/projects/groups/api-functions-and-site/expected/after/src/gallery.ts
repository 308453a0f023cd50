import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi, FunctionsApp, StaticSiteWithCdn } from '@atakora/component'
import { defineBackend } from '@atakora/component/backend'

const gallery = new ResourceGroupStack(new App(), 'Gallery', { location: 'eastus' })

const backend = defineBackend({
  paintings: CrudApi.define('PaintingApi', {
    entityName: 'Painting',
    schema: { id: 'string', title: 'string', year: 'number' },
  }),

  resizer: FunctionsApp.define('Resizer', { runtime: 'node', version: '20' }),
})

backend.addToStack(gallery)
const site = new StaticSiteWithCdn(gallery, 'Website', { indexDocument: 'index.html' })

console.log(backend.components.paintings.apiEndpoint, backend.components.resizer.functionAppName, site.siteUrl)
