const { Component } = require('./lib/component.js')
const { defineComponent } = require('./lib/definition.js')
const { endpointOf } = require('./lib/endpoint.js')
const { needsOfFunctions } = require('./lib/functions-needs.js')
const { STANDALONE } = require('./lib/supply.js')

class FunctionsApp extends Component {
  constructor(scope, id, props = {}, supply = STANDALONE) {
    super('FunctionsApp', scope, id, props, supply)
    this.bring(props.existingPlan)
    const resources = this.takeAll(needsOfFunctions(id, props, this.location))
    this.functionApp = resources.functions
    this.storage = resources.storage
    this.endpoint = endpointOf(this, 'api')
  }

  static define(id, props = {}) {
    return defineComponent('FunctionsApp', id, props, needsOfFunctions, (...given) => new FunctionsApp(...given))
  }
}

module.exports = { FunctionsApp }
