import { oncePerPlace } from './once-per-place.js'
import { nameOfBackend, placesOfMembers } from './place.js'
import type { Rule } from './rule.js'

/** A backend that nothing reads, so that it is on no stack. What holds no component may be no backend of ours. */
export const unusedBackend: Rule = ({ plan }) =>
  oncePerPlace(
    plan.judgements
      .filter(
        ({ backend: { use, placements, complete }, members }) =>
          use === 'unmentioned' && placements.length === 0 && (complete || members.length > 0),
      )
      .map(({ backend, members }) => ({
        rule: 'unused-backend',
        at: backend.at,
        subjects: [nameOfBackend(backend)],
        related: placesOfMembers(members),
        arguments: { backend: backend.name, components: members.map(({ id }) => id) },
      })),
  )
