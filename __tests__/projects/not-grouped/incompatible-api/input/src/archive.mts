import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'

const archive = new ResourceGroupStack(new App(), 'Archive', { location: 'francecentral' })

new CrudApi(archive, 'ScanApi', {
  entityName: 'Scan',
  schema: { id: 'string', pages: 'number' },
  kind: 'MongoDB',
})

new CrudApi(archive, 'CatalogueApi', {
  entityName: 'CatalogueCard',
  schema: { id: 'string', shelf: 'string' },
  kind: 'GlobalDocumentDB',
})
