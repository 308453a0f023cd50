import type { Construct } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'

export const addDrivers = (stack: Construct) => {
  new CrudApi(stack, 'DriverApi', { entityName: 'Driver', schema: { id: 'string', name: 'string' } })
}
