import type { Construct } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'

export function addForum(stack: Construct) {
  return new CrudApi(stack, 'PostApi', { entityName: 'Post', schema: { id: 'string', text: 'string' } })
}
