/**
 * What a program created, for tests: `JSON.stringify(globalThis[Symbol.for('stand-in.record')])`. It lies on the
 * global object so that every copy of these packages in a process writes into the same one.
 */
const RECORD = Symbol.for('stand-in.record')

class ProgramRecord {
  #apps = 0
  #backends = new Map()
  components = []
  resources = []
  backends = []

  /** The path of an app's root: empty, as long as there is one app. */
  nameApp() {
    this.#apps += 1
    return this.#apps === 1 ? '' : `App${this.#apps}`
  }

  /** A place for what a backend shares; several backends in one scope do not share with each other. */
  nameBackend(scope) {
    const count = (this.#backends.get(scope) ?? 0) + 1
    this.#backends.set(scope, count)
    return [scope, count === 1 ? 'backend' : `backend-${count}`].filter((part) => part !== '').join('/')
  }

  /** In an order that does not tell in which order things were created. */
  toJSON() {
    return {
      components: sorted(this.components, ({ scope, id }) => `${scope}/${id}`),
      resources: sorted(this.resources, ({ id }) => id),
      backends: sorted(this.backends, ({ id }) => id),
    }
  }
}

function sorted(entries, keyOf) {
  return [...entries].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0))
}

const record = (globalThis[RECORD] ??= new ProgramRecord())

module.exports = { record }
