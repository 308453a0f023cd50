import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'

const stack = new ResourceGroupStack(new App(), 'Notary', { location: 'eastus' })

// Deeds must be kept for thirty years.
new CrudApi(stack, 'DeedApi', {
  entityName: 'Deed',
  schema: {
    id: 'string', // assigned by the registry
    signedOn: 'string' /* ISO date */
  },
  // No ttl: see above.
  partitionKey: '/year'
})

/*
 * Appointments may go after a year.
 */
new CrudApi(stack, /* do not rename */ 'AppointmentApi', {
  entityName: 'Appointment',
  schema: { id: 'string' },
  ttl: 365 * 24 * 60 * 60
}) // seconds
