import { CrudApi } from '@atakora/component/crud'

export const places = {
  location: CrudApi.define('LocationApi', {
    entityName: 'Location',
    schema: { id: 'string', city: 'string' },
  }),
}
