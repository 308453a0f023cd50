import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'
import { onBeforeSynth } from 'build-hooks'
import { defineBackend } from '@atakora/component/backend'

const radio = new ResourceGroupStack(new App(), 'Radio', { location: 'eastus' })

const backend = defineBackend({
  showApi: CrudApi.define('ShowApi', { entityName: 'Show', schema: { id: 'string' } }),
  hostApi: CrudApi.define('HostApi', { entityName: 'Host', schema: { id: 'string' } })
})

backend.addToStack(radio)

onBeforeSynth(() => {
  new CrudApi(radio, 'PlaylistApi', { entityName: 'Playlist', schema: { id: 'string' } })
})

console.log(backend.components.showApi.apiEndpoint, backend.components.hostApi.apiEndpoint)
