import { CrudApi } from '@atakora/component/crud'
import { library } from '@library/stacks/main-stack'

new CrudApi(library, 'LoanApi', {
  entityName: 'Loan',
  schema: { id: 'string', bookId: 'string' },
  partitionKey: '/bookId',
})

new CrudApi(library, 'ReservationApi', {
  entityName: 'Reservation',
  schema: { id: 'string', bookId: 'string' },
  partitionKey: '/bookId',
})
