const { DESCRIPTION } = require('./describe.js')
const { record } = require('./record.js')

/** Only an App has no scope. */
const ROOT = Symbol('root')

/** What a construct is in its tree, apart from the construct: a subclass may name its own fields as it likes. */
class ConstructNode {
  #children = new Map()

  constructor(scope, id, path) {
    this.scope = scope
    this.id = id
    this.path = path
    this.location = scope?.node.location
  }

  get children() {
    return [...this.#children.values()]
  }

  tryFindChild(id) {
    return this.#children.get(id)
  }

  /** @throws where the scope has a construct of this id already */
  addChild(id, child) {
    if (this.#children.has(id)) {
      throw new Error(`There is already a construct with the id '${id}' in '${this.path || 'App'}'`)
    }
    this.#children.set(id, child)
  }
}

class Construct {
  constructor(scope, id) {
    if (scope === ROOT) {
      this.node = new ConstructNode(undefined, '', id)
      return
    }
    if (!(scope instanceof Construct)) throw new TypeError(`The scope of '${String(id)}' is not a construct`)
    if (typeof id !== 'string' || id === '') throw new TypeError(`A construct in '${scope.node.path}' has no id`)
    const { path } = scope.node
    this.node = new ConstructNode(scope, id, path === '' ? id : `${path}/${id}`)
    scope.node.addChild(id, this)
  }

  [DESCRIPTION]() {
    return { $: 'construct', path: this.node.path }
  }
}

class App extends Construct {
  constructor(props = {}) {
    super(ROOT, record.nameApp())
    this.outdir = props.outdir ?? 'arm.out'
  }

  synth() {}
}

module.exports = { App, Construct }
