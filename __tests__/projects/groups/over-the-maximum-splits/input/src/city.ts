import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'

const city = new ResourceGroupStack(new App(), 'City', { location: 'eastus' })

new CrudApi(city, 'ParkApi', { entityName: 'Park', schema: { id: 'string' } })
new CrudApi(city, 'BridgeApi', { entityName: 'Bridge', schema: { id: 'string' } })
new CrudApi(city, 'TramApi', { entityName: 'Tram', schema: { id: 'string' } })
new CrudApi(city, 'SchoolApi', { entityName: 'School', schema: { id: 'string' } })
new CrudApi(city, 'MuseumApi', { entityName: 'Museum', schema: { id: 'string' } })
