import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'

const post = new ResourceGroupStack(new App(), 'Post', { location: 'eastus' })

const parcelApi = new CrudApi(post, 'ParcelApi', { entityName: 'Parcel', schema: { id: 'string', weight: 'number' } })
const officeApi = new CrudApi(post, 'OfficeApi', { entityName: 'Office', schema: { id: 'string', town: 'string' } })

const describe = () => `parcels: ${parcelApi.apiEndpoint}, offices: ${officeApi.apiEndpoint}`

setTimeout(() => console.log(describe()), 100)
