const { App, ResourceGroupStack } = require('@atakora/cdk')
const { CrudApi } = require('@atakora/component/crud')
const { defineBackend } = require('@atakora/component/backend')

const stack = new ResourceGroupStack(new App(), 'Bikes', { location: 'eastus' })

const backend = defineBackend({
  bikeApi: CrudApi.define('BikeApi', { entityName: 'Bike', schema: { id: 'string' } }),
  rentalApi: CrudApi.define('RentalApi', { entityName: 'Rental', schema: { id: 'string' } })
})

backend.addToStack(stack)

module.exports = { bikeApi: backend.components.bikeApi, rentals: backend.components.rentalApi }
