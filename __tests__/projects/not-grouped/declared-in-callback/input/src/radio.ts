import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'
import { onBeforeSynth } from 'build-hooks'

const radio = new ResourceGroupStack(new App(), 'Radio', { location: 'eastus' })

const showApi = new CrudApi(radio, 'ShowApi', { entityName: 'Show', schema: { id: 'string' } })
const hostApi = new CrudApi(radio, 'HostApi', { entityName: 'Host', schema: { id: 'string' } })

onBeforeSynth(() => {
  new CrudApi(radio, 'PlaylistApi', { entityName: 'Playlist', schema: { id: 'string' } })
})

console.log(showApi.apiEndpoint, hostApi.apiEndpoint)
