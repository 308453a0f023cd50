import type { BackendDeclaration } from '../model/component.js'

/** Nothing puts it on a stack, everything that is done with it is known, and something counts on it. */
export const isNeverAdded = ({ placements, use, uses }: BackendDeclaration): boolean =>
  placements.length === 0 && use === 'seen' && uses.length > 0
