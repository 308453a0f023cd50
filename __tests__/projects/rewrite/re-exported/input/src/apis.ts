export { stallApi as stalls, traders } from './shop.js'
