export const defaults = {
  partitionKey: '/id',
  location: 'eastus',
  tags: { team: 'box-office' }
};
