import type { Group, Report } from '../../model/report.js'
import { defuseCommands } from '../escape-terminal.js'
import type { Phrase } from '../phrase.js'
import { count, name, names, quoted, say } from '../phrase.js'
import { acceptedFindings, isOfCode } from '../view.js'
import { checklistFor } from '../words/checklist.js'
import { explainRewrite } from '../words/reasons.js'
import { BEFORE_YOU_DEPLOY } from '../words/titles.js'
import { explanationLines } from './explanation.js'
import type { Page } from './lines.js'
import { indentBy, wrap } from './lines.js'
import { styleFor } from './style.js'
import type { TextOptions } from './text.js'

/** What a run of `fix` did, beside the diff. */
export interface FixResult {
  readonly report: Report
  readonly applied: readonly Group[]
  readonly files: number
  readonly typesChecked: boolean
  readonly written: boolean
}

/** For a person at a terminal: what was rewritten, what was proven, what to do before deploying, what was left and why. */
export function renderFix(result: FixResult, { colour, width }: TextOptions): string {
  const page: Page = { width: Math.max(40, width), style: styleFor(colour) }
  const sections = [
    headLines(result, page),
    checklistLines(result.applied, page),
    leftLines(result, page),
    acceptedLines(result, page),
  ]
  const lines = sections.filter(({ length }) => length > 0).flatMap((section) => [...section, ''])
  return lines
    .slice(0, -1)
    .map((line) => `${defuseCommands(line)}\n`)
    .join('')
}

function headLines({ applied, files, typesChecked, written }: FixResult, page: Page): readonly string[] {
  if (applied.length === 0) return wrap(say`Nothing to rewrite.`, page, indentBy(0), 'strong')
  const groups = count(applied.length, 'group')
  const places = count(files, 'file')
  const verdict = written ? say`Rewrote ${groups} in ${places}.` : say`Would rewrite ${groups} in ${places}.`
  return [
    ...wrap(verdict, page, indentBy(0), 'strong'),
    ...applied.flatMap(({ components, scope, resourcesNow, resourcesShared }) =>
      wrap(
        say`${names(components)} in ${name(scope)}: ${resourcesNow} → ${resourcesShared} resources`,
        page,
        indentBy(2),
      ),
    ),
    ...wrap(typesChecked ? TYPES_CHECKED : TYPES_NOT_CHECKED, page, indentBy(0)),
    ...(written ? [] : wrap(NEXT, page, indentBy(0))),
  ]
}

const TYPES_CHECKED: Phrase = say`Types checked: no error that was not there before.`
const TYPES_NOT_CHECKED: Phrase = say`Types not checked: the framework's types are not installed here.`
const NEXT: Phrase = say`Nothing was changed. To write it: ${quoted('--write')}, and ${quoted('--allow-stateful')} where data would be replaced.`

function checklistLines(groups: readonly Group[], page: Page): readonly string[] {
  const checklist = checklistFor(groups)
  if (checklist === null) return []
  return [
    ...wrap(say`${BEFORE_YOU_DEPLOY}: ${checklist.title}`, page, indentBy(0), 'strong'),
    ...checklist.items.flatMap((item) => wrap(item, page, { first: '  - ', rest: '    ' })),
    ...wrap(TAKE_BACK, page, { first: '  - ', rest: '    ' }),
  ]
}

const TAKE_BACK: Phrase = say`Keep the reverse patch (${quoted('--patch')} writes it): until old resources are deleted, it leads back to them.`

/** Groups that somebody has accepted as they are, and that would be rewritten. */
function acceptedLines({ report, applied }: FixResult, page: Page): readonly string[] {
  const accepted = new Set(acceptedFindings(report).map(({ fingerprint }) => fingerprint))
  const done = new Set(applied.map(({ fingerprint }) => fingerprint))
  const left = report.groups.filter(
    ({ fingerprint, rewrite }) => accepted.has(fingerprint) && !done.has(fingerprint) && rewrite.kind === 'ready',
  )
  return left.flatMap(({ components, fingerprint }) =>
    wrap(
      say`Left alone, because it is accepted as it is: ${names(components)}. ${name(`--only ${fingerprint}`)} rewrites it.`,
      page,
      indentBy(0),
    ),
  )
}

/** Groups that were not rewritten, with the reasons. */
function leftLines({ report, applied }: FixResult, page: Page): readonly string[] {
  const done = new Set(applied.map(({ fingerprint }) => fingerprint))
  const left = report.groups
    .filter(isOfCode)
    .filter(({ fingerprint, rewrite }) => !done.has(fingerprint) && rewrite.kind === 'refused')
  if (left.length === 0) return []
  return [
    ...wrap(say`Not rewritten, and why`, page, indentBy(0), 'strong'),
    ...left.flatMap((group) => [
      ...wrap(say`${names(group.components)} in ${name(group.scope)}`, page, indentBy(2)),
      ...explainRewrite(group).flatMap((reason) => explanationLines(reason, page, 4)),
    ]),
  ]
}
