const { App, Construct } = require('./construct.js')
const { ResourceGroupStack, SubscriptionStack } = require('./stacks.js')

module.exports = { App, Construct, ResourceGroupStack, SubscriptionStack }
