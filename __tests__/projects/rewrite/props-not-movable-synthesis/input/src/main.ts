import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'

const app = new App()
const stack = new ResourceGroupStack(app, 'Port', { location: 'eastus' })

new CrudApi(stack, 'BerthApi', { entityName: 'Berth', schema: { id: 'string' } })
app.synth({ outDir: 'out/before' })

new CrudApi(stack, 'CraneApi', { entityName: 'Crane', schema: { id: 'string' } })
app.synth({ outDir: 'out/after' })
