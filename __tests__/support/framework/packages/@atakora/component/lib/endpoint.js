const { kebabCase } = require('./stored-names.js')

/** An address that depends on the component alone: sharing does not change it. */
function endpointOf(component, path) {
  return `https://${kebabCase(component.node.path).replace(/[^a-z0-9]+/g, '-')}.example.net/${path}`
}

module.exports = { endpointOf }
