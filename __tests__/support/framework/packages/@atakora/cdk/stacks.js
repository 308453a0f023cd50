const { Construct } = require('./construct.js')

/** A construct that says where what is in it is created. */
class Stack extends Construct {
  constructor(scope, id, props = {}) {
    super(scope, id)
    this.node.location = props.location ?? this.node.location
    this.location = this.node.location
    this.tags = { ...props.tags }
  }
}

class SubscriptionStack extends Stack {
  constructor(scope, id, props = {}) {
    super(scope, id, props)
    this.subscriptionId = props.subscriptionId
  }
}

class ResourceGroupStack extends Stack {
  constructor(scope, id, props = {}) {
    super(scope, id, props)
    this.resourceGroupName = props.resourceGroupName ?? `rg-${id.toLowerCase()}`
  }
}

module.exports = { ResourceGroupStack, SubscriptionStack }
