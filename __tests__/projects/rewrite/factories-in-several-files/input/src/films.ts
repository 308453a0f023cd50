import type { ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'

/** What is shown. */
export function createFilmApi(stack: ResourceGroupStack): CrudApi {
  // Found by their number
  return new CrudApi(stack, 'FilmApi', {
    entityName: 'Film',
    schema: { id: 'string', title: 'string' },
  })
}
