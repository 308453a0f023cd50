import type { ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'

export const createBerthApi = (stack: ResourceGroupStack) =>
  new CrudApi(stack, 'BerthApi', { entityName: 'Berth', schema: { id: 'string' } })
