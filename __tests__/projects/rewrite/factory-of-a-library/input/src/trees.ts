import type { ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'

export function createTreeApi(stack: ResourceGroupStack) {
  return new CrudApi(stack, 'TreeApi', { entityName: 'Tree', schema: { id: 'string' } })
}
