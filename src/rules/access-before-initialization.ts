import type { BackendDeclaration } from '../model/component.js'
import type { Observation } from '../model/observation.js'
import { isNeverAdded } from './never-added.js'
import { oncePerPlace } from './once-per-place.js'
import { nameOfBackend, relatedAt } from './place.js'
import type { Rule } from './rule.js'

/** Components are read before the backend is placed. A backend that nothing places is another rule's. */
export const accessBeforeInitialization: Rule = ({ code }) =>
  oncePerPlace(code.backends.filter((backend) => !isNeverAdded(backend)).flatMap(observeAccesses))

/** The first one throws; where the others are helps to move them all. */
function observeAccesses(backend: BackendDeclaration): readonly Observation[] {
  const accesses = backend.misuses.filter(({ kind }) => kind === 'accessed-before')
  const [first, ...more] = accesses
  if (first === undefined) return []
  const names = accesses.flatMap(({ name }) => name ?? [])
  return [
    {
      rule: 'access-before-initialization',
      at: first.at,
      subjects: [nameOfBackend(backend)],
      related: [...more.map(({ at }) => at), ...(first.placement === null ? [] : [first.placement])].map((at) =>
        relatedAt(null, at),
      ),
      arguments: { backend: backend.name, components: [...new Set(names)], isPlaced: first.placement !== null },
    },
  ]
}
