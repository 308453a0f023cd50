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
  // more to come
})
commas.addToStack(prints)
const frameApi = new CrudApi(prints, 'FrameApi', { entityName: 'Frame', schema: { id: 'string' } }) // third

const noCommas = defineBackend({
  mintApi: CrudApi.define('MintApi', { entityName: 'Mint', schema: { id: 'string' } }), // first
  coinApi: CrudApi.define('CoinApi', { entityName: 'Coin', schema: { id: 'string' } }) /* second */ // not third
})
noCommas.addToStack(coins)
const caseApi = new CrudApi(coins, 'CaseApi', { entityName: 'Case', schema: { id: 'string' } }) // third

const oneLine = defineBackend({ mapApi: CrudApi.define('MapApi', { entityName: 'Map', schema: {} }) /* first */ })
oneLine.addToStack(maps)
const atlasApi = new CrudApi(maps, 'AtlasApi', { entityName: 'Atlas', schema: { id: 'string' } }) // second

console.log(frameApi.apiEndpoint, caseApi.apiEndpoint, atlasApi.apiEndpoint)
