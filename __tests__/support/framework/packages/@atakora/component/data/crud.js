const { Component } = require('../lib/component.js')
const { needsOfCrud } = require('../lib/crud-needs.js')
const { endpointOf } = require('../lib/endpoint.js')
const { storedNamesOf } = require('../lib/stored-names.js')
const { STANDALONE } = require('../lib/supply.js')

/** As a CrudApi, but never part of a backend. */
class CrudResource extends Component {
  constructor(scope, id, props) {
    super('CrudResource', scope, id, props, STANDALONE)
    const names = storedNamesOf(props)
    const resources = this.takeAll(needsOfCrud(id, props, this.location))
    this.databaseName = names.database
    this.containerName = names.container
    this.cosmosAccount = this.bring(props.cosmosAccount) ?? resources.cosmos
    this.functionsApp = this.bring(props.functionsApp) ?? resources.functions
    this.apiEndpoint = endpointOf(this, `api/${names.plural}`)
  }
}

module.exports = { CrudResource }
