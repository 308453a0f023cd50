/** "East US" and "eastus" name one region. */
export const normaliseRegion = (name: string): string => name.toLowerCase().replace(/[\s_-]/g, '')
