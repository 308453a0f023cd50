import { breadApi, cakeApi, prefix } from './shop.js'

console.log(prefix, breadApi.id, cakeApi.id)
