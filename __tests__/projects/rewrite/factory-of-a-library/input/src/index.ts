import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'
import { createTreeApi } from './trees.js'

const stack = new ResourceGroupStack(new App(), 'Forest', { location: 'eastus' })

createTreeApi(stack)
new CrudApi(stack, 'PathApi', { entityName: 'Path', schema: { id: 'string' } })
