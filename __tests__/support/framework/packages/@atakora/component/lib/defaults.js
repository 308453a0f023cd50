/** A component's; the framework's own is 10, a user's 30. */
const DEFAULT_PRIORITY = 20

const NODE_VERSION = '20'

/** Storage of a Function App: no containers that a component would name. */
const RUNTIME_STORAGE = {
  sku: 'Standard_LRS',
  accessTier: 'Hot',
  publicNetworkAccess: 'Disabled',
  containers: [],
}

module.exports = { DEFAULT_PRIORITY, NODE_VERSION, RUNTIME_STORAGE }
