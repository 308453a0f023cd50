import { describe, expect, test } from '@jest/globals'
import { parsePolicy } from '../../src/config/policy.js'
import { UsageError } from '../../src/model/failure.js'
import { DEFAULT_POLICY } from '../../src/model/policy.js'
import type { Policy } from '../../src/model/policy.js'
import { RULE_IDS } from '../../src/model/rule.js'

const FILE = '.github/backend-advisor.yml'

/** The lines of the error that a text is refused with. */
function refusalOf(text: string): string[] {
  try {
    parsePolicy(text, FILE)
  } catch (error) {
    expect(error).toBeInstanceOf(UsageError)
    return (error as Error).message.split('\n').map((line) => {
      expect(line.startsWith(`${FILE}:`)).toBe(true)
      return line.slice(FILE.length + 1)
    })
  }
  throw new Error(`accepted: ${text}`)
}

describe('a policy is read', () => {
  test.each<[law: string, text: string, expected: Partial<Policy>]>([
    ['an empty file means the defaults', '', {}],
    ['a file of comments means the defaults', '# nothing yet\n---\n', {}],
    ['an empty mapping means the defaults', '{}', {}],
    [
      'every key',
      `contract: component-2
include: ['stacks/**']
exclude: ['**/*.test.ts', 'legacy']
rules:
  shareable-components: off
  mergeable-resources: warning
boundaries:
  tags: [dataClass]
  paths: ['services/payments/**']
isolate: [LegacyOrdersApi]
maxComponentsPerBackend: 8
applications:
  shop:
    templates: ['infra/*.json']
    parameters: [infra/production.json]
    code: ['stacks/**']
allowSkuUpgrades: true
failOn: none
baseline: .github/accepted.txt
suppressions:
  maxAgeDays: 90
pricing:
  region: West Europe
`,
      {
        contract: 'component-2',
        include: ['stacks/**'],
        exclude: ['**/*.test.ts', 'legacy'],
        rules: { 'shareable-components': 'off', 'mergeable-resources': 'warning' },
        boundaries: { tags: ['dataClass'], paths: ['services/payments/**'] },
        isolate: ['LegacyOrdersApi'],
        maxComponentsPerBackend: 8,
        applications: {
          shop: { templates: ['infra/*.json'], parameters: ['infra/production.json'], code: ['stacks/**'] },
        },
        allowSkuUpgrades: true,
        failOn: 'none',
        baseline: '.github/accepted.txt',
        suppressions: { maxAgeDays: 90 },
        pricing: { region: 'West Europe', currency: 'USD' },
      },
    ],
    [
      'a nested key that is not set keeps its default',
      'boundaries: {tags: [dataClass]}\nsuppressions: {}\npricing: {}\n',
      {
        boundaries: { tags: ['dataClass'], paths: [] },
        suppressions: { maxAgeDays: null },
        pricing: { region: 'eastus', currency: 'USD' },
      },
    ],
    [
      'what an application does not say is empty',
      'applications: {shop: {templates: [shop.json]}, __proto__: {}}\n',
      {
        applications: Object.fromEntries([
          ['shop', { templates: ['shop.json'], parameters: [], code: [] }],
          ['__proto__', { templates: [], parameters: [], code: [] }],
        ]),
      },
    ],
    [
      'JSON with tabs and escapes',
      '{\n\t"failOn": "info",\n\t"isolate": ["Caf\\u00e9Api"]\n}\n',
      { failOn: 'info', isolate: ['CaféApi'] },
    ],
    [
      'Windows line ends',
      'failOn: warning\r\nexclude:\r\n  - legacy/**\r\n',
      { failOn: 'warning', exclude: ['legacy/**'] },
    ],
    [
      'an alias stands for what it names',
      'include: &stacks [stacks/**]\nisolate: *stacks\n',
      { include: ['stacks/**'], isolate: ['stacks/**'] },
    ],
  ])('%s', (_, text, expected) => {
    expect(parsePolicy(text, FILE)).toEqual({ ...DEFAULT_POLICY, ...expected })
  })
})

describe('a policy with a mistake is refused with the place, the expectation and the nearest word', () => {
  test.each<[law: string, text: string, lines: string[]]>([
    [
      'a misspelt key',
      'failOn: error\nmaxComponentPerBackend: 3\n',
      ['2:1: key "maxComponentPerBackend" is not known; did you mean "maxComponentsPerBackend"?'],
    ],
    ['a key in another case style', 'fail-on: error\n', ['1:1: key "fail-on" is not known; did you mean "failOn"?']],
    [
      'a key that resembles nothing lists what there is',
      'networks: {}\n',
      [
        '1:1: key "networks" is not known; expected one of contract, include, exclude, rules, boundaries, isolate, maxComponentsPerBackend, applications, allowSkuUpgrades, failOn, baseline, suppressions, pricing (nearest "exclude")',
      ],
    ],
    [
      'a misspelt nested key',
      'boundaries:\n  tag: [dataClass]\n',
      ['2:3: key "boundaries.tag" is not known; did you mean "tags"?'],
    ],
    [
      'a misspelt rule id',
      'rules:\n  sharable-components: warning\n',
      ['2:3: key "rules.sharable-components" is not known; did you mean "shareable-components"?'],
    ],
    [
      'a rule id that resembles nothing',
      'rules:\n  no-console: warning\n',
      [
        `2:3: key "rules.no-console" is not known; of the ${RULE_IDS.length} that are, the nearest is "backend-too-large"`,
      ],
    ],
    [
      'a limit in another unit',
      'suppressions:\n  maxAgeWeeks: 12\n',
      ['2:3: key "suppressions.maxAgeWeeks" is not known; the only one is "maxAgeDays"'],
    ],
    [
      'suppressions that hold no day',
      'suppressions: {maxAgeDays: 0}\n',
      ['1:28: key "suppressions.maxAgeDays" must be a whole number from 1 to 3650 (found 0)'],
    ],
    [
      'no limit for suppressions is said by leaving it out',
      'suppressions: {maxAgeDays: null}\n',
      ['1:16: key "suppressions.maxAgeDays" must be a whole number from 1 to 3650 (found nothing)'],
    ],
    ['a baseline without a name', 'baseline: " "\n', ['1:11: key "baseline" must be the path of a file (found " ")']],
    [
      'a word that is not one of the list',
      'failOn: errors\n',
      ['1:9: key "failOn" must be one of none, info, warning, error (found "errors"; nearest "error")'],
    ],
    [
      'a rule level that is not one of the list',
      'rules:\n  shareable-components: warn\n',
      [
        '2:25: key "rules.shareable-components" must be one of off, info, warning, error (found "warn"; nearest "warning")',
      ],
    ],
    [
      'a contract that is not one of the list',
      'contract: component-1\n',
      [
        '1:11: key "contract" must be one of documented, component-0.0.2, component-0.0.2-unshared, component-2 (found "component-1"; nearest "component-2")',
      ],
    ],
    ['text where a list is due', 'include: src\n', ['1:10: key "include" must be a list of path globs (found "src")']],
    [
      'a number in a list of text',
      'isolate:\n  - UserApi\n  - 7\n',
      ['3:5: key "isolate[1]" must be a component id or a path glob (found 7)'],
    ],
    ['an empty glob', "exclude: ['']\n", ['1:11: key "exclude[0]" must be a path glob (found "")']],
    [
      'a blank tag name',
      "boundaries: {tags: [' ']}\n",
      ['1:21: key "boundaries.tags[0]" must be a tag name (found " ")'],
    ],
    [
      'a key without a value',
      'include:\nfailOn: info\n',
      ['1:1: key "include" must be a list of path globs (found nothing)'],
    ],
    [
      'a list where a mapping is due',
      'rules: [off]\n',
      ['1:8: key "rules" must be a mapping of rule ids to off, info, warning or error (found a list)'],
    ],
    [
      'a mapping where text is due',
      'pricing:\n  region: {name: eastus}\n',
      ['2:11: key "pricing.region" must be the name of an Azure region (found a mapping)'],
    ],
    [
      'a misspelt key of an application',
      'applications:\n  shop:\n    template: [shop.json]\n',
      ['3:5: key "applications.shop.template" is not known; did you mean "templates"?'],
    ],
    [
      'an application that is only a list of templates',
      'applications:\n  shop: [shop.json]\n',
      ['2:9: key "applications.shop" must be a mapping with templates, parameters and code (found a list)'],
    ],
    [
      'an empty glob of an application',
      "applications: {shop: {code: ['']}}\n",
      ['1:30: key "applications.shop.code[0]" must be a path glob (found "")'],
    ],
    [
      'an upgrade that is neither allowed nor not',
      'allowSkuUpgrades: sometimes\n',
      ['1:19: key "allowSkuUpgrades" must be true or false (found "sometimes")'],
    ],
    [
      'a number that is too small',
      'maxComponentsPerBackend: 1\n',
      ['1:26: key "maxComponentsPerBackend" must be a whole number from 2 to 100 (found 1)'],
    ],
    [
      'a number that is too large',
      'maxComponentsPerBackend: 101\n',
      ['1:26: key "maxComponentsPerBackend" must be a whole number from 2 to 100 (found 101)'],
    ],
    [
      'a fraction',
      'maxComponentsPerBackend: 2.5\n',
      ['1:26: key "maxComponentsPerBackend" must be a whole number from 2 to 100 (found 2.5)'],
    ],
    [
      'no number at all',
      'maxComponentsPerBackend: .nan\n',
      ['1:26: key "maxComponentsPerBackend" must be a whole number from 2 to 100 (found NaN)'],
    ],
    [
      'a number written as text',
      'maxComponentsPerBackend: "20"\n',
      ['1:26: key "maxComponentsPerBackend" must be a whole number from 2 to 100 (found "20")'],
    ],
    [
      'a list as the whole policy',
      '- failOn: error\n',
      ['1:1: a policy must be a mapping of keys to values (found a list)'],
    ],
    [
      'a word as the whole policy',
      '\n\nstrict\n',
      ['3:1: a policy must be a mapping of keys to values (found "strict")'],
    ],
    [
      'all mistakes, in the order of the file',
      'failOn: never\nrulez: {}\nboundaries:\n  paths: services\n  tagz: []\n',
      [
        '1:9: key "failOn" must be one of none, info, warning, error (found "never"; nearest "none")',
        '2:1: key "rulez" is not known; did you mean "rules"?',
        '4:10: key "boundaries.paths" must be a list of path globs (found "services")',
        '5:3: key "boundaries.tagz" is not known; did you mean "tags"?',
      ],
    ],
    [
      'the place in a JSON file',
      '{\n  "failOn": "error",\n  "exclude": [true]\n}\n',
      ['3:15: key "exclude[0]" must be a path glob (found true)'],
    ],
    [
      'a mistake behind an alias, where it is written',
      'include: &list [src, 5]\nexclude: *list\n',
      ['1:22: key "include[1]" must be a path glob (found 5)', '1:22: key "exclude[1]" must be a path glob (found 5)'],
    ],
  ])('%s', (_, text, lines) => {
    expect(refusalOf(text)).toEqual(lines)
  })
})

describe('text that is no plain document is refused', () => {
  test.each<[law: string, text: string, lines: string[]]>([
    [
      'a key written twice',
      'include: [a]\nfailOn: info\ninclude: [b]\n',
      ['3:1: key "include" is written twice, first on line 1'],
    ],
    [
      'a nested key written twice',
      '{"pricing": {"region": "eastus", "region": "westus"}}',
      ['1:34: key "region" is written twice, first on line 1'],
    ],
    [
      'a list that is not closed',
      'include: [src\nfailOn: info\n',
      ['2:1: not YAML: Flow sequence in block collection must be sufficiently indented and end with a ]'],
    ],
    [
      'a tab as indentation',
      'rules:\n\tshareable-components: off\n',
      ['2:1: not YAML: Tabs are not allowed as indentation'],
    ],
    [
      'two documents',
      'failOn: info\n---\nfailOn: none\n',
      ['2:1: more than one document (a second "---"); a policy is one'],
    ],
    ['a key that is a list', '? [failOn]\n: info\n', ['1:3: a key must be text']],
    ['a tag', 'failOn: !secret info\n', ['1:9: a policy has no tags']],
    ['an alias of nothing', 'include: *stacks\n', ['1:10: alias "stacks" names no anchor before it']],
    [
      'an alias of what it stands in',
      'include: &stacks [*stacks]\n',
      ['1:19: alias "stacks" stands inside what it names'],
    ],
    [
      'aliases that multiply',
      'a: &a [x,x]\nb: &b [*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c]\n',
      ['2:8: aliases of aliases expand to more than 50'],
    ],
    ['very many aliases', `a: &a x\nb: [${'*a, '.repeat(60)}]\n`, ['2:205: more than 50 aliases']],
    ['brackets without end', 'include: '.concat('['.repeat(200_000)), ['1:60: nested too deeply']],
    ['dashes without end', '- '.repeat(100_000), ['1:202: nested too deeply']],
  ])('%s', (_, text, lines) => {
    expect(refusalOf(text)).toEqual(lines)
  })

  test('more than 256 KB is not parsed', () => {
    expect(() => parsePolicy('#'.repeat(256 * 1024 + 1), FILE)).toThrow(
      `${FILE}: larger than 256 KB, which no policy is`,
    )
  })

  test('of very many mistakes, the first twenty are told and the others counted', () => {
    const lines = Array.from({ length: 50 }, (_, index) => `setting${index}: 1`)
    const told = refusalOf(lines.join('\n'))
    expect(told).toHaveLength(21)
    expect(told[19]).toMatch(/^20:1: key "setting19" is not known/)
    expect(told[20]).toBe(' 30 more errors')
  })
})

describe('hostile names stay inert', () => {
  test.each<[law: string, text: string, line: string]>([
    ['a key named like the prototype', '__proto__: {failOn: none}\n', 'key "__proto__" is not known'],
    ['a key named like a method', 'constructor: 1\n', 'key "constructor" is not known'],
    ['a rule named like the prototype', 'rules:\n  __proto__: off\n', 'key "rules.__proto__" is not known'],
    [
      'a key with a line break and a workflow command',
      '"x\\n::error::y": 1\n',
      'key "x\\u000a::error::y" is not known',
    ],
    ['a value that steers the terminal', 'failOn: "\\e[2J"\n', '(found "\\u001b[2J"'],
    ['a value that turns the text around', 'failOn: "\\u202eerror"\n', '(found "\\u202eerror"'],
    ['a directive that steers the terminal', '%\u001b[2J\n---\n', 'not YAML: Unknown directive %\\u001b[2J'],
    ['a very long key', `${'k'.repeat(500)}: 1\n`, `key "${'k'.repeat(80)}…" is not known`],
  ])('%s', (_, text, part) => {
    const [line, ...more] = refusalOf(text)
    expect(line).toContain(part)
    expect(more).toEqual([])
  })

  test('a prototype key changes no object', () => {
    refusalOf('__proto__: {failOn: none}\nboundaries: {__proto__: {tags: [x]}}\n')
    expect(({} as { failOn?: string }).failOn).toBeUndefined()
  })
})
