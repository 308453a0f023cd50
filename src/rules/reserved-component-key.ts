import { oncePerPlace } from './once-per-place.js'
import { nameOfBackend, relatedAt } from './place.js'
import type { Rule } from './rule.js'

/** A key that makes the framework take the map of components for a configuration. */
export const reservedComponentKey: Rule = ({ code }) =>
  oncePerPlace(
    code.backends.flatMap((backend) =>
      backend.reserved.map(({ key, at }) => ({
        rule: 'reserved-component-key',
        at,
        subjects: [nameOfBackend(backend), { kind: 'key', scope: '', id: key }],
        related: [relatedAt(null, backend.at)],
        arguments: { backend: backend.name, key },
      })),
    ),
  )
