export { withholdOwnExcuses } from '../findings/excuses.js'
