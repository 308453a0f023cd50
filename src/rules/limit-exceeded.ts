import { CONFIGURED_LIMITS, RESOURCE_LIMITS } from '../catalog/backend-limits.js'
import { heedsSettings } from '../catalog/contracts.js'
import { nameOfBackend, placesOfMembers } from './place.js'
import type { Rule } from './rule.js'

/** More than a backend, or one of its resources, may hold: the backend throws. */
export const limitExceeded: Rule = ({ plan, policy }) =>
  plan.judgements.flatMap(({ backend, members, passed }) =>
    passed
      .filter(({ name }) => name !== 'maxComponentsPerBackend' && (!isItsOwn(name) || heedsSettings(policy.contract)))
      .map(({ name, limit, amount }) => ({
        rule: 'limit-exceeded',
        at: backend.at,
        subjects: [nameOfBackend(backend), { kind: 'limit', scope: '', id: name }],
        related: placesOfMembers(members),
        arguments: { backend: backend.name, limit: name, allowed: limit, amount },
      })),
  )

const isItsOwn = (name: string): boolean =>
  Object.hasOwn(CONFIGURED_LIMITS, name) || Object.hasOwn(RESOURCE_LIMITS, name)
