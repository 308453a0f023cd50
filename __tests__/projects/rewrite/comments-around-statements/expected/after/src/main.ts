import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'
import { defineBackend } from '@atakora/component/backend'

const stack = new ResourceGroupStack(new App(), 'Notary', { location: 'eastus' })

const backend = defineBackend({
  // Deeds must be kept for thirty years.
  deedApi: CrudApi.define('DeedApi', {
    entityName: 'Deed',
    schema: {
      id: 'string', // assigned by the registry
      signedOn: 'string' /* ISO date */
    },
    // No ttl: see above.
    partitionKey: '/year'
  }),

  /*
   * Appointments may go after a year.
   */
  appointmentApi: CrudApi.define(/* do not rename */ 'AppointmentApi', {
    entityName: 'Appointment',
    schema: { id: 'string' },
    ttl: 365 * 24 * 60 * 60
  }) // seconds
})

backend.addToStack(stack)
