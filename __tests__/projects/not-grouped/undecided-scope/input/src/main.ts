import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'

const app = new App()
const museum = new ResourceGroupStack(app, 'Museum', { location: 'eastus' })
const annex = new ResourceGroupStack(app, 'Annex', { location: 'eastus' })

const home = process.env.FEEDBACK_IN_ANNEX ? annex : museum

new CrudApi(museum, 'ExhibitApi', { entityName: 'Exhibit', schema: { id: 'string', hall: 'number' } })
new CrudApi(home, 'FeedbackApi', { entityName: 'Feedback', schema: { id: 'string', stars: 'number' } })
