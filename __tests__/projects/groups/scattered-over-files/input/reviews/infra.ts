import type { Construct } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'

export const addReviews = (stack: Construct) => {
  new CrudApi(stack, 'ReviewApi', { entityName: 'Review', schema: { id: 'string', stars: 'number' } })
}
