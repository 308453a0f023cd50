import type ts from 'typescript'
import { type Creation, touchesHolder } from './crossing.js'
import type { Footprints } from './footprint.js'

/**
 * The first statement from `creation` up to `last` that reads the member or runs code that does; null when there is
 * none. Code handed out before the member existed may be run by any call whose code we do not see.
 */
export function firstUseOf(creation: Creation, last: number, footprints: Footprints): number | null {
  const { siblings, statement } = creation.site
  const own = siblings.indexOf(statement)
  const touches = (each: ts.Statement): boolean => touchesHolder(creation, footprints.of(each))
  const behind = siblings.slice(own + 1, last + 1)
  const direct = behind.findIndex(touches)
  const run = behind.findIndex((each) => footprints.of(each).acts)
  const isRunUnseen = run !== -1 && (direct === -1 || run < direct) && siblings.slice(0, own).some(touches)
  const found = isRunUnseen ? run : direct
  return found === -1 ? null : own + 1 + found
}
