const { Component } = require('./lib/component.js')
const { needsOfCrud } = require('./lib/crud-needs.js')
const { defineComponent } = require('./lib/definition.js')
const { endpointOf } = require('./lib/endpoint.js')
const { storedNamesOf } = require('./lib/stored-names.js')
const { STANDALONE } = require('./lib/supply.js')

class CrudApi extends Component {
  constructor(scope, id, props, supply = STANDALONE) {
    super('CrudApi', scope, id, props, supply)
    const names = storedNamesOf(props)
    const resources = this.takeAll(needsOfCrud(id, props, this.location))
    this.databaseName = names.database
    this.containerName = names.container
    this.cosmosAccount = this.bring(props.cosmosAccount) ?? resources.cosmos
    this.functionsApp = this.bring(props.functionsApp) ?? resources.functions
    this.logAnalyticsWorkspace = this.bring(props.logAnalyticsWorkspace)
    this.applicationInsights = this.bring(props.applicationInsights)
    this.apiEndpoint = endpointOf(this, `api/${names.plural}`)
  }

  static define(id, props) {
    return defineComponent('CrudApi', id, props, needsOfCrud, (...given) => new CrudApi(...given))
  }
}

module.exports = { CrudApi }
