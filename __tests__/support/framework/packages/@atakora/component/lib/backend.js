const { Construct } = require('../../cdk/index.js')
const { describe } = require('../../cdk/describe.js')
const { record } = require('../../cdk/record.js')
const { BackendError } = require('./backend-error.js')
const { planResources } = require('./plan-resources.js')
const { createResource } = require('./resource.js')
const { sharedSupply } = require('./supply.js')

/** Components by key, with one set of resources. All or nothing: what cannot be shared throws before anything is made. */
class Backend {
  #definitions = new Map()
  #components = null
  #resources = new Map()
  #location

  constructor(config) {
    this.config = Object.freeze({ ...config })
  }

  /** @throws BackendError where the id is taken, or the backend is initialised already */
  addComponent(definition, key = definition.componentId) {
    const { componentId } = definition
    if (this.#components !== null) {
      throw new BackendError('added-late', `Cannot add component '${componentId}' after backend initialization`)
    }
    const isTaken = [...this.#definitions.values()].some((other) => other.componentId === componentId)
    if (isTaken || this.#definitions.has(key)) {
      throw new BackendError('duplicate-component', `Duplicate component id '${componentId}'`)
    }
    this.#definitions.set(key, definition)
    return this
  }

  addToStack(stack) {
    this.initialize(stack)
  }

  initialize(scope) {
    if (this.#components !== null) throw new BackendError('initialised-twice', 'The backend is already initialized')
    if (!(scope instanceof Construct)) throw new TypeError('A backend is put into a construct')
    this.#location = scope.node.location ?? this.config.location
    const planned = this.#plan()
    const id = record.nameBackend(scope.node.path)
    record.backends.push({
      id,
      scope: scope.node.path,
      components: Object.fromEntries([...this.#definitions].map(([key, { componentId }]) => [key, componentId])),
      config: describe(this.config),
      warnings: planned.flatMap(({ warnings }) => warnings),
    })
    for (const { key, resourceType, requirementKey, settings } of planned) {
      this.#resources.set(key, createResource(`${id}/${requirementKey}`, resourceType, settings))
    }
    const supply = sharedSupply(id, this.config.location, this.#resources)
    this.#components = Object.fromEntries(
      [...this.#definitions].map(([key, definition]) => [key, definition.create(scope, supply)]),
    )
  }

  get components() {
    return this.#initialised()
  }

  getComponent(id) {
    const components = this.#initialised()
    const [key] = [...this.#definitions].find(([, { componentId }]) => componentId === id) ?? []
    return key === undefined ? undefined : components[key]
  }

  getResource(type, key) {
    return this.#resources.get(`${type}:${key}`)
  }

  get resources() {
    return new Map(this.#resources)
  }

  /** What stands against the backend, as far as it is known where it will be. Throws nothing of its own. */
  validate() {
    try {
      const warnings = this.#plan().flatMap((resource) => resource.warnings)
      return { valid: true, errors: [], warnings }
    } catch (error) {
      if (!(error instanceof BackendError)) throw error
      return { valid: false, errors: [error.message], warnings: [] }
    }
  }

  #plan() {
    return planResources([...this.#definitions.values()], this.config, this.#location ?? this.config.location)
  }

  #initialised() {
    if (this.#components !== null) return this.#components
    throw new BackendError('not-initialised', 'Cannot access components before backend initialization')
  }
}

module.exports = { Backend }
