import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'

if (!process.env.SUBSCRIPTION) throw new Error('SUBSCRIPTION is not set')

const museum = new ResourceGroupStack(new App(), 'Museum', { location: 'italynorth' })

new CrudApi(museum, 'ExhibitApi', { entityName: 'Exhibit', schema: { id: 'string', title: 'string' } })
new CrudApi(museum, 'TourApi', { entityName: 'Tour', schema: { id: 'string', guide: 'string' } })

try {
  if (!process.env.DONATIONS_KEY) throw new Error('no key, no donations')
  new CrudApi(museum, 'DonationApi', { entityName: 'Donation', schema: { id: 'string', amount: 'number' } })
} catch (error) {
  console.warn(String(error))
}
