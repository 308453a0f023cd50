import type { BackendDeclaration } from '../model/component.js'
import type { Observation } from '../model/observation.js'
import { oncePerPlace } from './once-per-place.js'
import { nameOfBackend, relatedAt } from './place.js'
import type { Rule } from './rule.js'

/** A backend that is put on a stack a second time. */
export const initializedTwice: Rule = ({ code }) => oncePerPlace(code.backends.flatMap(observePlacements))

function observePlacements(backend: BackendDeclaration): readonly Observation[] {
  const [first, ...more] = backend.misuses.filter(({ kind }) => kind === 'placed-again')
  if (first === undefined) return []
  const others = [...(first.placement === null ? [] : [first.placement]), ...more.map(({ at }) => at)]
  return [
    {
      rule: 'initialized-twice',
      at: first.at,
      subjects: [nameOfBackend(backend)],
      related: others.map((at) => relatedAt(null, at)),
      arguments: { backend: backend.name },
    },
  ]
}
