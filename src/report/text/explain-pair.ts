import type { Ending, ExplainedComponent, PairExplanation } from '../../model/explanation.js'
import { NEITHER, TWO_GROUPS, isSameGroup, tellEnding, tellTogether } from '../words/ending.js'
import { backendOfBoth, callThem, explainPairReason, isNothingInCommon, tellPair, tellShared } from '../words/pair.js'
import { AS_THINGS_ARE, PROPERTIES } from '../words/titles.js'
import { refusalReasonLines, rewriteStateLines } from './explain-ending.js'
import { findingLines } from './explain-findings.js'
import { comparisonLines } from './explain-table.js'
import { explanationLines } from './explanation.js'
import type { Look, Page, Run } from './lines.js'
import { alignRows, indentBy, placeText, run, wrap } from './lines.js'

/** Together or not, why, property by property, and what the plan made of the two. */
export function pairSections(explanation: PairExplanation, page: Page): readonly (readonly string[])[] {
  const { components, reasons, findings } = explanation
  return [
    headLines(explanation, page),
    alignRows(components.map(rowOf), page.style, '  '),
    reasons.flatMap((reason) => explanationLines(explainPairReason(reason, explanation), page, 2)),
    propertyLines(explanation, page),
    endingLines(explanation, page),
    findingLines(findings, page),
  ]
}

const LOOKS: Readonly<Record<PairExplanation['verdict'], { readonly mark: string; readonly look: Look }>> = {
  together: { mark: '✓ ', look: 'good' },
  apart: { mark: '✗ ', look: 'strong' },
  undecided: { mark: '? ', look: 'warn' },
}

function headLines(explanation: PairExplanation, page: Page): readonly string[] {
  const { mark, look } = LOOKS[explanation.verdict]
  const marked = { first: look === 'plain' ? mark : page.style[look](mark), rest: '  ' }
  const isNew = explanation.verdict === 'together' && backendOfBoth(explanation.endings) === null
  return [
    ...wrap(tellPair(explanation), page, marked, look),
    ...(isNew ? wrap(tellShared(explanation), page, indentBy(2)) : []),
  ]
}

function propertyLines({ components, properties, reasons }: PairExplanation, page: Page): readonly string[] {
  if (reasons.some(isNothingInCommon)) return []
  const [a, b] = components
  const file = a.file === b.file ? a.file : null
  const lines = comparisonLines(properties, callThem(components), file, page)
  return [...wrap(PROPERTIES, page, indentBy(0), 'strong'), '', ...lines]
}

const rowOf = (component: ExplainedComponent): readonly Run[] => [
  run(component.id, 'name'),
  run(component.kind),
  run(component.scope === null ? '' : `in ${component.scope}`),
  run(placeText(component), 'faint'),
]

/** Of two in one group one sentence, else of each its own. */
function endingLines({ components, endings, verdict }: PairExplanation, page: Page): readonly string[] {
  if (backendOfBoth(endings) !== null) return []
  const lines = endingsOf({ components, endings, verdict }, page)
  return [...wrap(AS_THINGS_ARE, page, indentBy(0), 'strong'), '', ...lines]
}

function endingsOf(
  { components, endings, verdict }: Pick<PairExplanation, 'components' | 'endings' | 'verdict'>,
  page: Page,
): readonly string[] {
  const [first, second] = endings
  if (first.kind === 'group' && isSameGroup(first, second)) {
    const told = tellTogether([components[0].id, components[1].id], first.group)
    return [...wrap(told, page, indentBy(2)), ...rewriteStateLines(first.group, page)]
  }
  if (verdict !== 'together' && first.kind === 'refused' && second.kind === 'refused') {
    return wrap(NEITHER, page, indentBy(2))
  }
  const names = callThem(components)
  return [
    ...components.flatMap((component, index) => {
      const ending = endings[index]!
      const told = wrap(tellEnding(names[index]!, component.id, ending, false), page, indentBy(2))
      return verdict === 'together' ? [...told, ...whyNotLines(component, ending, page)] : told
    }),
    ...(verdict === 'together' && first.kind === 'group' && second.kind === 'group'
      ? wrap(TWO_GROUPS, page, indentBy(2), 'faint')
      : []),
  ]
}

/** The two agree: what keeps one of them out of every group is somebody or something else. */
const whyNotLines = (component: ExplainedComponent, ending: Ending, page: Page): readonly string[] =>
  ending.kind === 'refused' ? refusalReasonLines(ending.refusal, component, page, 4) : []
