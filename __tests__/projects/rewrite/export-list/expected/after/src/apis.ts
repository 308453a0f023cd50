import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'
import { defineBackend } from '@atakora/component/backend'

const choir = new ResourceGroupStack(new App(), 'Choir', { location: 'eastus' })
const backend = defineBackend({
  singerApi: CrudApi.define('SingerApi', { entityName: 'Singer', schema: { id: 'string', voice: 'string' } }),
  concertApi: CrudApi.define('ConcertApi', { entityName: 'Concert', schema: { id: 'string', hall: 'string' } })
})

backend.addToStack(choir)

const singerApi = backend.components.singerApi
const concertApi = backend.components.concertApi

export { singerApi, concertApi as concerts }
