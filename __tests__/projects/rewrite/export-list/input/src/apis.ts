import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'

const choir = new ResourceGroupStack(new App(), 'Choir', { location: 'eastus' })
const singerApi = new CrudApi(choir, 'SingerApi', { entityName: 'Singer', schema: { id: 'string', voice: 'string' } })
const concertApi = new CrudApi(choir, 'ConcertApi', { entityName: 'Concert', schema: { id: 'string', hall: 'string' } })

export { singerApi, concertApi as concerts }
