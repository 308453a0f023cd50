import type { Construct } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'

export function addBookings(scope: Construct): CrudApi {
  return new CrudApi(scope, 'BookingApi', { entityName: 'Booking', schema: { id: 'string' } })
}
