import { App, ResourceGroupStack } from '@atakora/cdk'
import { defineBackend } from '@atakora/component/backend'
import { CrudApi } from '@atakora/component/crud'

const app = new App()
const prints = new ResourceGroupStack(app, 'Prints', { location: 'westeurope' })
const coins = new ResourceGroupStack(app, 'Coins', { location: 'westeurope' })
const maps = new ResourceGroupStack(app, 'Maps', { location: 'westeurope' })

const commas = defineBackend({
  artistApi: CrudApi.define('ArtistApi', { entityName: 'Artist', schema: { id: 'string' } }), // first
  printApi: CrudApi.define('PrintApi', { entityName: 'Print', schema: { id: 'string' } }), // second
  frameApi: CrudApi.define('FrameApi', { entityName: 'Frame', schema: { id: 'string' } }), // third
  // more to come
})
commas.addToStack(prints)

const noCommas = defineBackend({
  mintApi: CrudApi.define('MintApi', { entityName: 'Mint', schema: { id: 'string' } }), // first
  coinApi: CrudApi.define('CoinApi', { entityName: 'Coin', schema: { id: 'string' } }), /* second */ // not third
  caseApi: CrudApi.define('CaseApi', { entityName: 'Case', schema: { id: 'string' } }) // third
})
noCommas.addToStack(coins)

const oneLine = defineBackend({
  mapApi: CrudApi.define('MapApi', { entityName: 'Map', schema: {} }), /* first */
  atlasApi: CrudApi.define('AtlasApi', { entityName: 'Atlas', schema: { id: 'string' } }) // second
})
oneLine.addToStack(maps)

console.log(commas.components.frameApi.apiEndpoint, noCommas.components.caseApi.apiEndpoint, oneLine.components.atlasApi.apiEndpoint)
