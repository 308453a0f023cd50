const { App, ResourceGroupStack } = require('@atakora/cdk')
const { CrudApi } = require('@atakora/component/crud')

const stack = new ResourceGroupStack(new App(), 'Spa', { location: 'eastus' })

exports.bathApi = new CrudApi(stack, 'BathApi', { entityName: 'Bath', schema: { id: 'string' } })
exports.saunaApi = new CrudApi(stack, 'SaunaApi', { entityName: 'Sauna', schema: { id: 'string' } })
