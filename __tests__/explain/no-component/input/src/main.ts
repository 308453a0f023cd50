export const shop = 'empty'
