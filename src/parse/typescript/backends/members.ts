/** What the documented Backend Pattern says of the members of a backend and its builder. */

export const PLACING: readonly string[] = ['addToStack', 'initialize']

export const ADDING = 'addComponent'

export const BUILDING = 'build'

/** Steps of the builder that change its members in ways that are not followed. */
export const REARRANGING: readonly string[] = ['addComponents', 'removeComponent', 'clearComponents', 'reset']

/** Adds one provider to those that are there, whichever these are. */
export const PROVIDING = 'withProvider'

/** Reading it throws before the backend is placed; so do calls of `GIVING`. */
export const COMPONENTS = 'components'

/** `getComponent(id)` and `getResource(type, key)`. */
export const GIVING: readonly string[] = ['getComponent', 'getResource']

/** Members that only tell of the backend, whenever they are asked. */
export const TELLING: readonly string[] = ['validate', 'resources', 'config']

/** Methods of the builder return it, and `build` the backend. */
export const returnsBackend = (method: string): boolean =>
  method === ADDING || method === BUILDING || method.startsWith('with')
