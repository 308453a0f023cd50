/**
 * A component that is not created yet. Its props are read when the backend is initialised; until then nothing
 * happens.
 */
function defineComponent(componentType, componentId, props, needsOf, make) {
  return {
    componentType,
    componentId,
    props,
    /** @param inherited the region where the props name none */
    requirements: (inherited) => needsOf(componentId, props, regionOf(props.location ?? inherited)),
    create: (scope, supply) => make(scope, componentId, props, supply),
  }
}

/** "East US" and "eastus" name one region. */
const regionOf = (name) => (typeof name === 'string' ? name.toLowerCase().replace(/\s/g, '') : name)

module.exports = { defineComponent }
