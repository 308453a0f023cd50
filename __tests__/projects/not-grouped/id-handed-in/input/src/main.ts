import { App, ResourceGroupStack, type Construct } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'

const entityApi = (stack: Construct, id: string, entityName: string) =>
  new CrudApi(stack, id, { entityName, schema: { id: 'string' } })

const forest = new ResourceGroupStack(new App(), 'Forest', { location: 'eastus' })

entityApi(forest, 'TreeApi', 'Tree')
entityApi(forest, 'TrailApi', 'Trail')
