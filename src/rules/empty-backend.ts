import type { BackendDeclaration } from '../model/component.js'
import { oncePerPlace } from './once-per-place.js'
import { nameOfBackend, relatedAt } from './place.js'
import type { Rule } from './rule.js'

/** A backend that is put on a stack with nothing in it. */
export const emptyBackend: Rule = ({ code }) =>
  oncePerPlace(
    code.backends.filter(isEmpty).map((backend) => ({
      rule: 'empty-backend',
      at: backend.at,
      subjects: [nameOfBackend(backend)],
      related: backend.placements.map((at) => relatedAt(null, at)),
      arguments: { backend: backend.name },
    })),
  )

/** Whoever else has it may add components. */
const isEmpty = ({ complete, members, reserved, placements, use }: BackendDeclaration): boolean =>
  complete && members.length === 0 && reserved.length === 0 && placements.length > 0 && use !== 'escapes'
