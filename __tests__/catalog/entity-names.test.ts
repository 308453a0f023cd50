import { expect, test } from '@jest/globals'
import { containerNameOf, databaseNameOf, pluralOf } from '../../src/catalog/entity-names.js'

test.each([
  ['User', 'user-db', 'users'],
  ['UserProfile', 'user-profile-db', 'user-profiles'],
  ['order_line', 'order-line-db', 'order-lines'],
  ['Gift Card', 'gift-card-db', 'gift-cards'],
  ['APIKey', 'apikey-db', 'apikeys'],
])('%s is stored in %s, %s', (entity, database, container) => {
  expect([databaseNameOf(entity), containerNameOf(pluralOf(entity))]).toEqual([database, container])
})
