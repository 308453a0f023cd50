import { UsageError } from '../model/failure.js'
import { choose } from './choose.js'
import { DEFAULTS } from './defaults.js'
import { nearestTo } from '../model/nearest.js'
import { COMMENT_WHEN, FAIL_ON, MODES, SOURCES } from './options.js'
import type { CommentWhen, Mode, Options } from './options.js'
import { quoted } from './printable.js'

/** The inputs of action.yml. */
export const ACTION_INPUTS = [
  'mode',
  'paths',
  'source',
  'config',
  'fail-on',
  'fail-on-new',
  'base',
  'comment-when',
  'github-token',
  'working-directory',
  'report-file',
  'allow-stateful',
] as const
export type ActionInput = (typeof ACTION_INPUTS)[number]

export interface ActionOptions extends Options {
  readonly mode: Mode
  readonly commentWhen: CommentWhen
  /** Null: nothing can be written to the pull request. */
  readonly token: string | null
  /** `paths`, `configPath` and `reportFile` are relative to it; itself relative to the workspace. */
  readonly workingDirectory: string
  /** Null: the job's temporary folder. */
  readonly reportFile: string | null
  /** Whether groups may be rewritten whose databases or storage accounts would be replaced when deployed. */
  readonly allowStateful: boolean
}

/**
 * @param read the text of an input; empty when it is not set
 * @throws UsageError in one line that names the input
 */
export function parseActionInputs(read: (name: ActionInput) => string): ActionOptions {
  const text = (name: ActionInput): string | null => {
    const value = read(name).trim()
    return value === '' ? null : value
  }
  const chosen = <T extends string>(name: ActionInput, words: readonly T[]): T | null => {
    const value = text(name)
    return value === null ? null : choose(`input "${name}"`, value, words)
  }
  return {
    mode: modeOf(text('mode')),
    paths: linesOf(text('paths')),
    source: chosen('source', SOURCES) ?? DEFAULTS.source,
    configPath: text('config'),
    failOn: chosen('fail-on', FAIL_ON),
    failOnNew: yesOrNo(chosen('fail-on-new', YES_NO)),
    base: text('base'),
    commentWhen: chosen('comment-when', COMMENT_WHEN) ?? DEFAULTS.commentWhen,
    token: text('github-token'),
    workingDirectory: text('working-directory') ?? DEFAULTS.workingDirectory,
    reportFile: text('report-file'),
    allowStateful: (chosen('allow-stateful', YES_NO) ?? DEFAULTS.allowStateful) === 'true',
  }
}

const YES_NO = ['true', 'false'] as const

const yesOrNo = (said: 'true' | 'false' | null): boolean | null => (said === null ? null : said === 'true')

function modeOf(value: string | null): Mode {
  if (value === null) return DEFAULTS.mode
  const mode = MODES.find((known) => known === value)
  if (mode !== undefined) return mode
  const nearest = nearestTo(value, MODES)
  const hint = nearest?.close ? `; did you mean "${nearest.word}"?` : ''
  throw new UsageError(`input "mode": this version knows ${wordsOf(MODES)} (found ${quoted(value)})${hint}`)
}

const wordsOf = (words: readonly string[]): string => `${words.slice(0, -1).join(', ')} and ${words.at(-1)!}`

/** One path a line, so that a path may hold a space or a comma. */
function linesOf(value: string | null): readonly string[] {
  const lines = (value ?? '').split(/\r?\n/).map((line) => line.trim())
  const paths = [...new Set(lines.filter((line) => line !== ''))]
  return paths.length > 0 ? paths : [DEFAULTS.path]
}
