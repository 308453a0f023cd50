/** @jsx h */
import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'
import { h } from './h.js'

const stack = new ResourceGroupStack(new App(), 'Site', { location: 'eastus' })

const pageApi = new CrudApi(stack, 'PageApi', { entityName: 'Page', schema: { id: 'string' } })
const imageApi = new CrudApi(stack, 'ImageApi', { entityName: 'Image', schema: { id: 'string' } })

console.log(
  <p title="Links">
    <a href={pageApi.apiEndpoint}>{imageApi.id}</a>
  </p>,
)
