import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'
import { companyDefaults } from '@contoso/infrastructure'

const fleet = new ResourceGroupStack(new App(), 'Fleet', { location: 'eastus' })

new CrudApi(fleet, 'VehicleApi', {
  entityName: 'Vehicle',
  schema: { id: 'string', plate: 'string' },
  ...companyDefaults,
})

new CrudApi(fleet, 'DriverApi', { entityName: 'Driver', schema: { id: 'string', licence: 'string' } })
