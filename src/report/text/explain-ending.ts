import type { ExplainedComponent } from '../../model/explanation.js'
import type { Group, Refusal } from '../../model/report.js'
import { name, say } from '../phrase.js'
import { explainRefusal, explainRewrite } from '../words/reasons.js'
import { READY, tellRewrite } from '../words/titles.js'
import { explanationLines } from './explanation.js'
import type { Page } from './lines.js'
import { indentBy, wrap } from './lines.js'

/** Every reason, as the reports tell it. */
export const refusalReasonLines = (
  refusal: Refusal,
  component: ExplainedComponent,
  page: Page,
  columns: number,
): readonly string[] =>
  explainRefusal(refusal, { componentOf: () => component }).flatMap((reason) => explanationLines(reason, page, columns))

/** Whether the source lets the group be rewritten, and how to ask for it alone. */
export function rewriteStateLines(group: Group, page: Page): readonly string[] {
  const reasons = explainRewrite(group)
  if (reasons.length > 0) {
    return [
      ...wrap(say`${tellRewrite(reasons.length)}:`, page, indentBy(2)),
      ...reasons.flatMap((reason) => explanationLines(reason, page, 4)),
    ]
  }
  return [
    ...wrap(READY, page, indentBy(2)),
    ...wrap(
      say`This group alone: ${name(`backend-advisor fix --only ${group.fingerprint}`)}`,
      page,
      indentBy(2),
      'faint',
    ),
  ]
}
