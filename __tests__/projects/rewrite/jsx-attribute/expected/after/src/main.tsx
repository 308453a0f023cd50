/** @jsx h */
import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'
import { h } from './h.js'
import { defineBackend } from '@atakora/component/backend'

const stack = new ResourceGroupStack(new App(), 'Site', { location: 'eastus' })

const backend = defineBackend({
  pageApi: CrudApi.define('PageApi', { entityName: 'Page', schema: { id: 'string' } }),
  imageApi: CrudApi.define('ImageApi', { entityName: 'Image', schema: { id: 'string' } })
})

backend.addToStack(stack)

console.log(
  <p title="Links">
    <a href={backend.components.pageApi.apiEndpoint}>{backend.components.imageApi.id}</a>
  </p>,
)
