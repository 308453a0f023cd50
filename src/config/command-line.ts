import { UsageError } from '../model/failure.js'
import { readArguments } from './arguments.js'
import { choose } from './choose.js'
import { COMMANDS, COMMAND_NAMES } from './commands.js'
import type { CommandName } from './commands.js'
import { DEFAULTS } from './defaults.js'
import { suggest } from './nearest.js'
import { FAIL_ON, FORMATS, FORMATTERS, SOURCES } from './options.js'
import type { Format, FormatterName, Options } from './options.js'
import { quoted } from './printable.js'

export type Command =
  | { readonly kind: 'help'; readonly command: CommandName | null }
  | { readonly kind: 'version' }
  | CheckCommand
  | FixCommand
  | ReportCommand

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

export interface ReportCommand {
  readonly kind: 'report'
  readonly from: string
  readonly format: Format
  readonly output: string | null
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
    case 'report':
      return parseReport(rest)
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
  const { values, positionals } = readArguments(COMMANDS.check, argv)
  const paths = positionals.length > 0 ? positionals : [DEFAULTS.path]
  const format = formatOf(values)
  if (format === 'json' && paths.length > 1) {
    throw new UsageError(`option --format json writes one report, so it takes one path (found ${paths.length})`)
  }
  return {
    kind: 'check',
    paths,
    format,
    output: values.get('output') ?? null,
    configPath: values.get('config') ?? null,
    failOn: chosen(values, 'fail-on', FAIL_ON) ?? null,
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

function parseReport(argv: readonly string[]): ReportCommand {
  const { values, positionals } = readArguments(COMMANDS.report, argv)
  const from = values.get('from')
  if (positionals.length > 0) {
    throw new UsageError(`command report takes no path (found ${quoted(positionals[0]!)}); did you mean --from?`)
  }
  if (from === undefined) throw new UsageError('command report needs option --from FILE')
  return { kind: 'report', from, format: formatOf(values), output: values.get('output') ?? null }
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
