import { describe, expect, test } from '@jest/globals'
import { existsSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { ACTION_INPUTS, parseActionInputs } from '../../src/config/action-inputs.js'
import type { ActionInput, ActionOptions } from '../../src/config/action-inputs.js'
import { UsageError } from '../../src/model/failure.js'

type Inputs = Partial<Record<ActionInput, string>>

const parseInputs = (inputs: Inputs): ActionOptions => parseActionInputs((name) => inputs[name] ?? '')

const DEFAULT_OPTIONS: ActionOptions = {
  mode: 'comment',
  paths: ['.'],
  source: 'all',
  configPath: null,
  failOn: null,
  failOnNew: null,
  base: null,
  commentWhen: 'findings',
  token: null,
  workingDirectory: '.',
  reportFile: null,
  allowStateful: false,
}

describe('the inputs of the Action', () => {
  test.each<[law: string, inputs: Inputs, expected: Partial<ActionOptions>]>([
    ['nothing set: the defaults', {}, {}],
    ['blanks are nothing', { mode: '  ', paths: '\n \n', 'github-token': '' }, {}],
    [
      'everything set',
      {
        mode: 'annotate',
        paths: 'services/shop',
        source: 'templates',
        config: 'team.yml',
        'fail-on': 'warning',
        'fail-on-new': 'false',
        base: 'release/1',
        'comment-when': 'always',
        'github-token': 'ghs_token',
        'working-directory': 'infrastructure',
        'report-file': 'out/report.json',
        'allow-stateful': 'true',
      },
      {
        mode: 'annotate',
        paths: ['services/shop'],
        source: 'templates',
        configPath: 'team.yml',
        failOn: 'warning',
        failOnNew: false,
        base: 'release/1',
        commentWhen: 'always',
        token: 'ghs_token',
        workingDirectory: 'infrastructure',
        reportFile: 'out/report.json',
        allowStateful: true,
      },
    ],
    [
      'paths: one per line, spaces inside belong to the path, each once',
      { paths: 'services/shop\r\n  my services/blog  \n\nservices/shop\n' },
      { paths: ['services/shop', 'my services/blog'] },
    ],
  ])('%s', (_, inputs, expected) => {
    expect(parseInputs(inputs)).toEqual({ ...DEFAULT_OPTIONS, ...expected })
  })

  test.each<[law: string, inputs: Inputs, message: string]>([
    [
      'a later mode',
      { mode: 'audit' },
      'input "mode": this version knows comment, annotate, suggest, fix-commit and fix-pr (found "audit")',
    ],
    [
      'a misspelt mode',
      { mode: 'coment' },
      'input "mode": this version knows comment, annotate, suggest, fix-commit and fix-pr (found "coment"); did you mean "comment"?',
    ],
    [
      'half a consent',
      { 'allow-stateful': 'yes' },
      'input "allow-stateful" must be one of true, false (found "yes"; nearest "true")',
    ],
    [
      'another source',
      { source: 'template' },
      'input "source" must be one of code, templates, all (found "template"; nearest "templates")',
    ],
    [
      'a misspelt threshold',
      { 'fail-on': 'warnings' },
      'input "fail-on" must be one of none, info, warning, error (found "warnings"; nearest "warning")',
    ],
    [
      'another time to comment',
      { 'comment-when': 'finding' },
      'input "comment-when" must be one of findings, always, never (found "finding"; nearest "findings")',
    ],
  ])('%s is refused', (_, inputs, message) => {
    expect(() => parseInputs(inputs)).toThrow(new UsageError(message))
  })
})

describe('action.yml', () => {
  interface ActionFile {
    readonly inputs: Readonly<Record<string, { description: string; default?: string; required: boolean }>>
    readonly outputs: Readonly<Record<string, { description: string }>>
    readonly runs: { readonly using: string; readonly main: string }
  }
  const action = parse(readFileSync('action.yml', 'utf8')) as ActionFile

  test('declares exactly the inputs that are read', () => {
    const read = new Set<string>()
    parseActionInputs((name) => {
      read.add(name)
      return ''
    })
    expect([...read].sort()).toEqual([...ACTION_INPUTS].sort())
    expect(Object.keys(action.inputs)).toEqual([...ACTION_INPUTS])
  })

  test('leaves defaults to the code, the token apart, and states them', () => {
    const { 'github-token': token, ...others } = action.inputs
    expect(token?.default).toBe('${{ github.token }}')
    for (const [name, input] of Object.entries(others)) {
      expect([name, input.default]).toEqual([name, undefined])
      expect([name, input.description]).toEqual([name, expect.stringMatching(/ Default: .+\.$/)])
    }
  })

  test('states the defaults that hold', () => {
    const stated = (name: ActionInput): string | undefined =>
      /Default: `(.+?)`\.$/.exec(action.inputs[name]!.description)?.[1]
    for (const name of ['mode', 'source', 'comment-when'] as const) {
      expect(parseInputs({ [name]: stated(name)! })).toEqual(DEFAULT_OPTIONS)
    }
    expect(stated('paths')).toBe('.')
    expect(stated('allow-stateful')).toBe('false')
    expect(stated('fail-on')).toBe('error')
  })

  test('runs what the build writes', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' })
  })

  test('README.md lists its inputs and outputs where it has the tables', () => {
    const page = existsSync('README.md') ? readFileSync('README.md', 'utf8') : ''
    for (const kind of ['inputs', 'outputs'] as const) {
      const [, table] = new RegExp(`<!-- generated:${kind} -->([^]*)<!-- /generated:${kind} -->`).exec(page) ?? []
      if (table === undefined) continue
      const rows = [...table.matchAll(/^\| `([^`]+)` \|/gm)].map(([, name]) => name)
      expect([kind, rows]).toEqual([kind, Object.keys(action[kind])])
    }
  })
})
