import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'

const ferry = new ResourceGroupStack(new App(), 'Ferry', { location: 'norwayeast' })

new CrudApi(ferry, 'CrossingApi', { entityName: 'Crossing', schema: { id: 'string' } })
new CrudApi(ferry, 'PassengerApi', { entityName: 'Passenger', schema: { id: 'string' } })
