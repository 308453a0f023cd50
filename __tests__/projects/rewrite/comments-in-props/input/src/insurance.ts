import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'

const insurance = new ResourceGroupStack(new App(), 'Insurance', { location: 'eastus' })

// Policies are kept for ten years.
const policyApi = new CrudApi(insurance, 'PolicyApi', {
  entityName: 'Policy',
  entityNamePlural: 'Policies', // not "Policys"
  schema: {
    id: 'string',
    /* in euros */
    premium: 'number',
  },
}) // reviewed by the legal department

/**
 * Claims refer to policies.
 */
const claimApi = new CrudApi(insurance, 'ClaimApi', {
  entityName: 'Claim',
  // one partition for each policy
  partitionKey: '/policyId',
  schema: { id: 'string', policyId: 'string' /* of PolicyApi */ },
})

console.log(policyApi.apiEndpoint, claimApi.apiEndpoint)
