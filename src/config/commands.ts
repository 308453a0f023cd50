import { DEFAULTS } from './defaults.js'
import { FAIL_ON, FORMATS, FORMATTERS, SOURCES } from './options.js'

/** The command line as data: parsing, `--help` and the tests read this table. */
export interface CommandSpec {
  readonly usage: string
  readonly summary: string
  readonly details: readonly string[]
  readonly options: Readonly<Record<string, OptionSpec>>
}

export interface OptionSpec {
  /** What to write behind it; null for an option that is said by being there. */
  readonly value: string | null
  readonly meaning: string
}

export const COMMAND_NAMES = ['check', 'fix', 'report'] as const
export type CommandName = (typeof COMMAND_NAMES)[number]

export const COMMANDS: Readonly<Record<CommandName, CommandSpec>> = {
  check: {
    usage: 'backend-advisor check [paths…] [options]',
    summary: 'Find components that could share resources.',
    details: [
      `Every path is analysed as a root of its own (default ${DEFAULTS.path}); of a file, only that file is read.`,
      'Of a template, its parameter files and what it links to in its folder or below are read too.',
      'The policy is <path>/.github/backend-advisor.yml, .yaml or .json.',
    ],
    options: {
      format: { value: FORMATS.join('|'), meaning: `What to write (default ${DEFAULTS.format}).` },
      output: { value: 'FILE', meaning: 'Write to FILE instead of standard output.' },
      config: { value: 'FILE', meaning: 'Use this policy file.' },
      'fail-on': {
        value: FAIL_ON.join('|'),
        meaning: `Exit with 1 when a finding is at least this serious (default ${DEFAULTS.failOn}; beats the policy).`,
      },
      source: { value: SOURCES.join('|'), meaning: `What to read (default ${DEFAULTS.source}).` },
    },
  },
  fix: {
    usage: 'backend-advisor fix [path] [options]',
    summary: 'Rewrite ready groups to defineBackend; prints a unified diff and changes nothing.',
    details: [
      'The result is proven first: it parses, brings no new type error, and its components are in backends.',
      'Sharing replaces deployed databases and storage accounts. Read the checklist that comes with the diff.',
      'The exit code is 1 when a group that was asked for is not rewritten.',
    ],
    options: {
      write: { value: null, meaning: 'Change the files: all of them, or none.' },
      'allow-stateful': {
        value: null,
        meaning: 'Needed to write groups whose databases or storage accounts would be replaced.',
      },
      only: { value: 'FINGERPRINT', meaning: 'Rewrite this one group (its fingerprint is in the JSON report).' },
      'format-with': {
        value: FORMATTERS.join('|'),
        meaning: 'Lay out what was laid out before with the installed prettier, which runs code of the repository.',
      },
      patch: {
        value: 'FILE',
        meaning: 'Write the diff to FILE, and its reverse to FILE.reverse; the files in it are named from [path].',
      },
      config: { value: 'FILE', meaning: 'Use this policy file.' },
    },
  },
  report: {
    usage: 'backend-advisor report --from FILE [options]',
    summary: 'Render a report again that check wrote with --format json.',
    details: ['The repository is not needed. The exit code is 0: nothing is judged again.'],
    options: {
      from: { value: 'FILE', meaning: 'The report to render.' },
      format: { value: FORMATS.join('|'), meaning: `What to write (default ${DEFAULTS.format}).` },
      output: { value: 'FILE', meaning: 'Write to FILE instead of standard output.' },
    },
  },
}
