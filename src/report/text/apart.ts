import type { Report } from '../../model/report.js'
import { count, say } from '../phrase.js'
import type { Members } from '../view.js'
import { backendsWithComponents, refusedComponents, solitaryComponents } from '../view.js'
import type { PlacedExplanation } from '../words/explain.js'
import { explainRefusal } from '../words/reasons.js'
import { EXISTING, NOT_GROUPED, NO_COUNTERPART } from '../words/titles.js'
import { explanationLines } from './explanation.js'
import type { Page } from './lines.js'
import { alignRows, indentBy, placeText, run, wrap } from './lines.js'

export function refusalLines(report: Report, members: Members, page: Page): readonly string[] {
  const refused = refusedComponents(report)
  if (refused.length === 0) return []
  const heads = alignRows(
    refused.map((refusal) => {
      const [first] = refusal.members
      const component = first === undefined ? null : members.componentOf(first)
      const at = component ?? first
      return [
        run(refusal.components.join(', '), 'name'),
        run(component?.kind ?? ''),
        run(at === undefined ? '' : placeText(at), 'faint'),
      ]
    }),
    page.style,
    '  ',
  )
  return [
    ...wrap(NOT_GROUPED, page, indentBy(0), 'strong'),
    ...refused.flatMap((refusal, index) => ['', heads[index]!, ...reasonLines(explainRefusal(refusal, members), page)]),
  ]
}

/** So many reasons are told in full. */
const MOST_REASONS = 3

function reasonLines(reasons: readonly PlacedExplanation[], page: Page): readonly string[] {
  const left = reasons.length - MOST_REASONS
  return [
    ...reasons.slice(0, MOST_REASONS).flatMap((reason) => explanationLines(reason, page, 4)),
    ...(left > 0 ? wrap(say`and ${count(left, 'more reason')}`, page, indentBy(4), 'faint') : []),
  ]
}

export function solitaryLines(report: Report, page: Page): readonly string[] {
  const rows = solitaryComponents(report).map((component) => [
    run(component.id, 'name'),
    run(component.kind),
    run(placeText(component), 'faint'),
  ])
  if (rows.length === 0) return []
  return [...wrap(NO_COUNTERPART, page, indentBy(0), 'strong'), '', ...alignRows(rows, page.style, '  ')]
}

export function backendLines(report: Report, page: Page): readonly string[] {
  const rows = backendsWithComponents(report).map((backend) => [
    run(backend.name, 'name'),
    run(backend.components.join(', ')),
    run(placeText(backend), 'faint'),
  ])
  if (rows.length === 0) return []
  return [...wrap(EXISTING, page, indentBy(0), 'strong'), '', ...alignRows(rows, page.style, '  ')]
}
