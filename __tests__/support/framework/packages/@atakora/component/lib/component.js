const { Construct } = require('../../cdk/index.js')
const { DESCRIPTION, describe } = require('../../cdk/describe.js')
const { record } = require('../../cdk/record.js')
const { createResource, recordUse } = require('./resource.js')

/** What all component classes have in common: the record, and where their resources come from. */
class Component extends Construct {
  #entry
  #supply

  constructor(type, scope, id, props, supply) {
    super(scope, id)
    this.#supply = supply
    this.location = props.location ?? this.node.location ?? supply.location
    this.#entry = {
      class: type,
      id,
      scope: scope.node.path,
      props: describe(props),
      location: this.location ?? null,
      backend: supply.backend,
      uses: [],
    }
    record.components.push(this.#entry)
  }

  /** Takes what is needed, each from the supply; by kind. */
  takeAll(needs) {
    const taken = needs.map((need) => {
      const resource = this.#supply.take(this.node.path, need)
      recordUse(this.#entry, this.#supply.backend === null ? 'own' : 'shared', resource)
      return [need.resourceType, resource]
    })
    return Object.fromEntries(taken)
  }

  createOwn(kind, settings) {
    const resource = createResource(`${this.node.path}/${kind}`, kind, settings)
    recordUse(this.#entry, 'own', resource)
    return resource
  }

  /** Notes that an existing resource is used; undefined where none is given. A FunctionsApp stands for its app. */
  bring(given) {
    const resource = given instanceof Component ? given.functionApp : given
    if (resource !== undefined) recordUse(this.#entry, 'brought', resource)
    return resource
  }

  [DESCRIPTION]() {
    return { $: 'component', path: this.node.path }
  }
}

module.exports = { Component }
