import { nameOfBackend, placesOfMembers } from './place.js'
import type { Rule } from './rule.js'

/** More members than the policy wants in one backend. */
export const backendTooLarge: Rule = ({ plan }) =>
  plan.judgements.flatMap(({ backend, members, passed }) =>
    passed
      .filter(({ name }) => name === 'maxComponentsPerBackend')
      .map(({ limit, amount }) => ({
        rule: 'backend-too-large',
        at: backend.at,
        subjects: [nameOfBackend(backend)],
        related: placesOfMembers(members),
        arguments: { backend: backend.name, allowed: limit, amount },
      })),
  )
