import { COMMANDS, COMMAND_NAMES } from '../config/commands.js'
import type { CommandName, CommandSpec } from '../config/commands.js'
import { VERSION } from '../config/version.js'

const EXIT_CODES = `Exit codes
  0  nothing at or above the --fail-on threshold
  1  a finding at or above it
  2  wrong usage, a wrong policy file, or a bug: nothing was judged
  3  part of the input could not be analysed, and nothing else failed
`

/** @param command null for the overview */
export const helpText = (command: CommandName | null): string =>
  command === null ? overview() : commandHelp(COMMANDS[command])

function overview(): string {
  const width = Math.max(...COMMAND_NAMES.map((name) => name.length))
  const commands = COMMAND_NAMES.map((name) => `  ${name.padEnd(width)}  ${COMMANDS[name].summary}`)
  return `Backend Advisor ${VERSION}
Finds Atakora components that could share Azure resources, and the defineBackend grouping.

Usage
  backend-advisor <command> [paths…] [options]

Commands
${commands.join('\n')}

Options
  --help, -h     Of a command: backend-advisor <command> --help
  --version, -v

${EXIT_CODES}`
}

function commandHelp({ usage, summary, details, options }: CommandSpec): string {
  const lines = Object.entries(options).map(
    ([name, { value, meaning }]) => `  --${name}${value === null ? '' : ` ${value}`}\n      ${meaning}`,
  )
  return `Usage
  ${usage}

${[summary, ...details].join('\n')}

Options
${lines.join('\n')}
  --help, -h
      Show this.
${'fail-on' in options ? `\n${EXIT_CODES}` : ''}`
}
