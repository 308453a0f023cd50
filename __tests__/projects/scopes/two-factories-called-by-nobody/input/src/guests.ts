import type { Construct } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'

export function addGuests(scope: Construct): CrudApi {
  return new CrudApi(scope, 'GuestApi', { entityName: 'Guest', schema: { id: 'string' } })
}
