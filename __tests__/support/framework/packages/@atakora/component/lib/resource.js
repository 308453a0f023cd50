const { DESCRIPTION } = require('../../cdk/describe.js')
const { record } = require('../../cdk/record.js')

const TYPES = {
  cosmos: 'Microsoft.DocumentDB/databaseAccounts',
  functions: 'Microsoft.Web/sites',
  storage: 'Microsoft.Storage/storageAccounts',
  'site-storage': 'Microsoft.Storage/storageAccounts',
  cdn: 'Microsoft.Cdn/profiles',
  'service-bus': 'Microsoft.ServiceBus/namespaces',
}

class Resource {
  constructor(id, type, location) {
    this.resourceId = id
    this.resourceType = type
    this.name = id.toLowerCase().replace(/[^a-z0-9]+/g, '-')
    this.location = location
  }

  [DESCRIPTION]() {
    return { $: 'resource', type: this.resourceType, id: this.resourceId }
  }
}

/** Creates a resource of `kind` (a key of `TYPES`, or a type of its own) and records it. */
function createResource(id, kind, settings) {
  const resource = new Resource(id, TYPES[kind] ?? kind, settings.location)
  record.resources.push({ id, type: resource.resourceType, settings, users: [] })
  return resource
}

/** Notes in the record that a component uses a resource, which somebody else may have created. */
function recordUse(entry, origin, handle) {
  const { resourceType: type, resourceId: resource } = handle
  entry.uses.push({ type, resource, origin })
  const users = record.resources.find(({ id }) => id === resource)?.users
  users?.push(entry.scope === '' ? entry.id : `${entry.scope}/${entry.id}`)
  users?.sort()
}

module.exports = { createResource, recordUse }
