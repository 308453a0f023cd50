import { isNeverAdded } from './never-added.js'
import { oncePerPlace } from './once-per-place.js'
import { nameOfBackend, relatedAt } from './place.js'
import type { Rule } from './rule.js'

/** A backend that is used, and on no stack. */
export const backendNotAdded: Rule = ({ code }) =>
  oncePerPlace(
    code.backends.filter(isNeverAdded).map((backend) => ({
      rule: 'backend-not-added',
      at: backend.at,
      subjects: [nameOfBackend(backend)],
      related: backend.uses.map((at) => relatedAt(null, at)),
      arguments: { backend: backend.name },
    })),
  )
