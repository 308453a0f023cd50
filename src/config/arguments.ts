import { parseArgs } from 'node:util'
import { UsageError } from '../model/failure.js'
import type { CommandSpec } from './commands.js'
import { suggest } from './suggest.js'
import { quoted } from './printable.js'

export interface Arguments {
  /** Option name → value; of an option given twice, the last. */
  readonly values: ReadonlyMap<string, string>
  /** Options without a value that were given. */
  readonly flags: ReadonlySet<string>
  readonly positionals: readonly string[]
}

/**
 * The arguments of one command, held against its table.
 * @throws UsageError for an option that is not in the table, or that lacks its value
 */
export function readArguments(command: CommandSpec, argv: readonly string[]): Arguments {
  const known = Object.keys(command.options)
  const isFlag = (name: string): boolean => command.options[name]?.value === null
  // Not the parser's own strictness: its messages name no nearest option, and they span several lines.
  const { tokens, positionals } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(known.map((name) => [name, { type: isFlag(name) ? 'boolean' : 'string' }])),
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const values = new Map<string, string>()
  const flags = new Set<string>()
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    if (!known.includes(token.name)) throw unknownOption(token.rawName, token.name, known)
    if (isFlag(token.name)) {
      if (token.value !== undefined) throw new UsageError(`option --${token.name} takes no value`)
      flags.add(token.name)
    } else values.set(token.name, valueOf(token.name, token.value, token.inlineValue === true))
  }
  const empty = positionals.indexOf('')
  if (empty !== -1) throw new UsageError('a path is empty')
  return { values, flags, positionals }
}

function unknownOption(rawName: string, name: string, known: readonly string[]): UsageError {
  const words = known.map((option) => `--${option}`)
  return new UsageError(`option ${quoted(rawName)} is not known${suggest(`--${name}`, words)}`)
}

function valueOf(name: string, value: string | undefined, inline: boolean): string {
  if (value === undefined || value === '') throw new UsageError(`option --${name} needs a value`)
  if (!inline && value.startsWith('-')) {
    throw new UsageError(`option --${name} needs a value (found ${quoted(value)}; if that is it: --${name}=${value})`)
  }
  return value
}
