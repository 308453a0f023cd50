import { nameOfBackend, placesOfMembers } from './place.js'
import type { Rule } from './rule.js'

/** More than a backend, or one of its resources, may hold: the backend throws. */
export const limitExceeded: Rule = ({ plan }) =>
  plan.judgements.flatMap(({ backend, members, passed }) =>
    passed
      .filter(({ name }) => name !== 'maxComponentsPerBackend')
      .map(({ name, limit, amount }) => ({
        rule: 'limit-exceeded',
        at: backend.at,
        subjects: [nameOfBackend(backend), { kind: 'limit', scope: '', id: name }],
        related: placesOfMembers(members),
        arguments: { backend: backend.name, limit: name, allowed: limit, amount },
      })),
  )
