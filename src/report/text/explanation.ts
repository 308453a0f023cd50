import { places } from '../phrase.js'
import type { PlacedExplanation } from '../words/explain.js'
import type { Page } from './lines.js'
import { indentBy, wrap } from './lines.js'

/** A reason, where it is to be seen, and the change that would take it away. */
export function explanationLines(
  { why, change, at }: PlacedExplanation,
  page: Page,
  columns: number,
): readonly string[] {
  const where = at.length === 0 ? [] : wrap(places(at), page, indentBy(columns))
  return [...wrap(why, page, indentBy(columns)), ...where, ...wrap(change, page, indentBy(columns + 2, '→ '))]
}
