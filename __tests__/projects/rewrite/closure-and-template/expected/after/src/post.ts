import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'
import { defineBackend } from '@atakora/component/backend'

const post = new ResourceGroupStack(new App(), 'Post', { location: 'eastus' })

const backend = defineBackend({
  parcelApi: CrudApi.define('ParcelApi', { entityName: 'Parcel', schema: { id: 'string', weight: 'number' } }),
  officeApi: CrudApi.define('OfficeApi', { entityName: 'Office', schema: { id: 'string', town: 'string' } })
})

backend.addToStack(post)

const describe = () => `parcels: ${backend.components.parcelApi.apiEndpoint}, offices: ${backend.components.officeApi.apiEndpoint}`

setTimeout(() => console.log(describe()), 100)
