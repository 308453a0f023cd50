import { describe, expect, test } from '@jest/globals'
import { parseCommandLine } from '../../src/config/command-line.js'
import type { CheckCommand, Command } from '../../src/config/command-line.js'
import { COMMANDS, COMMAND_NAMES } from '../../src/config/commands.js'
import { UsageError } from '../../src/model/failure.js'

const CHECK: CheckCommand = {
  kind: 'check',
  paths: ['.'],
  format: 'text',
  output: null,
  configPath: null,
  failOn: null,
  source: 'all',
}

/** Words as a shell would split them. */
const words = (line: string): string[] => line.split(' ').filter((word) => word !== '')

describe('a command line is understood', () => {
  test.each<[line: string, command: Command]>([
    ['--help', { kind: 'help', command: null }],
    ['-h', { kind: 'help', command: null }],
    ['help', { kind: 'help', command: null }],
    ['help report', { kind: 'help', command: 'report' }],
    ['check --help', { kind: 'help', command: 'check' }],
    ['check services --bogus -h', { kind: 'help', command: 'check' }],
    ['--version', { kind: 'version' }],
    ['-v', { kind: 'version' }],
    ['check', CHECK],
    ['check services/shop', { ...CHECK, paths: ['services/shop'] }],
    ['check services/shop services/blog', { ...CHECK, paths: ['services/shop', 'services/blog'] }],
    ['check --format json', { ...CHECK, format: 'json' }],
    ['check --format=markdown services', { ...CHECK, format: 'markdown', paths: ['services'] }],
    ['check --format text --format github', { ...CHECK, format: 'github' }],
    ['check --output out/report.json', { ...CHECK, output: 'out/report.json' }],
    ['check --output=-strange-', { ...CHECK, output: '-strange-' }],
    ['check --config team.yml --fail-on none', { ...CHECK, configPath: 'team.yml', failOn: 'none' }],
    ['check --source code', { ...CHECK, source: 'code' }],
    ['check --source templates', { ...CHECK, source: 'templates' }],
    ['check --source=all', CHECK],
    ['check -- --help', { ...CHECK, paths: ['--help'] }],
    ['report --from report.json', { kind: 'report', from: 'report.json', format: 'text', output: null }],
    [
      'report --format markdown --from report.json --output comment.md',
      { kind: 'report', from: 'report.json', format: 'markdown', output: 'comment.md' },
    ],
  ])('%s', (line, command) => {
    expect(parseCommandLine(words(line))).toEqual(command)
  })
})

describe('a wrong command line is refused in one line', () => {
  test.each<[line: string, message: string]>([
    ['', 'no command given; try backend-advisor check, or backend-advisor --help'],
    ['chek', 'command "chek" is not known; did you mean "check"?'],
    ['src', 'command "src" is not known; expected one of check, fix, report (nearest "fix")'],
    ['help chek', 'command "chek" is not known; did you mean "check"?'],
    ['--format json check', '"--format" stands before the command; write backend-advisor check --format'],
    ['check --fromat json', 'option "--fromat" is not known; did you mean "--format"?'],
    ['check --form json', 'option "--form" is not known; did you mean "--format"?'],
    [
      'check --verbose',
      'option "--verbose" is not known; expected one of --format, --output, --config, --fail-on, --source (nearest "--format")',
    ],
    [
      'check --from report.json',
      'option "--from" is not known; expected one of --format, --output, --config, --fail-on, --source (nearest "--format")',
    ],
    [
      'check -x',
      'option "-x" is not known; expected one of --format, --output, --config, --fail-on, --source (nearest "--format")',
    ],
    ['check --format', 'option --format needs a value'],
    ['check --output=', 'option --output needs a value'],
    [
      'check --output --format json',
      'option --output needs a value (found "--format"; if that is it: --output=--format)',
    ],
    ['check --format xml', 'option --format must be one of text, json, markdown, github (found "xml"; nearest "text")'],
    [
      'check --format JSON',
      'option --format must be one of text, json, markdown, github (found "JSON"; nearest "json")',
    ],
    [
      'check --fail-on errors',
      'option --fail-on must be one of none, info, warning, error (found "errors"; nearest "error")',
    ],
    [
      'check --source template',
      'option --source must be one of code, templates, all (found "template"; nearest "templates")',
    ],
    [
      'check services/shop services/blog --format json',
      'option --format json writes one report, so it takes one path (found 2)',
    ],
    ['report', 'command report needs option --from FILE'],
    ['report report.json', 'command report takes no path (found "report.json"); did you mean --from?'],
    [
      'report --from report.json --fail-on none',
      'option "--fail-on" is not known; expected one of --from, --format, --output (nearest "--from")',
    ],
  ])('%s', (line, message) => {
    expect(() => parseCommandLine(words(line))).toThrow(new UsageError(message))
  })

  test.each<[law: string, argv: string[], message: string]>([
    ['an empty path', ['check', ''], 'a path is empty'],
    ['a line break in an option', ['check', '--x\n::error::y'], 'option "--x\\u000a::error::y" is not known'],
  ])('%s', (_, argv, message) => {
    expect(() => parseCommandLine(argv)).toThrow(message)
  })
})

describe('every option of the table is understood', () => {
  const rows = COMMAND_NAMES.flatMap((command) =>
    Object.entries(COMMANDS[command].options).map(([name, { value }]) => ({ command, name, value })),
  )

  test.each(rows)('$command --$name', ({ command, name, value }) => {
    const needed = command === 'report' && name !== 'from' ? ['--from', 'report.json'] : []
    const written = value === null ? [] : [value.split('|').at(-1)!]
    const beside = name === 'allow-stateful' ? ['--write'] : []
    expect(parseCommandLine([command, ...needed, ...beside, `--${name}`, ...written]).kind).toBe(command)
  })
})
