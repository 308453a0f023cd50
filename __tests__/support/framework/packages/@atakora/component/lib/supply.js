const { mergeNeeds } = require('./merge.js')
const { createResource } = require('./resource.js')

/** Where a traditional component takes its resources from: it creates its own. */
const STANDALONE = {
  backend: null,
  location: undefined,
  take: (path, need) => createResource(`${path}/${need.resourceType}`, need.resourceType, mergeNeeds([need]).settings),
}

/** Where the members of a backend take theirs from. */
function sharedSupply(backend, location, resources) {
  return { backend, location, take: (_path, need) => resources.get(keyOf(need)) }
}

const keyOf = ({ resourceType, requirementKey }) => `${resourceType}:${requirementKey}`

module.exports = { STANDALONE, keyOf, sharedSupply }
