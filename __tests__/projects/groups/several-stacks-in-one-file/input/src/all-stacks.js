import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'

const app = new App()

class CatalogStack extends ResourceGroupStack {
  constructor(scope) {
    super(scope, 'Catalog', { location: 'eastus' })
    this.products = new CrudApi(this, 'ProductApi', { entityName: 'Product', schema: { id: 'string' } })
    this.brands = new CrudApi(this, 'BrandApi', { entityName: 'Brand', schema: { id: 'string' } })
  }
}

class OrderStack extends ResourceGroupStack {
  constructor(scope) {
    super(scope, 'Orders', { location: 'eastus' })
    this.orders = new CrudApi(this, 'OrderApi', { entityName: 'Order', schema: { id: 'string' } })
    this.returns = new CrudApi(this, 'ReturnApi', { entityName: 'Return', schema: { id: 'string' } })
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
