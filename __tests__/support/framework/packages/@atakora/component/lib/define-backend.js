const { Backend } = require('./backend.js')

/** An object that has any of these is a configuration; so none of them names a component. */
const CONFIG_KEYS = ['monitoring', 'networking', 'naming', 'tags', 'providers', 'limits', 'environment', 'location']

/** With a map of components a backend; with a configuration, or nothing, its builder. */
function defineBackend(first, config = {}) {
  if (first === undefined || CONFIG_KEYS.some((key) => Object.hasOwn(first, key))) return new BackendBuilder(first)
  const backend = new Backend(config)
  for (const [key, definition] of Object.entries(first)) backend.addComponent(definition, key)
  return backend
}

class BackendBuilder {
  #config
  #definitions = []

  constructor(config = {}) {
    this.#config = config
  }

  addComponent(definition) {
    this.#definitions.push(definition)
    return this
  }

  withMonitoring(monitoring) {
    this.#config = { ...this.#config, monitoring }
    return this
  }

  withTags(tags) {
    this.#config = { ...this.#config, tags: { ...this.#config.tags, ...tags } }
    return this
  }

  build() {
    const backend = new Backend(this.#config)
    for (const definition of this.#definitions) backend.addComponent(definition)
    return backend
  }
}

module.exports = { defineBackend }
