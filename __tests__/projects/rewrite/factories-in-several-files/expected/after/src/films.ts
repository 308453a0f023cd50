import type { ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'

/** What is shown. */
export function createFilmApi(stack: ResourceGroupStack) {
  // Found by their number
  return CrudApi.define('FilmApi', {
    entityName: 'Film',
    schema: { id: 'string', title: 'string' },
  })
}
