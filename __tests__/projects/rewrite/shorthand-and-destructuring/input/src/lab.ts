import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'

const lab = new ResourceGroupStack(new App(), 'Lab', { location: 'eastus' })

const sampleApi = new CrudApi(lab, 'SampleApi', { entityName: 'Sample', schema: { id: 'string' } })
const resultApi = new CrudApi(lab, 'ResultApi', { entityName: 'Result', schema: { id: 'string' } })

const { apiEndpoint } = resultApi

export const apis = { sampleApi, resultApi }
console.log(apiEndpoint, Object.keys(apis))
