export { conclude } from '../findings/conclude.js'
