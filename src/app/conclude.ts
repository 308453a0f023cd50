export { type Threshold, conclude } from '../findings/conclude.js'
