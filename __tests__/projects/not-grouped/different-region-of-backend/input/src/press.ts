import { App, ResourceGroupStack } from '@atakora/cdk'
import { defineBackend } from '@atakora/component/backend'
import { CrudApi } from '@atakora/component/crud'

const press = new ResourceGroupStack(new App(), 'Press')

const backend = defineBackend(
  { articleApi: CrudApi.define('ArticleApi', { entityName: 'Article', schema: { id: 'string' } }) },
  { location: 'westeurope' },
)
backend.addToStack(press)

new CrudApi(press, 'LetterApi', { entityName: 'Letter', schema: { id: 'string' }, location: 'eastus' })
