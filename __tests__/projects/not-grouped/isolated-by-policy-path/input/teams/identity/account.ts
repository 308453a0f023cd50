import type { Construct } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'

export function addIdentity(stack: Construct) {
  return new CrudApi(stack, 'AccountApi', { entityName: 'Account', schema: { id: 'string', login: 'string' } })
}
