import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'

const prefix = process.env.PREFIX ?? 'Dev'
const harbour = new ResourceGroupStack(new App(), 'Harbour', { location: 'eastus' })

new CrudApi(harbour, `${prefix}ShipApi`, { entityName: 'Ship', schema: { id: 'string', imo: 'string' } })
new CrudApi(harbour, 'BerthApi', { entityName: 'Berth', schema: { id: 'string', length: 'number' } })
