const { DEFAULT_PRIORITY, NODE_VERSION, RUNTIME_STORAGE } = require('./defaults.js')
const { storedNamesOf } = require('./stored-names.js')

/** Create, read, update, delete and list. */
const FUNCTIONS = 5

/** What a CrudApi needs of each resource, without those that its props bring. */
function needsOfCrud(id, props, location) {
  const priority = props.priority ?? DEFAULT_PRIORITY
  const need = (resourceType, requirementKey, config) => ({
    resourceType,
    requirementKey,
    componentId: id,
    priority,
    config: { location, ...config },
  })
  return [
    ...(props.cosmosAccount === undefined ? [need('cosmos', 'shared-cosmos', accountOf(props))] : []),
    ...(props.functionsApp === undefined
      ? [
          need('functions', 'shared-functions', appOf(id, props)),
          // The runtime storage belongs to its Function App: an existing app brings its own.
          need('storage', 'shared-storage', RUNTIME_STORAGE),
        ]
      : []),
  ]
}

function accountOf(props) {
  const { database, container } = storedNamesOf(props)
  const isProvisioned = props.throughput !== undefined || props.enableServerless === false
  return {
    api: 'NoSQL',
    consistency: props.consistency ?? 'Session',
    capacityMode: isProvisioned ? 'provisioned' : 'serverless',
    multiRegion: false,
    publicNetworkAccess: 'Disabled',
    databases: { [database]: { [container]: props.partitionKey ?? '/id' } },
  }
}

function appOf(id, props) {
  const { database, container } = storedNamesOf(props)
  return {
    runtime: 'node',
    version: NODE_VERSION,
    sku: 'Y1',
    functionCount: FUNCTIONS,
    cors: props.cors,
    // Namespaced, so that two components never conflict in them.
    variables: {
      [`${id}:DATABASE_NAME`]: database,
      [`${id}:CONTAINER_NAME`]: container,
      [`${id}:COSMOS_ENDPOINT`]: `${id}:cosmos`,
    },
  }
}

module.exports = { needsOfCrud }
