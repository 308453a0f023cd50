import { UsageError } from '../model/failure.js'
import type { Source } from '../model/source.js'
import { readArguments } from './arguments.js'
import { problemOfDate, problemOfOwner, problemOfReason } from './baseline-line.js'
import { choose } from './choose.js'
import { COMMANDS, COMMAND_NAMES } from './commands.js'
import type { CommandName } from './commands.js'
import { DEFAULTS } from './defaults.js'
import { suggest } from './suggest.js'
import { ANSWER_FORMATS, FAIL_ON, FORMATS, FORMATTERS, SOURCES } from './options.js'
import type { AnswerFormat, Format, FormatterName, Options } from './options.js'
import { quoted } from './printable.js'

export type Command =
  | { readonly kind: 'help'; readonly command: CommandName | null }
  | { readonly kind: 'version' }
  | CheckCommand
  | FixCommand
  | ExplainCommand
  | RulesCommand
  | ReportCommand
  | BaselineCommand
  | InitCommand

export interface CheckCommand extends Options {
  readonly kind: 'check'
  readonly format: Format
  /** The file to write to; null is standard output. */
  readonly output: string | null
}

export interface FixCommand {
  readonly kind: 'fix'
  readonly path: string
  readonly configPath: string | null
  readonly write: boolean
  readonly allowStateful: boolean
  /** The fingerprint of the one group to rewrite. */
  readonly only: string | null
  /** What lays out the result; null leaves it as it is written. */
  readonly formatWith: FormatterName | null
  /** Where to write the diff; null is standard output. */
  readonly patch: string | null
}

export interface ExplainCommand {
  readonly kind: 'explain'
  /** A component, a rule, or two components. */
  readonly names: readonly [string] | readonly [string, string]
  readonly path: string
  readonly configPath: string | null
  readonly source: Source
  readonly format: AnswerFormat
}

export interface RulesCommand {
  readonly kind: 'rules'
  /** Whose policy is looked at. */
  readonly path: string
  readonly configPath: string | null
  readonly format: AnswerFormat
}

export interface ReportCommand {
  readonly kind: 'report'
  readonly from: string
  readonly format: Format
  readonly output: string | null
}

export interface BaselineCommand {
  readonly kind: 'baseline'
  readonly path: string
  readonly configPath: string | null
  readonly source: Source
  readonly reason: string | null
  readonly owner: string | null
  /** `YYYY-MM-DD` */
  readonly until: string | null
  /** The fingerprint of the one finding to accept. */
  readonly only: string | null
  readonly prune: boolean
}

export interface InitCommand {
  readonly kind: 'init'
  readonly path: string
  /** Print instead of writing. */
  readonly dryRun: boolean
}

/**
 * @param argv without the program and the script
 * @throws UsageError in one line
 */
export function parseCommandLine(argv: readonly string[]): Command {
  const [first, ...rest] = argv
  if (first === undefined)
    throw new UsageError('no command given; try backend-advisor check, or backend-advisor --help')
  if (first === '--help' || first === '-h') return { kind: 'help', command: null }
  if (first === '--version' || first === '-v') return { kind: 'version' }
  if (first === 'help') return { kind: 'help', command: rest[0] === undefined ? null : commandNamed(rest[0]) }
  if (first.startsWith('-')) {
    throw new UsageError(`${quoted(first)} stands before the command; write backend-advisor check ${first}`)
  }
  const name = commandNamed(first)
  if (asksForHelp(rest)) return { kind: 'help', command: name }
  switch (name) {
    case 'check':
      return parseCheck(rest)
    case 'fix':
      return parseFix(rest)
    case 'explain':
      return parseExplain(rest)
    case 'rules':
      return parseRules(rest)
    case 'report':
      return parseReport(rest)
    case 'baseline':
      return parseBaselineCommand(rest)
    case 'init':
      return parseInit(rest)
  }
}

function commandNamed(word: string): CommandName {
  const name = COMMAND_NAMES.find((known) => known === word)
  if (name !== undefined) return name
  throw new UsageError(`command ${quoted(word)} is not known${suggest(word, COMMAND_NAMES)}`)
}

function asksForHelp(argv: readonly string[]): boolean {
  const end = argv.indexOf('--')
  const options = end === -1 ? argv : argv.slice(0, end)
  return options.includes('--help') || options.includes('-h')
}

function parseCheck(argv: readonly string[]): CheckCommand {
  const { values, flags, positionals } = readArguments(COMMANDS.check, argv)
  const base = values.get('base') ?? null
  const failOnNew = flags.has('fail-on-new')
  if (failOnNew && base === null) {
    throw new UsageError('option --fail-on-new needs something to compare with; add --base, for example --base main')
  }
  const paths = positionals.length > 0 ? positionals : [DEFAULTS.path]
  const format = formatOf(values)
  if ((format === 'json' || format === 'sarif') && paths.length > 1) {
    throw new UsageError(`option --format ${format} writes one report, so it takes one path (found ${paths.length})`)
  }
  return {
    kind: 'check',
    paths,
    format,
    output: values.get('output') ?? null,
    configPath: values.get('config') ?? null,
    failOn: chosen(values, 'fail-on', FAIL_ON) ?? null,
    failOnNew,
    base,
    source: chosen(values, 'source', SOURCES) ?? DEFAULTS.source,
  }
}

function parseFix(argv: readonly string[]): FixCommand {
  const { values, flags, positionals } = readArguments(COMMANDS.fix, argv)
  if (positionals.length > 1) throw new UsageError(`command fix takes one path (found ${positionals.length})`)
  if (flags.has('allow-stateful') && !flags.has('write')) {
    throw new UsageError('option --allow-stateful says that files may be written; add --write')
  }
  return {
    kind: 'fix',
    path: positionals[0] ?? DEFAULTS.path,
    configPath: values.get('config') ?? null,
    write: flags.has('write'),
    allowStateful: flags.has('allow-stateful'),
    only: values.get('only') ?? null,
    formatWith: chosen(values, 'format-with', FORMATTERS) ?? null,
    patch: values.get('patch') ?? null,
  }
}

function parseExplain(argv: readonly string[]): ExplainCommand {
  const { values, positionals } = readArguments(COMMANDS.explain, argv)
  const [first, second] = positionals
  if (first === undefined) {
    throw new UsageError(
      'command explain needs the name of a component or a rule; backend-advisor check lists components',
    )
  }
  if (positionals.length > 2) {
    throw new UsageError(
      `command explain takes one name or two (found ${positionals.length}); a path goes behind --path`,
    )
  }
  return {
    kind: 'explain',
    names: second === undefined ? [first] : [first, second],
    path: values.get('path') ?? DEFAULTS.path,
    configPath: values.get('config') ?? null,
    source: chosen(values, 'source', SOURCES) ?? DEFAULTS.source,
    format: chosen(values, 'format', ANSWER_FORMATS) ?? DEFAULTS.format,
  }
}

function parseRules(argv: readonly string[]): RulesCommand {
  const { values, positionals } = readArguments(COMMANDS.rules, argv)
  if (positionals.length > 1) throw new UsageError(`command rules takes one path (found ${positionals.length})`)
  return {
    kind: 'rules',
    path: positionals[0] ?? DEFAULTS.path,
    configPath: values.get('config') ?? null,
    format: chosen(values, 'format', ANSWER_FORMATS) ?? DEFAULTS.format,
  }
}

function parseReport(argv: readonly string[]): ReportCommand {
  const { values, positionals } = readArguments(COMMANDS.report, argv)
  const from = values.get('from')
  if (positionals.length > 0) {
    throw new UsageError(`command report takes no path (found ${quoted(positionals[0]!)}); did you mean --from?`)
  }
  if (from === undefined) throw new UsageError('command report needs option --from FILE')
  return { kind: 'report', from, format: formatOf(values), output: values.get('output') ?? null }
}

function parseBaselineCommand(argv: readonly string[]): BaselineCommand {
  const { values, flags, positionals } = readArguments(COMMANDS.baseline, argv)
  if (positionals.length > 1) throw new UsageError(`command baseline takes one path (found ${positionals.length})`)
  const prune = flags.has('prune')
  const accepting = ['reason', 'owner', 'until', 'only'].find((name) => values.has(name))
  if (prune && accepting !== undefined) {
    throw new UsageError(`option --prune accepts nothing, so it stands without --${accepting}`)
  }
  return {
    kind: 'baseline',
    path: positionals[0] ?? DEFAULTS.path,
    configPath: values.get('config') ?? null,
    source: chosen(values, 'source', SOURCES) ?? DEFAULTS.source,
    reason: checked(values, 'reason', problemOfReason),
    owner: checked(values, 'owner', problemOfOwner),
    until: checked(values, 'until', problemOfDate),
    only: values.get('only') ?? null,
    prune,
  }
}

function checked(
  values: ReadonlyMap<string, string>,
  name: string,
  problemOf: (written: string) => string | null,
): string | null {
  const written = values.get(name)
  if (written === undefined) return null
  const problem = problemOf(written)
  if (problem !== null) throw new UsageError(`option --${name} ${problem}`)
  return written
}

function parseInit(argv: readonly string[]): InitCommand {
  const { flags, positionals } = readArguments(COMMANDS.init, argv)
  if (positionals.length > 1) throw new UsageError(`command init takes one path (found ${positionals.length})`)
  return { kind: 'init', path: positionals[0] ?? DEFAULTS.path, dryRun: flags.has('dry-run') }
}

const formatOf = (values: ReadonlyMap<string, string>): Format => chosen(values, 'format', FORMATS) ?? DEFAULTS.format

function chosen<T extends string>(
  values: ReadonlyMap<string, string>,
  name: string,
  words: readonly T[],
): T | undefined {
  const written = values.get(name)
  return written === undefined ? undefined : choose(`option --${name}`, written, words)
}
