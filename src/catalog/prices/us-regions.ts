/** Public regions in the United States; Azure Cosmos DB's price list has one price for them. */
const US_REGIONS: ReadonlySet<string> = new Set([
  'centralus',
  'eastus',
  'eastus2',
  'northcentralus',
  'southcentralus',
  'westcentralus',
  'westus',
  'westus2',
  'westus3',
])

/** Whether a normalised region is one that the rows of `us-regions` are for. */
export const isUsRegion = (region: string): boolean => US_REGIONS.has(region)
