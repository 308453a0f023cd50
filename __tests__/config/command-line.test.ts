import { describe, expect, test } from '@jest/globals'
import { parseCommandLine } from '../../src/config/command-line.js'
import type { CheckCommand, Command, ExplainCommand } from '../../src/config/command-line.js'
import { COMMANDS, COMMAND_NAMES } from '../../src/config/commands.js'
import { UsageError } from '../../src/model/failure.js'

const CHECK: CheckCommand = {
  kind: 'check',
  paths: ['.'],
  format: 'text',
  output: null,
  configPath: null,
  failOn: null,
  failOnNew: false,
  base: null,
  source: 'all',
}

const EXPLAIN: ExplainCommand = {
  kind: 'explain',
  names: ['UserApi'],
  path: '.',
  configPath: null,
  source: 'all',
  format: 'text',
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
    ['check --base origin/main', { ...CHECK, base: 'origin/main' }],
    ['check --base HEAD~1 --fail-on-new', { ...CHECK, base: 'HEAD~1', failOnNew: true }],
    ['check --source code', { ...CHECK, source: 'code' }],
    ['check --source templates', { ...CHECK, source: 'templates' }],
    ['check --source=all', CHECK],
    ['check -- --help', { ...CHECK, paths: ['--help'] }],
    ['init', { kind: 'init', path: '.', dryRun: false }],
    ['init services/shop --dry-run', { kind: 'init', path: 'services/shop', dryRun: true }],
    ['explain UserApi', EXPLAIN],
    ['explain UserApi OrderApi --path services', { ...EXPLAIN, names: ['UserApi', 'OrderApi'], path: 'services' }],
    ['explain --source code --format json UserApi', { ...EXPLAIN, source: 'code', format: 'json' }],
    ['rules', { kind: 'rules', path: '.', configPath: null, format: 'text' }],
    ['rules shop --config team.yml', { kind: 'rules', path: 'shop', configPath: 'team.yml', format: 'text' }],
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
    [
      'check --fail-on-new',
      'option --fail-on-new needs something to compare with; add --base, for example --base main',
    ],
    ['explain', 'command explain needs the name of a component or a rule; backend-advisor check lists components'],
    ['explain a b c', 'command explain takes one name or two (found 3); a path goes behind --path'],
    ['explain a --format markdown', 'option --format must be one of text, json (found "markdown"; nearest "json")'],
    ['rules a b', 'command rules takes one path (found 2)'],
    ['chek', 'command "chek" is not known; did you mean "check"?'],
    [
      'src',
      'command "src" is not known; expected one of check, fix, explain, rules, report, baseline, init (nearest "fix")',
    ],
    ['help chek', 'command "chek" is not known; did you mean "check"?'],
    ['--format json check', '"--format" stands before the command; write backend-advisor check --format'],
    ['check --fromat json', 'option "--fromat" is not known; did you mean "--format"?'],
    ['check --form json', 'option "--form" is not known; did you mean "--format"?'],
    [
      'check --verbose',
      'option "--verbose" is not known; expected one of --format, --output, --config, --fail-on, --source, --base, --fail-on-new (nearest "--base")',
    ],
    [
      'check --from report.json',
      'option "--from" is not known; expected one of --format, --output, --config, --fail-on, --source, --base, --fail-on-new (nearest "--format")',
    ],
    [
      'check -x',
      'option "-x" is not known; expected one of --format, --output, --config, --fail-on, --source, --base, --fail-on-new (nearest "--base")',
    ],
    ['check --format', 'option --format needs a value'],
    ['check --output=', 'option --output needs a value'],
    [
      'check --output --format json',
      'option --output needs a value (found "--format"; if that is it: --output=--format)',
    ],
    [
      'check --format xml',
      'option --format must be one of text, json, markdown, sarif, github (found "xml"; nearest "text")',
    ],
    [
      'check --format JSON',
      'option --format must be one of text, json, markdown, sarif, github (found "JSON"; nearest "json")',
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
    ['check shop blog --format sarif', 'option --format sarif writes one report, so it takes one path (found 2)'],
    ['init shop blog', 'command init takes one path (found 2)'],
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
    const needed = command === 'report' && name !== 'from' ? ['--from', 'report.json'] : (NEEDED[command] ?? [])
    const written = value === null ? [] : [value === 'YYYY-MM-DD' ? '2027-01-31' : value.split('|').at(-1)!]
    const beside = BESIDE[name] ?? []
    expect(parseCommandLine([command, ...needed, ...beside, `--${name}`, ...written]).kind).toBe(command)
  })
})

const NEEDED: Readonly<Record<string, readonly string[]>> = { explain: ['UserApi'] }
const BESIDE: Readonly<Record<string, readonly string[]>> = {
  'allow-stateful': ['--write'],
  'fail-on-new': ['--base', 'main'],
}
