import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'
import { defineBackend } from '@atakora/component/backend'

const insurance = new ResourceGroupStack(new App(), 'Insurance', { location: 'eastus' })

const backend = defineBackend({
  // Policies are kept for ten years.
  policyApi: CrudApi.define('PolicyApi', {
    entityName: 'Policy',
    entityNamePlural: 'Policies', // not "Policys"
    schema: {
      id: 'string',
      /* in euros */
      premium: 'number',
    },
  }), // reviewed by the legal department

  /**
   * Claims refer to policies.
   */
  claimApi: CrudApi.define('ClaimApi', {
    entityName: 'Claim',
    // one partition for each policy
    partitionKey: '/policyId',
    schema: { id: 'string', policyId: 'string' /* of PolicyApi */ },
  }),
})

backend.addToStack(insurance)

console.log(backend.components.policyApi.apiEndpoint, backend.components.claimApi.apiEndpoint)
