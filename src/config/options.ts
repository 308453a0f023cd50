import type { FailOn } from '../model/severity.js'
import type { Source } from '../model/source.js'
import type { Policy } from '../model/policy.js'
import { DEFAULTS } from './defaults.js'

export const FORMATS = ['text', 'json', 'markdown', 'sarif', 'github'] as const
export type Format = (typeof FORMATS)[number]

/** Of what is an answer to one person: no report, so no comment and no annotations. */
export const ANSWER_FORMATS = ['text', 'json'] as const satisfies readonly Format[]
export type AnswerFormat = (typeof ANSWER_FORMATS)[number]

export const SOURCES = ['code', 'templates', 'all'] as const satisfies readonly Source[]

/** Tools of the repository that may lay out what was rewritten. */
export const FORMATTERS = ['prettier'] as const
export type FormatterName = (typeof FORMATTERS)[number]

export const FAIL_ON = ['none', 'info', 'warning', 'error'] as const satisfies readonly FailOn[]

export const MODES = ['comment', 'annotate', 'suggest', 'fix-commit', 'fix-pr'] as const
export type Mode = (typeof MODES)[number]

export const COMMENT_WHEN = ['findings', 'always', 'never'] as const
export type CommentWhen = (typeof COMMENT_WHEN)[number]

/** What both doors let a user say about one run. Null: not said, so that the policy or the default decides. */
export interface Options {
  /** Every path is a root of its own. Never empty. */
  readonly paths: readonly string[]
  readonly source: Source
  /** The policy file to use instead of the root's own. */
  readonly configPath: string | null
  readonly failOn: FailOn | null
  /** Whether only what the change brought may fail the run. Null: not said. */
  readonly failOnNew: boolean | null
  /** What to hold the analysis against: a git ref, a report, a folder. Null: nothing, or on a pull request its own base. */
  readonly base: string | null
}

/** The threshold that counts: what the user said for this run, else the policy's, else the default. */
export const thresholdOf = (
  said: Pick<Options, 'failOn' | 'failOnNew'>,
  policy: Pick<Policy, 'failOn'>,
): { readonly failOn: FailOn; readonly newOnly: boolean } => ({
  failOn: said.failOn ?? policy.failOn ?? DEFAULTS.failOn,
  newOnly: said.failOnNew ?? false,
})
