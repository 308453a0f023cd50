import type { Construct } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'

export const addTrips = (stack: Construct) => {
  new CrudApi(stack, 'TripApi', { entityName: 'Trip', schema: { id: 'string', from: 'string', to: 'string' } })
}
