import type { ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'

const made: CrudApi[] = []

export function createWorkApi(stack: ResourceGroupStack) {
  const workApi = new CrudApi(stack, 'WorkApi', { entityName: 'Work', schema: { id: 'string' } })
  made.push(workApi)
  return workApi
}
