import type { Group } from '../../model/report.js'
import type { Phrase } from '../phrase.js'
import { count, name, place, quoted, say } from '../phrase.js'
import type { Members } from '../view.js'
import { tellCounterparts } from '../words/consolidation.js'
import { tellDifference } from '../words/difference.js'
import { fixedCost } from '../words/money.js'
import { explainRewrite } from '../words/reasons.js'
import { READY, tellRewrite } from '../words/titles.js'
import { explanationLines } from './explanation.js'
import type { Page } from './lines.js'
import { alignRows, codeLines, indentBy, placeText, run, wrap } from './lines.js'

/** One group: who, what it saves, the code, and what stands against the rewrite. */
export function groupLines(group: Group, ordinal: number | null, members: Members, page: Page): readonly string[] {
  const { style } = page
  const rows = group.members.map((member) => {
    const component = members.componentOf(member)
    return [run(member.id, 'name'), run(component?.kind ?? ''), run(placeText(component ?? member), 'faint')]
  })
  const counterparts = tellCounterparts(group)
  return [
    ...wrap(tellTitle(group, ordinal), page, indentBy(0), 'strong'),
    ...wrap(tellSize(group), page, indentBy(2), 'faint'),
    ...group.monthlySaving.assumptions.flatMap((text) => wrap([quoted(text)], page, indentBy(2), 'faint')),
    '',
    ...alignRows(rows, style, '  '),
    '',
    ...(group.suggestion === null ? [] : codeLines(group.suggestion.code)),
    '',
    ...group.differences.flatMap((difference) => wrap(tellDifference(difference), page, indentBy(2))),
    ...(counterparts.length === 0 ? [] : wrap(counterparts, page, indentBy(2))),
    ...rewriteLines(group, page),
  ]
}

function tellTitle({ members, joins, scope }: Group, ordinal: number | null): Phrase {
  const number = ordinal === null ? [] : say`${ordinal}. `
  if (joins === null) return say`${number}Group these ${count(members.length, 'component')} in ${name(scope)}`
  const these = members.length === 1 ? say`this component` : say`these ${count(members.length, 'component')}`
  return say`${number}Add ${these} to ${name(joins.name)}, ${place(joins)}`
}

const tellSize = (group: Group): Phrase =>
  say`${group.resourcesNow} → ${group.resourcesShared} resources, fixed cost ${fixedCost(group)} a month`

function rewriteLines(group: Group, page: Page): readonly string[] {
  const reasons = explainRewrite(group)
  if (reasons.length === 0) return wrap(READY, page, indentBy(2))
  return [
    ...wrap(say`${tellRewrite(reasons.length)}:`, page, indentBy(2)),
    ...reasons.flatMap((reason) => explanationLines(reason, page, 4)),
  ]
}
