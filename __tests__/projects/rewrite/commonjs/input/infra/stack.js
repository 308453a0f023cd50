const { App, ResourceGroupStack } = require('@atakora/cdk')
const { CrudApi } = require('@atakora/component/crud')

const stack = new ResourceGroupStack(new App(), 'Bikes', { location: 'eastus' })

const bikeApi = new CrudApi(stack, 'BikeApi', { entityName: 'Bike', schema: { id: 'string' } })
const rentalApi = new CrudApi(stack, 'RentalApi', { entityName: 'Rental', schema: { id: 'string' } })

module.exports = { bikeApi, rentals: rentalApi }
