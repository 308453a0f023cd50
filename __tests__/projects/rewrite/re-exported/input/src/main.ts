import { stalls, traders } from './all.js'

console.log(stalls.id, traders.id)
