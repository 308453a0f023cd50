export const REGION = 'japaneast'

const UNIT = 100
export const SMALL = 4 * UNIT
export { SMALL as DEFAULT_THROUGHPUT }

export default { entity: 'Session' }
