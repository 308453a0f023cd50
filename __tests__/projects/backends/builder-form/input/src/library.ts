import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi, FunctionsApp, defineBackend } from '@atakora/component'

const library = new ResourceGroupStack(new App(), 'Library', { location: 'eastus' })

const lending = defineBackend({ environment: 'prod' })
  .addComponent(
    CrudApi.define('LoanApi', {
      entityName: 'Loan',
      schema: { id: 'string', bookId: 'string' },
      partitionKey: '/bookId'
    })
  )
  .addComponent(FunctionsApp.define('Overdue', { runtime: 'node' }))
  .withTags({ team: 'lending' })
  .build()

lending.initialize(library)

console.log(lending.getComponent('LoanApi'))
