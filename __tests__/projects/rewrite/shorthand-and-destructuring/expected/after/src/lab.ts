import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'
import { defineBackend } from '@atakora/component/backend'

const lab = new ResourceGroupStack(new App(), 'Lab', { location: 'eastus' })

const backend = defineBackend({
  sampleApi: CrudApi.define('SampleApi', { entityName: 'Sample', schema: { id: 'string' } }),
  resultApi: CrudApi.define('ResultApi', { entityName: 'Result', schema: { id: 'string' } })
})

backend.addToStack(lab)

const { apiEndpoint } = backend.components.resultApi

export const apis = { sampleApi: backend.components.sampleApi, resultApi: backend.components.resultApi }
console.log(apiEndpoint, Object.keys(apis))
