import type { ActionUse, LeftOut, SetUp, SetUpFile, SetUpKind, Survey } from '../../model/set-up.js'
import { defuseCommands } from '../escape-terminal.js'
import type { Phrase } from '../phrase.js'
import { inList, name, names, quoted, say } from '../phrase.js'
import type { Page } from '../text/lines.js'
import { indentBy, wrap } from '../text/lines.js'
import { styleFor } from '../text/style.js'
import type { TextOptions } from '../text/text.js'
import { makeVisible } from '../visible.js'
import { amount } from './amount.js'

export interface SetUpResult extends SetUp {
  /** As the user wrote it. */
  readonly path: string
  readonly written: boolean
}

/** For a person at a terminal: what was seen, what was written, what was left as it is and why, what to do next. */
export function renderSetUp(result: SetUpResult, { colour, width }: TextOptions): string {
  const page: Page = { width: Math.max(40, width), style: styleFor(colour) }
  const sections = [
    wrap(headLine(result.survey), page, indentBy(0), 'strong'),
    listed(result.written ? say`Wrote` : say`Would write`, newLines(result), page),
    listed(say`Left as they are`, thereLines(result.files), page),
    listed(say`Not written`, leftOutLines(result.files), page),
    listed(say`To know`, remarks(result), page),
    listed(say`Next`, nextSteps(result), page),
  ]
  const lines = sections.filter(({ length }) => length > 0).flatMap((section) => [...section, ''])
  return lines
    .slice(0, -1)
    .map((line) => `${defuseCommands(line)}\n`)
    .join('')
}

/** The files themselves, for a person to read before anything is written. */
export const renderNewFiles = ({ files }: SetUp): string =>
  files
    .flatMap((file) => (file.state === 'new' ? [`==> ${makeVisible(file.path)} <==\n${file.text}`] : []))
    .map((text) => text.split('\n').map(defuseCommands).join('\n'))
    .join('\n')

function listed(title: Phrase, phrases: readonly Phrase[], page: Page): readonly string[] {
  if (phrases.length === 0) return []
  return [
    ...wrap(title, page, indentBy(0), 'strong'),
    ...phrases.flatMap((phrase) => wrap(phrase, page, { first: '  ', rest: '    ' })),
  ]
}

function headLine({ components, backends, templates }: Survey): Phrase {
  if (components + backends + templates === 0) {
    return say`Found no Atakora component and no template here: the workflows have nothing to say until there is one.`
  }
  const seen = [amount(components, 'component'), amount(backends, 'backend'), amount(templates, 'template')]
  return say`Found ${inList(seen.map((each) => [quoted(each)]))}.`
}

const DOES: Readonly<Record<SetUpKind, Phrase>> = {
  policy: say`the policy`,
  check: say`comments on pull requests`,
  audit: say`looks at everything once a week`,
  fix: say`keeps a pull request with what can be rewritten`,
}

const newLines = ({ files }: SetUp): readonly Phrase[] =>
  files.filter(({ state }) => state === 'new').map(({ kind, path }) => say`${name(path)}: ${DOES[kind]}`)

const USES: Readonly<Record<ActionUse, Phrase>> = {
  here: say`is there, and uses the Action`,
  elsewhere: say`is there, and uses the Action for another folder only: give it a step with ${name('paths')} for this one`,
  no: say`is there, and does not use the Action`,
  unknown: say`is there; whether it uses the Action for this folder cannot be told`,
}

const thereLines = (files: readonly SetUpFile[]): readonly Phrase[] =>
  files.flatMap((file) => {
    if (file.state !== 'there') return []
    return [say`${name(file.path)} ${file.kind === 'policy' ? say`is there` : USES[file.use]}`]
  })

const LEFT_OUT: Readonly<Record<LeftOut, Phrase>> = {
  'no-stack-code': say`only templates are here, and those are not rewritten`,
  contract: say`the framework here is not the documented one, so no rewrite would ever be committed`,
}

const leftOutLines = (files: readonly SetUpFile[]): readonly Phrase[] =>
  files.flatMap((file) => (file.state === 'left-out' ? [say`${name(file.path)}: ${LEFT_OUT[file.why]}`] : []))

function remarks({ survey, files, alsoUsing }: SetUp): readonly Phrase[] {
  const isNew = (kind: SetUpKind): boolean => files.some((file) => file.kind === kind && file.state === 'new')
  const { branch, ignoredOutputs, together } = survey
  return [
    ...(alsoUsing.length > 0
      ? [say`The Action is used for this folder already in ${names(alsoUsing)}; keep one workflow for each event.`]
      : []),
    ...(ignoredOutputs.length > 0
      ? [
          say`Git ignores the output of the synthesis in ${names(ignoredOutputs)}: a checkout does not have it, so its templates are read in a workflow only where a step synthesizes first.`,
        ]
      : []),
    ...(isNew('fix') && branch.source !== 'origin'
      ? [say`${name(branch.name)} is taken for the default branch; git here does not say which one it is.`]
      : []),
    ...(isNew('policy') && together.length > 0
      ? [
          say`Several templates lie together in ${names(together.map(({ folder }) => (folder === '' ? '.' : folder)))}; if they are deployed together, say so in the policy.`,
        ]
      : []),
  ]
}

function nextSteps({ files, path, written }: SetUpResult): readonly Phrase[] {
  const made = files.filter(({ state }) => state === 'new')
  if (made.length === 0) return []
  const check = name(path === '.' ? 'backend-advisor check' : `backend-advisor check ${path}`)
  if (!written) return [say`Nothing was changed. To write it, leave ${name('--dry-run')} away.`]
  return [
    say`See what there is to say: ${check}`,
    say`Read the new files, commit them, and open a pull request.`,
    ...(made.some(({ kind }) => kind === 'fix')
      ? [
          say`Let Actions open pull requests: Settings, Actions, General, Workflow permissions, ${name('Allow GitHub Actions to create and approve pull requests')}.`,
        ]
      : []),
  ]
}
