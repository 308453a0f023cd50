import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'
import { defineBackend } from '@atakora/component/backend'

const app = new App()

class CatalogStack extends ResourceGroupStack {
  constructor(scope) {
    super(scope, 'Catalog', { location: 'eastus' })
    const catalogBackend = defineBackend({
      products: CrudApi.define('ProductApi', { entityName: 'Product', schema: { id: 'string' } }),
      brands: CrudApi.define('BrandApi', { entityName: 'Brand', schema: { id: 'string' } })
    })

    catalogBackend.addToStack(this)

    this.products = catalogBackend.components.products
    this.brands = catalogBackend.components.brands
  }
}

class OrderStack extends ResourceGroupStack {
  constructor(scope) {
    super(scope, 'Orders', { location: 'eastus' })
    const ordersBackend = defineBackend({
      orders: CrudApi.define('OrderApi', { entityName: 'Order', schema: { id: 'string' } }),
      returns: CrudApi.define('ReturnApi', { entityName: 'Return', schema: { id: 'string' } })
    })

    ordersBackend.addToStack(this)

    this.orders = ordersBackend.components.orders
    this.returns = ordersBackend.components.returns
  }
}

class StaffStack extends ResourceGroupStack {
  constructor(scope) {
    super(scope, 'Staff', { location: 'eastus' })
    this.employees = new CrudApi(this, 'EmployeeApi', { entityName: 'Employee', schema: { id: 'string' } })
  }
}

const catalog = new CatalogStack(app)
const orders = new OrderStack(app)
const staff = new StaffStack(app)
console.log(catalog.products.apiEndpoint, orders.orders.apiEndpoint, staff.employees.apiEndpoint)
