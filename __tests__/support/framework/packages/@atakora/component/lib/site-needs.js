const { DEFAULT_PRIORITY } = require('./defaults.js')

/** What a static site shares with other static sites: the account, each in a container of its own. */
function needsOfSite(id, props, location) {
  if (props.storageAccount !== undefined) return []
  return [
    {
      resourceType: 'site-storage',
      requirementKey: 'shared-site-storage',
      componentId: id,
      priority: DEFAULT_PRIORITY,
      config: {
        location,
        sku: 'Standard_LRS',
        accessTier: 'Hot',
        publicNetworkAccess: 'Enabled',
        containers: [`${id.toLowerCase()}-web`],
      },
    },
  ]
}

module.exports = { needsOfSite }
