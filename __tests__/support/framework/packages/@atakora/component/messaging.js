const { Component } = require('./lib/component.js')
const { STANDALONE } = require('./lib/supply.js')

/** Its namespace is its own, or one that exists already: never one of a backend. */
class MessageQueue extends Component {
  constructor(scope, id, props = {}) {
    super('MessageQueue', scope, id, props, STANDALONE)
    this.queueName = props.queueName ?? id
    this.namespace = this.bring(props.namespace) ?? this.createOwn('service-bus', { location: this.location })
  }
}

module.exports = { MessageQueue }
