const { Component } = require('./lib/component.js')
const { defineComponent } = require('./lib/definition.js')
const { endpointOf } = require('./lib/endpoint.js')
const { needsOfSite } = require('./lib/site-needs.js')
const { STANDALONE } = require('./lib/supply.js')

class StaticSiteWithCdn extends Component {
  constructor(scope, id, props = {}, supply = STANDALONE) {
    super('StaticSiteWithCdn', scope, id, props, supply)
    const resources = this.takeAll(needsOfSite(id, props, this.location))
    this.storageAccount = this.bring(props.storageAccount) ?? resources['site-storage']
    this.bring(props.existingDnsZone)
    // The profile stays per site, in a backend too.
    this.cdnProfile = this.createOwn('cdn', { location: this.location, sku: props.cdnSku ?? 'Standard_Microsoft' })
    this.siteUrl = props.customDomain === undefined ? endpointOf(this, '') : `https://${props.customDomain}/`
  }

  static define(id, props = {}) {
    return defineComponent('StaticSiteWithCdn', id, props, needsOfSite, (...given) => new StaticSiteWithCdn(...given))
  }
}

module.exports = { StaticSiteWithCdn }
