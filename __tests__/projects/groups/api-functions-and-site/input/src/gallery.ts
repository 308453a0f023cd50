import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi, FunctionsApp, StaticSiteWithCdn } from '@atakora/component'

const gallery = new ResourceGroupStack(new App(), 'Gallery', { location: 'eastus' })

const paintings = new CrudApi(gallery, 'PaintingApi', {
  entityName: 'Painting',
  schema: { id: 'string', title: 'string', year: 'number' },
})
const resizer = new FunctionsApp(gallery, 'Resizer', { runtime: 'node', version: '20' })
const site = new StaticSiteWithCdn(gallery, 'Website', { indexDocument: 'index.html' })

console.log(paintings.apiEndpoint, resizer.functionAppName, site.siteUrl)
