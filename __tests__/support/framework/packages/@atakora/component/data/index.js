const { Component } = require('../lib/component.js')
const { defineComponent } = require('../lib/definition.js')
const { STANDALONE } = require('../lib/supply.js')

/** Lives in resources that exist already, alone or in a backend. */
class DataStack extends Component {
  constructor(scope, id, props, supply = STANDALONE) {
    super('DataStack', scope, id, props, supply)
    this.cosmosAccount = this.bring(props.cosmosAccount)
    this.functionApp = this.bring(props.functionApp)
    this.serviceBusNamespace = this.bring(props.serviceBusNamespace)
  }

  static define(id, props) {
    const needsNothing = () => []
    return defineComponent('DataStack', id, props, needsNothing, (...given) => new DataStack(...given))
  }
}

module.exports = { DataStack }
