const { BackendError } = require('./backend-error.js')

/** The framework's own numbers; a backend's `limits` may say otherwise. */
const LIMITS = {
  databasesPerAccount: 25,
  containersPerDatabase: 100,
  maxFunctionsPerApp: 200,
  variablesPerApp: 1000,
  maxContainersPerStorage: 250,
}

/** @throws BackendError `limit-exceeded` where merged settings pass a limit of their resource */
function checkInstance(kind, settings, configured = {}) {
  const limits = { ...LIMITS, ...configured }
  const check = (name, count) => refuseAbove(name, count, limits[name])
  if (kind === 'cosmos') {
    const databases = Object.values(settings.databases)
    check('databasesPerAccount', databases.length)
    for (const containers of databases) check('containersPerDatabase', Object.keys(containers).length)
  }
  if (kind === 'functions') {
    check('maxFunctionsPerApp', settings.functionCount)
    check('variablesPerApp', Object.keys(settings.variables).length)
  }
  if (kind === 'storage' || kind === 'site-storage') check('maxContainersPerStorage', settings.containers.length)
}

/** @throws BackendError `limit-exceeded` where a backend may not have as many resources of a kind as it needs */
function checkNumber(kinds, configured = {}) {
  const countOf = (...counted) => kinds.filter((kind) => counted.includes(kind)).length
  refuseAbove('maxCosmosAccounts', countOf('cosmos'), configured.maxCosmosAccounts)
  refuseAbove('maxFunctionApps', countOf('functions'), configured.maxFunctionApps)
  refuseAbove('maxStorageAccounts', countOf('storage', 'site-storage'), configured.maxStorageAccounts)
}

function refuseAbove(name, count, limit = Infinity) {
  if (count <= limit) return
  throw new BackendError('limit-exceeded', `Resource limit exceeded: ${name} is ${limit}, ${count} are needed`)
}

module.exports = { checkInstance, checkNumber }
