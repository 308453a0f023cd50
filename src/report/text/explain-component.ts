import type { ComponentExplanation } from '../../model/explanation.js'
import type { Phrase } from '../phrase.js'
import { inList, name, names, place, say } from '../phrase.js'
import { tellEnding } from '../words/ending.js'
import { countResources } from '../words/resources.js'
import { ENDING, SETTINGS } from '../words/titles.js'
import { refusalReasonLines, rewriteStateLines } from './explain-ending.js'
import { findingLines } from './explain-findings.js'
import { valueRun, whereRun } from './explain-table.js'
import type { Page } from './lines.js'
import { alignRows, indentBy, run, wrap } from './lines.js'

/** The whole story of one component. */
export function componentSections(explanation: ComponentExplanation, page: Page): readonly (readonly string[])[] {
  const { component, settings, findings } = explanation
  return [
    [...wrap(tellWhat(explanation), page, indentBy(0), 'strong'), '', ...factLines(explanation, page)],
    [...wrap(ENDING, page, indentBy(0), 'strong'), '', ...endingLines(explanation, page)],
    settings.length === 0
      ? []
      : [...wrap(SETTINGS, page, indentBy(0), 'strong'), '', ...settingLines(settings, component.file, page)],
    findingLines(findings, page),
  ]
}

const tellWhat = ({ component, subclass }: ComponentExplanation): Phrase =>
  subclass === null
    ? say`${name(component.id)} is a ${name(component.kind)}, ${place(component)}`
    : say`${name(component.id)} is a ${name(subclass)}, which extends ${name(component.kind)}, ${place(component)}`

function factLines(explanation: ComponentExplanation, page: Page): readonly string[] {
  const { component, scopeAt, creates, brings, needs, neededBy, module } = explanation
  const shared = creates.filter(({ isShared }) => isShared)
  const own = creates.filter(({ isShared }) => !isShared)
  const kinds = (types: typeof creates): Phrase => inList(types.map(({ type }) => countResources(1, type)))
  const facts: readonly (readonly [string, Phrase])[] = [
    ['class', say`${name(component.kind)} of ${name(module)}`],
    ['held by', component.holder === null ? [] : [name(component.holder)]],
    ['created in', tellScope(component.scope, scopeAt)],
    ['creates', creates.length === 0 ? say`nothing of its own` : kinds(creates)],
    ['', own.length === 0 || shared.length === 0 ? [] : say`of which a backend shares ${kinds(shared)}`],
    [
      'brings',
      brings.length === 0 ? [] : say`existing resources, through ${inList(brings.map((prop) => [name(prop)]))}`,
    ],
    ['needs', names(needs)],
    ['needed by', names(neededBy)],
  ]
  const told = facts.filter(([, phrase]) => phrase.length > 0)
  return told.flatMap(([label, phrase]) => wrap(phrase, page, factIndent(label, page)))
}

const LABEL = 12

const factIndent = (label: string, page: Page) => ({
  first: `  ${page.style.faint(label)}${' '.repeat(LABEL - label.length)}`,
  rest: ' '.repeat(LABEL + 2),
})

function tellScope(scope: string | null, at: ComponentExplanation['scopeAt']): Phrase {
  if (scope === null) return say`what it is created in cannot be told`
  return at === null ? say`${name(scope)}, which comes from outside` : say`${name(scope)}, ${place(at)}`
}

function endingLines({ component, ending, creates }: ComponentExplanation, page: Page): readonly string[] {
  const told = wrap(tellEnding(component.id, component.id, ending, creates.length === 0), page, indentBy(2))
  switch (ending.kind) {
    case 'group':
      return [...told, ...rewriteStateLines(ending.group, page)]
    case 'refused':
      return [...told, ...refusalReasonLines(ending.refusal, component, page, 4)]
    case 'backend':
    case 'solitary':
      return told
  }
}

export const settingLines = (settings: ComponentExplanation['settings'], file: string, page: Page): readonly string[] =>
  alignRows(
    settings.map(({ path, said }) => [run(path), valueRun(said), whereRun(said, file)]),
    page.style,
    '  ',
  )
