import type {
  ResourceEnding,
  ResourceExplanation,
  ResourceJudgement,
  ResourcePairExplanation,
} from '../../model/explanation.js'
import { labelOf, labelRefusal } from '../label.js'
import type { Phrase } from '../phrase.js'
import { inList, name, names, place, say } from '../phrase.js'
import { tellResourceGroup } from '../words/ending.js'
import { tellResources } from '../words/pair.js'
import { oneOfKind } from '../words/resources.js'
import { VERDICT_TITLES, explainSets } from '../words/sets.js'
import { ENDING, PROPERTIES, SETTINGS } from '../words/titles.js'
import { settingLines } from './explain-component.js'
import { findingLines } from './explain-findings.js'
import { comparisonLines } from './explain-table.js'
import { rewriteStateLines } from './explain-ending.js'
import { LONGEST_NAME, resourceName } from './consolidation.js'
import type { Look, Page } from './lines.js'
import { rowsOf } from './sets.js'
import { alignRows, indentBy, placeText, run, wrap } from './lines.js'

/** Whether two template resources could be one, why not, and facet by facet. */
export function resourcePairSections(explanation: ResourcePairExplanation, page: Page): readonly (readonly string[])[] {
  const { resources, incomparable, judgements, findings } = explanation
  const ids = resources.map(({ id }) => labelOf(id)) as [string, string]
  const [a, b] = resources
  const rows = alignRows(
    resources.map((resource) => [
      run(resourceName(labelOf(resource.id)), 'name'),
      run(resource.kind),
      run(placeText(resource), 'faint'),
    ]),
    page.style,
    '  ',
  )
  if (incomparable !== null) {
    return [[...wrap(tellIncomparable(explanation, ids), page, marked('✗ ', 'strong', page), 'strong')], rows]
  }
  const file = a.file === b.file ? a.file : null
  return [
    ...judgements.flatMap((judgement, index) => [
      [...headLines(judgement, ids, judgements.length > 1, page), ...(index === 0 ? ['', ...rows] : [])],
      reasonLines(judgement, page),
      [...wrap(PROPERTIES, page, indentBy(0), 'strong'), '', ...comparisonLines(judgement.properties, ids, file, page)],
    ]),
    findingLines(findings, page),
  ]
}

function tellIncomparable({ resources, incomparable }: ResourcePairExplanation, ids: readonly string[]): Phrase {
  const [a, b] = resources
  if (incomparable === 'different-kinds') {
    return say`${name(ids[0]!)} and ${name(ids[1]!)} cannot be one: one is of the type ${name(a.kind)}, the other of ${name(b.kind)}.`
  }
  return say`${names(ids)} are not held against each other: they are not deployed together.`
}

const marked = (mark: string, look: Look, page: Page) => ({
  first: look === 'plain' ? mark : page.style[look](mark),
  rest: '  ',
})

function headLines(
  judgement: ResourceJudgement,
  ids: readonly string[],
  isOneOfMany: boolean,
  page: Page,
): readonly string[] {
  const { refusal, applications } = judgement
  const [mark, look]: readonly [string, Look] =
    refusal === null ? ['✓ ', 'good'] : refusal.verdict === 'undecidable' ? ['? ', 'warn'] : ['✗ ', 'strong']
  const where = say`in ${inList(applications.map((application) => [name(application)]))}`
  return [
    ...wrap(tellResources(ids, judgement), page, marked(mark, look, page), look),
    ...(isOneOfMany ? wrap(where, page, indentBy(2), 'faint') : []),
  ]
}

/** As the reports tell why sets of resources stay apart. */
function reasonLines({ refusal }: ResourceJudgement, page: Page): readonly string[] {
  if (refusal === null) return []
  return explainSets([labelRefusal(refusal)]).flatMap(({ why, change }) => [
    ...wrap(why, page, indentBy(2)),
    ...(change.length === 0 ? [] : wrap(change, page, indentBy(4, '→ '))),
  ])
}

/** The whole story of one template resource. */
export function resourceSections(explanation: ResourceExplanation, page: Page): readonly (readonly string[])[] {
  const { resource, settings, endings, findings } = explanation
  const title = say`${name(labelOf(resource.id))} is a resource of the type ${name(resource.kind)}, ${place(resource)}`
  return [
    [...wrap(title, page, indentBy(0), 'strong'), '', ...factLines(explanation, page)],
    [
      ...wrap(ENDING, page, indentBy(0), 'strong'),
      '',
      ...(endings.length === 0
        ? wrap(tellAlone(resource.kind), page, indentBy(2))
        : endings.flatMap((ending) => endingLines(resource.id, ending, page))),
    ],
    settings.length === 0
      ? []
      : [...wrap(SETTINGS, page, indentBy(0), 'strong'), '', ...settingLines(settings, resource.file, page)],
    findingLines(findings, page),
  ]
}

const tellAlone = (kind: string): Phrase =>
  say`It has nobody to share with: no other ${oneOfKind(kind)} is deployed with it.`

function factLines({ resource, applications, dependents }: ResourceExplanation, page: Page): readonly string[] {
  const facts: readonly (readonly [string, Phrase])[] = [
    ['pointer', [name(resource.pointer)]],
    ['deployed in', inList(applications.map((application) => [name(application)]))],
    ['carries', names(dependents.map(({ id }) => labelOf(id)))],
  ]
  return facts
    .filter(([, phrase]) => phrase.length > 0)
    .flatMap(([label, phrase]) =>
      wrap(phrase, page, {
        first: `  ${page.style.faint(label)}${' '.repeat(13 - label.length)}`,
        rest: ' '.repeat(15),
      }),
    )
}

function endingLines(id: string, ending: ResourceEnding, page: Page): readonly string[] {
  if (ending.kind === 'group') {
    return [
      ...wrap(tellResourceGroup(id, ending.group), page, indentBy(2)),
      ...(ending.group.source === 'stack-code' ? rewriteStateLines(ending.group, page) : []),
    ]
  }
  return [
    ...wrap(VERDICT_TITLES[ending.refusal.verdict], page, indentBy(2)),
    ...explainSets([labelRefusal(ending.refusal)]).flatMap(({ why, change, sets }) => [
      ...wrap(why, page, indentBy(4)),
      ...(change.length === 0 ? [] : wrap(change, page, indentBy(6, '→ '))),
      ...alignRows(sets.flatMap(rowsOf), page.style, '      ', LONGEST_NAME),
    ]),
  ]
}
