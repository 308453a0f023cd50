import { CrudApi } from '@atakora/component/crud'
import { library } from '@library/stacks/main-stack'
import { defineBackend } from '@atakora/component/backend'

const backend = defineBackend({
  loanApi: CrudApi.define('LoanApi', {
    entityName: 'Loan',
    schema: { id: 'string', bookId: 'string' },
    partitionKey: '/bookId',
  }),

  reservationApi: CrudApi.define('ReservationApi', {
    entityName: 'Reservation',
    schema: { id: 'string', bookId: 'string' },
    partitionKey: '/bookId',
  }),
})

backend.addToStack(library)
