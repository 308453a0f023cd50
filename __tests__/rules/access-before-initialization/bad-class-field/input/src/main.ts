import { Construct, ResourceGroupStack } from '@atakora/cdk'
import { defineBackend } from '@atakora/component/backend'
import { CrudApi } from '@atakora/component/crud'

export class ShopStack extends ResourceGroupStack {
  private readonly backend = defineBackend({
    userApi: CrudApi.define('UserApi', {
      entityName: 'User',
      schema: { id: 'string', email: 'string' },
    }),
  })

  readonly userEndpoint: string

  constructor(scope: Construct) {
    super(scope, 'Shop', { location: 'eastus' })
    this.userEndpoint = this.backend.components.userApi.apiEndpoint
    this.backend.addToStack(this)
  }
}
