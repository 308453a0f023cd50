const { TestEnvironment } = require('jest-environment-node')

module.exports = class TypeScriptEnvironment extends TestEnvironment {
  constructor(config, context) {
    super(config, context)
    this.global.__TYPESCRIPT__ = require('typescript')
  }
}
