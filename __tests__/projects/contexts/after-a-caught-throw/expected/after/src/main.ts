import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'
import { defineBackend } from '@atakora/component/backend'

if (!process.env.SUBSCRIPTION) throw new Error('SUBSCRIPTION is not set')

const museum = new ResourceGroupStack(new App(), 'Museum', { location: 'italynorth' })

const backend = defineBackend({
  exhibitApi: CrudApi.define('ExhibitApi', { entityName: 'Exhibit', schema: { id: 'string', title: 'string' } }),
  tourApi: CrudApi.define('TourApi', { entityName: 'Tour', schema: { id: 'string', guide: 'string' } })
})

backend.addToStack(museum)

try {
  if (!process.env.DONATIONS_KEY) throw new Error('no key, no donations')
  new CrudApi(museum, 'DonationApi', { entityName: 'Donation', schema: { id: 'string', amount: 'number' } })
} catch (error) {
  console.warn(String(error))
}
