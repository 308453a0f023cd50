const { defineBackend } = require('./backend.js')
const { CrudApi } = require('./crud.js')
const { CrudResource } = require('./data/crud.js')
const { DataStack } = require('./data/index.js')
const { FunctionsApp } = require('./functions.js')
const { MessageQueue } = require('./messaging.js')
const { StaticSiteWithCdn } = require('./web.js')

module.exports = {
  CrudApi,
  CrudResource,
  DataStack,
  FunctionsApp,
  MessageQueue,
  StaticSiteWithCdn,
  defineBackend,
}
