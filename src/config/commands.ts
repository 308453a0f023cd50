import { DEFAULTS } from './defaults.js'
import { ANSWER_FORMATS, FAIL_ON, FORMATS, FORMATTERS, SOURCES } from './options.js'

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

export const COMMAND_NAMES = ['check', 'fix', 'explain', 'rules', 'report', 'baseline', 'init'] as const
export type CommandName = (typeof COMMAND_NAMES)[number]

export const COMMANDS: Readonly<Record<CommandName, CommandSpec>> = {
  check: {
    usage: 'backend-advisor check [paths…] [options]',
    summary: 'Find components that could share resources, and what is wrong with existing backends.',
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
      base: {
        value: 'REF|REPORT|FOLDER',
        meaning:
          'Tell what is new and what is gone since a git ref was left, a JSON report written, or in another folder.',
      },
      'fail-on-new': { value: null, meaning: 'Let only what is new since --base count for --fail-on.' },
    },
  },
  fix: {
    usage: 'backend-advisor fix [path] [options]',
    summary: 'Rewrite ready groups to defineBackend; prints a unified diff and changes nothing.',
    details: [
      'The result is proven first: it parses, brings no new type error, and its components are in backends.',
      'Sharing replaces deployed databases and storage accounts. Read the checklist that comes with the diff.',
      'The exit code is 0 when every group that was asked for is rewritten, or there is none, and 1 when one is not.',
    ],
    options: {
      write: { value: null, meaning: 'Change the files: all of them, or none.' },
      'allow-stateful': {
        value: null,
        meaning: 'Needed to write groups whose databases or storage accounts would be replaced.',
      },
      only: {
        value: 'FINGERPRINT',
        meaning: 'Rewrite this one group (explain and the JSON report tell its fingerprint).',
      },
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
  explain: {
    usage: 'backend-advisor explain <component> [component] | <rule> [options]',
    summary: 'Tell why two components share or do not, the story of one, or what a rule is for.',
    details: [
      'A component is named by its id, by the variable that holds it, as scope/id, or by its place: src/main.ts:12.',
      'Resources of templates are named as the reports name them. Rules are listed by backend-advisor rules.',
      'Nothing is judged: the exit code is 0, or 2 when nothing is called so.',
    ],
    options: {
      path: {
        value: 'PATH',
        meaning: `What to analyse (default ${DEFAULTS.path}); of a file, only that file is read.`,
      },
      source: { value: SOURCES.join('|'), meaning: `What to read (default ${DEFAULTS.source}).` },
      config: { value: 'FILE', meaning: 'Use this policy file.' },
      format: { value: ANSWER_FORMATS.join('|'), meaning: `What to write (default ${DEFAULTS.format}).` },
    },
  },
  rules: {
    usage: 'backend-advisor rules [path] [options]',
    summary: 'List the rules, what each is for, and what it weighs.',
    details: [
      `Where the policy of the path (default ${DEFAULTS.path}) says another level, it stands in brackets.`,
      'A rule is told in full by backend-advisor explain <rule>. The exit code is 0: nothing is judged.',
    ],
    options: {
      config: { value: 'FILE', meaning: 'Use this policy file.' },
      format: { value: ANSWER_FORMATS.join('|'), meaning: `What to write (default ${DEFAULTS.format}).` },
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
  baseline: {
    usage: 'backend-advisor baseline [path] [options]',
    summary: 'Accept the findings that are there, so that only further ones count; keeps the file tidy.',
    details: [
      'Writes the file that the policy names (.github/backend-advisor-baseline.txt) in the folder that is analysed.',
      'Accepts errors and warnings that nothing accepts yet, keeps entries whose findings are still there, and',
      'removes those whose findings are gone. Commit the file: on a pull request, that of the base branch counts.',
      'The exit code is 0, or 3 when part of the input could not be analysed: then no entry is removed as gone.',
    ],
    options: {
      reason: { value: 'TEXT', meaning: 'Why these findings may stay; needed when there are any to accept.' },
      owner: { value: 'NAME', meaning: 'Who answers for them: a person or a team, such as @shop/platform.' },
      until: { value: 'YYYY-MM-DD', meaning: 'The last day on which they are accepted.' },
      only: {
        value: 'FINGERPRINT',
        meaning:
          'Accept this one finding (explain and the JSON report tell it), or accept it anew; nothing else changes.',
      },
      prune: { value: null, meaning: 'Accept nothing; remove entries whose findings are gone or that have expired.' },
      source: {
        value: SOURCES.join('|'),
        meaning: `What to read (default ${DEFAULTS.source}); of what is not read, entries stay.`,
      },
      config: { value: 'FILE', meaning: 'Use this policy file.' },
    },
  },
  init: {
    usage: 'backend-advisor init [path] [options]',
    summary: 'Set a repository up: a policy file and workflows for what is there; overwrites nothing.',
    details: [
      `Looks at the folder (default ${DEFAULTS.path}) and writes its .github/backend-advisor.yml, and to .github/workflows`,
      'of the repository it lies in: backend-advisor.yml (advises on pull requests), backend-advisor-audit.yml (looks',
      'at everything once a week) and backend-advisor-fix.yml (keeps a pull request with what can be rewritten).',
      'Every line of the policy is there for something that was seen. Nothing of the repository is run.',
      'The exit code is 0, also when everything is there already.',
    ],
    options: {
      'dry-run': { value: null, meaning: 'Print the files instead of writing them.' },
    },
  },
}
