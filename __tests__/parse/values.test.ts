import { describe, expect, test } from '@jest/globals'
import { compared, propsOf, readCode, valueOf } from '../support/read-code.js'

type Row = readonly [says: string, declarations: string, expression: string, value: unknown]

describe('what is certain is known', () => {
  test.each<Row>([
    ['a text', '', `"eastus"`, 'eastus'],
    ['a template without parts', '', '`eastus`', 'eastus'],
    ['numbers', '', '[400, 0x10, 1_000, -1, +2, 1.5]', [400, 16, 1000, -1, 2, 1.5]],
    [
      'true, false, null, undefined',
      '',
      '[true, false, null, undefined, void 0]',
      [true, false, null, undefined, undefined],
    ],
    ['escapes', '', String.raw`'east\u0075s\n'`, 'eastus\n'],
    ['a constant', `const REGION = 'eastus'`, 'REGION', 'eastus'],
    [
      'a constant in parentheses and casts',
      `const REGION = ('eastus' as const)!`,
      '(<string>REGION satisfies string)',
      'eastus',
    ],
    ['a template of constants', "const CITY = 'east'\nconst REGION = `${CITY}us${2}`", 'REGION', 'eastus2'],
    ['a sum of texts', `const CITY = 'east'`, `CITY + 'us' + 2`, 'eastus2'],
    [
      'sums of numbers',
      'const STEP = 100',
      '[STEP * 4, STEP + 1, STEP - 1, STEP / 4, STEP % 7, 1 + null!]',
      [400, 101, 99, 25, 2, 1],
    ],
    [
      'comparisons and not',
      `const ENV = 'prod'`,
      `[ENV === 'prod', ENV !== 'prod', !ENV, !!ENV]`,
      [true, false, false, true],
    ],
    ['a decided condition', `const ENV = 'prod'`, `ENV === 'prod' ? 'eastus' : 'westus'`, 'eastus'],
    [
      'decided fallbacks',
      '',
      `[undefined ?? 'a', null ?? 'b', '' || 'c', 'd' || 'x', 0 ?? 'x', '' && 'x', 'x' && 'e']`,
      ['a', 'b', 'c', 'd', 0, '', 'e'],
    ],
    ['an enum', `enum Region { East = 'eastus', West = 'westus' }`, 'Region.East', 'eastus'],
    [
      'a const enum in another declaration of it',
      `const enum Size { Small = 1 }\nconst enum Size { Large = 4, Huge }`,
      '[Size.Small, Size.Large, Size.Huge]',
      [1, 4, 5],
    ],
    [
      'enum members counted on',
      'enum Size { None, Small, Large = 10, Huge, Same = Small }',
      '[Size.None, Size.Small, Size.Huge, Size.Same, Size[10]]',
      [0, 1, 11, 1, 'Large'],
    ],
    ['a field of an object', `const config = { region: { name: 'eastus' } } as const`, 'config.region.name', 'eastus'],
    [
      'a field by its text',
      `const config = { 'primary-region': 'eastus' }\nconst KEY = 'primary-region'`,
      `[config['primary-region'], config[KEY]]`,
      ['eastus', 'eastus'],
    ],
    ['a field that is not there', `const config = { region: 'eastus' }`, '(config as any).zone', undefined],
    [
      'an item of a list',
      `const REGIONS = ['eastus', 'westus'] as const`,
      '[REGIONS[1], REGIONS[9], REGIONS.length]',
      ['westus', undefined, 2],
    ],
    ['a spread object', `const base = { a: 1, b: 2 }`, '{ ...base, b: 3 }', { a: 1, b: 3 }],
    ['what is spread later wins', `const base = { a: 1, b: 2 }`, '{ b: 3, ...base }', { a: 1, b: 2 }],
    ['spreading nothing', '', '{ a: 1, ...undefined, ...null, ...(false && { a: 2 }) }', { a: 1 }],
    ['a spread list', `const more = ['b', 'c']`, `['a', ...more, ...[]]`, ['a', 'b', 'c']],
    [
      'a shorthand and a computed key',
      `const a = 1\nconst key = 'b'`,
      '{ a, [key]: 2, [`${key}2`]: 3, 4: 5 }',
      { a: 1, b: 2, b2: 3, 4: 5 },
    ],
    [
      'Object.freeze and Object.assign',
      `const base = Object.freeze({ a: 1, b: 2 })`,
      'Object.assign({ z: 0 }, base, { b: 3 })',
      { z: 0, a: 1, b: 3 },
    ],
    ['structuredClone', `const base = { a: 1 }`, 'structuredClone(base)', { a: 1 }],
    [
      'destructuring',
      `const { region, zone = 'a', tags: { owner } } = { region: 'eastus', tags: { owner: 'web' } }`,
      '[region, zone, owner]',
      ['eastus', 'a', 'web'],
    ],
    [
      'destructuring a list with a rest',
      `const [first, , third = 'c', ...rest] = ['a', 'b', undefined, 'd', 'e']`,
      '[first, third, rest]',
      ['a', 'c', ['d', 'e']],
    ],
    ['the rest of an object', `const { region, ...rest } = { region: 'eastus', a: 1, b: 2 }`, 'rest', { a: 1, b: 2 }],
    [
      'text methods',
      `const NAME = ' East US '`,
      `[NAME.trim(), NAME.trim().toLowerCase().replaceAll(' ', ''), 'a-b'.replace('-', '_'), 'abc'.slice(1), 'abc'.length, 'abc'[0], 'ab'.concat('c')]`,
      ['East US', 'eastus', 'a_b', 'bc', 3, 'a', 'abc'],
    ],
    ['a joined list', `const parts = ['east', 'us']`, `[parts.join(''), parts.join()]`, ['eastus', 'east,us']],
    ['what a function returns', `function region(city: string) { return \`\${city}us\` }`, `region('east')`, 'eastus'],
    ['what an arrow function returns', `const tags = (owner: string) => ({ owner })`, `tags('web').owner`, 'web'],
    [
      'what a method returns',
      `class Config { constructor(private city: string) {}\nregion() { return this.city + 'us' } }`,
      `new Config('east').region()`,
      'eastus',
    ],
    [
      'a field of an instance',
      `class Config { readonly region = 'eastus'\nstatic readonly zone = 'a' }`,
      '[new Config().region, Config.zone]',
      ['eastus', 'a'],
    ],
    [
      'optional chaining',
      `const config = { a: { b: 1 } }\nconst none: any = undefined`,
      '[config?.a?.b, none?.a.b, none?.f()]',
      [1, undefined, undefined],
    ],
    ['a comma', '', `(0, 'eastus')`, 'eastus'],
    ['awaiting', `const region = async () => 'eastus'`, 'await region()', 'eastus'],
    ['a condition that both sides agree on', '', `process.env.X ? 'eastus' : 'eastus'`, 'eastus'],
    ['let, assigned once beside', `let region\nregion = 'eastus'`, 'region', 'eastus'],
  ])('%s', (_, declarations, expression, value) => {
    expect(valueOf(declarations, expression)).toEqual(value)
  })

  test.each<
    readonly [
      says: string,
      files: Readonly<Record<string, string>>,
      declarations: string,
      expression: string,
      value: unknown,
    ]
  >([
    [
      'an import',
      { 'src/config.ts': `export const REGION = 'eastus'` },
      `import { REGION as region } from './config.js'`,
      'region',
      'eastus',
    ],
    [
      'through barrels',
      {
        'src/config.ts': `export const REGION = 'eastus'`,
        'src/index.ts': `export * from './config'\nexport * as all from './config'`,
      },
      `import { REGION, all } from './index'`,
      '[REGION, all.REGION]',
      ['eastus', 'eastus'],
    ],
    [
      'a default export',
      { 'src/config.ts': `export default { region: 'eastus' }` },
      `import config from './config'`,
      'config.region',
      'eastus',
    ],
    [
      'a module as a whole',
      { 'src/config.ts': `export const REGION = 'eastus'\nexport default 'westus'` },
      `import * as config from './config'`,
      '[config.REGION, config.default]',
      ['eastus', 'westus'],
    ],
    [
      'module.exports',
      { 'src/config.cjs': `module.exports = { region: 'eastus' }` },
      `import config from './config.cjs'\nimport { region } from './config.cjs'`,
      '[config.region, region]',
      ['eastus', 'eastus'],
    ],
    [
      'exports by name',
      { 'src/config.js': `exports.region = 'eastus'\nmodule.exports.zone = exports.z = 'a'` },
      `const config = require('./config.js')`,
      '[config.region, config.zone, config.z]',
      ['eastus', 'a', 'a'],
    ],
    [
      'export =',
      { 'src/config.ts': `const config = { region: 'eastus' }\nexport = config` },
      `import config = require('./config')`,
      'config.region',
      'eastus',
    ],
    [
      'an enum of another file',
      { 'src/config.ts': `export enum Region { East = 'eastus' }` },
      `import { Region } from './config'`,
      'Region.East',
      'eastus',
    ],
    [
      'a namespace',
      { 'src/config.ts': `export namespace Config { export const region = 'eastus' }` },
      `import { Config } from './config'`,
      'Config.region',
      'eastus',
    ],
    [
      'a function of another file',
      { 'src/config.ts': `const city = 'east'\nexport const region = (n: number) => city + 'us' + n` },
      `import { region } from './config'`,
      'region(2)',
      'eastus2',
    ],
  ])('%s', (_, files, declarations, expression, value) => {
    expect(valueOf(declarations, expression, files)).toEqual(value)
  })
})

describe('what is not certain says why', () => {
  test.each<Row>([
    [
      'a variable that changes',
      `let region = 'eastus'\nif (process.env.EU) region = 'westeurope'`,
      'region',
      'unknown reassigned',
    ],
    ['a counter', 'let n = 0\nn++', 'n', 'unknown reassigned'],
    ['a counter that counts here', 'let n = 0', '++n', 'unknown reassigned'],
    [
      'a property that changes',
      `const config = { region: 'eastus', zone: 'a' }\nconfig.region = 'westus'`,
      '[config.region, config.zone]',
      ['unknown mutated', 'a'],
    ],
    [
      'a property below that changes',
      `const config = { tags: { owner: 'web' }, zone: 'a' }\nconfig.tags.owner = 'ops'`,
      '[config.tags.owner, config.zone]',
      ['unknown mutated', 'a'],
    ],
    [
      'a property that is deleted',
      `const config: any = { region: 'eastus' }\ndelete config.region`,
      'config.region',
      'unknown mutated',
    ],
    [
      'a property under a key that is not known',
      `const config: any = { region: 'eastus' }\nconfig[process.env.KEY!] = 'westus'`,
      'config.region',
      'unknown mutated',
    ],
    [
      'a property that is added',
      `const config: any = { zone: 'a' }\nconfig.region = 'eastus'`,
      'config',
      { zone: 'a', region: 'unknown mutated' },
    ],
    [
      'Object.assign onto a variable',
      `const config = { region: 'eastus' }\nObject.assign(config, { region: 'westus' })`,
      'config.region',
      'unknown mutated',
    ],
    [
      'Object.defineProperty',
      `const config = { region: 'eastus' }\nObject.defineProperty(config, 'region', { value: 'westus' })`,
      'config.region',
      'unknown mutated',
    ],
    [
      'a deep merge',
      `import { merge } from 'lodash'\nconst config = { region: 'eastus' }\nmerge(config, { region: 'westus' })`,
      'config.region',
      'unknown mutated',
    ],
    ['a list that grows', `const list = ['a']\nlist.push('b')`, 'list', ['a', '… mutated']],
    [
      'an alias that changes',
      `const config = { region: 'eastus' }\nconst alias = config\nalias.region = 'westus'`,
      'config.region',
      'unknown mutated',
    ],
    [
      'an alias of a part that changes',
      `const config = { tags: { owner: 'web' } }\nconst { tags } = config\ntags.owner = 'ops'`,
      'config.tags.owner',
      'unknown mutated',
    ],
    [
      'a part that another object changes',
      `const tags = { owner: 'web' }\nconst a = { tags }\na.tags.owner = 'ops'`,
      'tags.owner',
      'unknown mutated',
    ],
    [
      'a copy shares its parts',
      `const base = { tags: { owner: 'web' } }\nconst copy = { ...base }\ncopy.tags.owner = 'ops'`,
      'base.tags.owner',
      'unknown mutated',
    ],
    [
      'a parameter that changes',
      `function fill(it: any) { it.region = 'westus' }\nconst config = { region: 'eastus' }\nfill(config)`,
      'config.region',
      'unknown mutated',
    ],
    [
      'a parameter of a parameter that changes',
      `function fill(it: any) { deeper({ it }) }\nfunction deeper({ it }: any) { it.region = 'westus' }\nconst config = { region: 'eastus' }\nfill(config)`,
      'config.region',
      'unknown mutated',
    ],
    [
      'a function that fills in defaults',
      `function withDefaults(props: any) { props.region ??= 'eastus'; return props }`,
      'withDefaults({ zone: 1 })',
      { zone: 1, region: 'unknown mutated' },
    ],
    [
      'a method that changes its argument',
      `class Filler { fill(it: any) { it.region = 'westus' } }\nconst config = { region: 'eastus' }\nnew Filler().fill(config)`,
      'config.region',
      'unknown mutated',
    ],
    [
      'a constructor that changes its argument',
      `class Filler { constructor(it: any) { it.region = 'westus' } }\nconst config = { region: 'eastus' }\nnew Filler(config)`,
      'config.region',
      'unknown mutated',
    ],
    [
      'a constructor that keeps its argument',
      `class Keeper { constructor(private it: any) {}\nfill() { this.it.region = 'westus' } }\nconst config = { region: 'eastus' }\nnew Keeper(config).fill()`,
      'config.region',
      'unknown mutated',
    ],
    [
      'a callback that changes every item',
      `const a = { region: 'eastus' }\nconst b = { region: 'eastus' };\n[a, b].forEach((each) => { each.region = 'westus' })`,
      'a.region',
      'unknown mutated',
    ],
    [
      'a loop that changes every item',
      `const a = { region: 'eastus' }\nfor (const each of [a]) each.region = 'westus'`,
      'a.region',
      'unknown mutated',
    ],
    [
      'a list whose items a loop changes',
      `const all = [{ region: 'eastus' }]\nfor (const each of all) each.region = 'westus'`,
      'all',
      [{ region: 'unknown mutated' }, '… mutated'],
    ],
    [
      'what a function returns and somebody changes',
      `const make = () => ({ region: 'eastus' })\nconst config = make()\nconfig.region = 'westus'`,
      'config.region',
      'unknown mutated',
    ],
    [
      'a clone that changes',
      `const config = structuredClone({ region: 'eastus' })\nconfig.region = 'westus'`,
      'config.region',
      'unknown mutated',
    ],
    [
      'an assigned object that changes',
      `const config = Object.assign({}, { region: 'eastus' })\nconfig.region = 'westus'`,
      'config.region',
      'unknown mutated',
    ],
    [
      'the rest of an object that changes',
      `const { zone, ...rest } = { zone: 'a', region: 'eastus' }\nrest.region = 'westus'`,
      'rest.region',
      'unknown mutated',
    ],
    [
      'a spread of something unknown',
      `import { base } from '@acme/config'`,
      '{ a: 1, ...base, b: 2 }',
      { a: 'unknown spread-of-unknown', b: 2, '…': 'spread-of-unknown' },
    ],
    [
      'a list with a spread of something unknown',
      `import { base } from '@acme/config'`,
      `['a', ...base, 'b']`,
      ['a', '… spread-of-unknown'],
    ],
    [
      'a computed key that is not known',
      `import { key } from '@acme/config'`,
      '{ a: 1, [key]: 2, b: 3 }',
      { a: 'unknown computed-key', b: 3, '…': 'computed-key' },
    ],
    ['a prototype', `const base = { region: 'eastus' }`, '{ __proto__: base, a: 1 }', { a: 1, '…': 'computed-key' }],
    [
      'what every object has',
      `const config = { a: 1 }`,
      '[(config as any).toString, (config as any).constructor]',
      ['unknown unsupported-syntax', 'unknown unsupported-syntax'],
    ],
    [
      'a field under a key that is not known',
      `const config: any = { a: 'eastus' }`,
      'config[process.env.KEY!]',
      'unknown computed-key',
    ],
    ['itself', `const a: string = b\nconst b: string = a`, 'a', 'unknown circular'],
    [
      'a class of two minds',
      `class Config { region = 'eastus'\nmove() { this.region = 'westus' } }`,
      'new Config().region',
      'unknown several-values',
    ],
    [
      'a loop variable',
      `const out: any[] = []\nfor (const region of ['a', 'b']) out.push(region)`,
      'out',
      ['… mutated'],
    ],
    ['not a number', '', `[0 / 0, 1 / 0]`, ['unknown unsupported-syntax', 'unknown unsupported-syntax']],
    [
      'a regular expression and a big number',
      '',
      '[/x/, 10n]',
      ['unknown unsupported-syntax', 'unknown unsupported-syntax'],
    ],
    [
      'a text that doubles and doubles',
      `const a0 = 'x'.concat('${'x'.repeat(1000)}')\n${Array.from({ length: 40 }, (_, i) => `const a${i + 1} = a${i} + a${i}`).join('\n')}`,
      'a40',
      'unknown too-deep',
    ],
  ])('%s', (_, declarations, expression, value) => {
    expect(valueOf(declarations, expression)).toEqual(value)
  })
})

describe('what is opaque is a symbol', () => {
  test.each<Row>([
    ['an environment variable', '', 'process.env.REGION', 'symbol process.env.REGION'],
    ['one with a fallback', '', `process.env.REGION ?? 'eastus'`, `symbol process.env.REGION ?? 'eastus'`],
    ['a template with one', '', '`${process.env.CITY}us`', 'symbol `${process.env.CITY}us`'],
    [
      'a condition on one',
      '',
      `process.env.ENV === 'prod' ? 'eastus' : 'westus'`,
      `symbol process.env.ENV === 'prod' ? 'eastus' : 'westus'`,
    ],
    ['a name of a package', `import { region } from '@acme/config'`, 'region', 'symbol region'],
    ['a call that is not followed', '', 'Math.random()', 'symbol Math.random()'],
    ['a dynamic import', '', `(await import('./config.js')).region`, `symbol import('./config.js').region`],
    [
      'a function with two returns',
      `function region(n: number) { if (n > 1) return 'eastus'\nreturn 'westus' }`,
      'region(2)',
      'symbol region(2)',
    ],
    ['a function value', '', '() => 1', 'symbol () => 1'],
    [
      'a spread of a condition touches only its own keys',
      `const isProd = process.env.ENV === 'prod'`,
      '{ a: 1, b: 2, ...(isProd && { b: 3, c: 4 }) }',
      { a: 1, b: 'symbol (isProd && { b: 3, c: 4 })', c: 'symbol (isProd && { b: 3, c: 4 })' },
    ],
    [
      'a spread of one of two',
      `const isProd = process.env.ENV === 'prod'`,
      '{ a: 1, ...(isProd ? { b: 3 } : { b: 3, c: 4 }) }',
      { a: 1, b: 'symbol (isProd ? { b: 3 } : { b: 3, c: 4 })', c: 'symbol (isProd ? { b: 3 } : { b: 3, c: 4 })' },
    ],
  ])('%s', (_, declarations, expression, value) => {
    expect(valueOf(declarations, expression)).toEqual(value)
  })
})

describe('equal or not', () => {
  test.each<readonly [says: string, declarations: string, first: string, second: string, result: string]>([
    ['the same environment variable', '', 'process.env.REGION', `process.env['REGION']`, 'equal'],
    [
      'the same one, through a constant and a pattern',
      'const { REGION } = process.env\nconst { env } = process',
      'REGION',
      'env.REGION',
      'equal',
    ],
    ['two environment variables', '', 'process.env.REGION', 'process.env.ZONE', 'undecided'],
    ['a dot in a name is not a path', '', `process.env['A.B']`, '(process.env as any).A.B', 'undecided'],
    ['one against a text', '', 'process.env.REGION', `'eastus'`, 'undecided'],
    [
      'one that is written to',
      `process.env.REGION = 'eastus'`,
      'process.env.REGION',
      'process.env.REGION',
      'undecided',
    ],
    [
      'one beside one that is written to',
      `process.env.ZONE ??= 'a'`,
      'process.env.REGION',
      'process.env.REGION',
      'equal',
    ],
    [
      'any of them may be written to',
      `process.env[String(Math.random())] = 'a'`,
      'process.env.REGION',
      'process.env.REGION',
      'undecided',
    ],
    ['the same expression over the same one', '', '`${process.env.CITY}us`', '`${process.env.CITY}us`', 'equal'],
    ['another expression over it', '', '`${process.env.CITY}us`', '`${process.env.CITY}eu`', 'undecided'],
    ['parts of a template at other places', '', '`${process.env.A}b`', '`b${process.env.A}`', 'undecided'],
    ['the same fallback', '', `process.env.REGION ?? 'eastus'`, `process.env.REGION ?? 'eastus'`, 'equal'],
    ['another operator', '', `process.env.REGION ?? 'eastus'`, `process.env.REGION || 'eastus'`, 'undecided'],
    [
      'a default that may apply',
      `function f(r = 'eastus') { return r }`,
      'f(process.env.REGION)',
      'process.env.REGION',
      'undecided',
    ],
    [
      'the same default',
      `function f(r = 'eastus') { return r }`,
      'f(process.env.REGION)',
      'f(process.env.REGION)',
      'equal',
    ],
    [
      'a pattern with a default that may apply',
      `const { REGION = 'eastus' } = process.env`,
      'REGION',
      'process.env.REGION',
      'undecided',
    ],
    ['two calls', '', 'Math.random()', 'Math.random()', 'undecided'],
    ['one call bound once', 'const n = Math.random()', 'n', 'n', 'equal'],
    [
      'a field of one call bound once',
      `import { load } from '@acme/config'\nconst config = await load()`,
      'config.region',
      'config.region',
      'equal',
    ],
    [
      'a field of an object that somebody changes',
      `import { load } from '@acme/config'\nconst config = await load()\nconfig.region = 'eastus'`,
      'config.region',
      'config.region',
      'undecided',
    ],
    [
      'two calls of a function that returns an environment variable',
      'const region = () => process.env.REGION',
      'region()',
      'region()',
      'equal',
    ],
    [
      'two calls of a function that returns a call',
      'const region = () => Math.random()',
      'region()',
      'region()',
      'undecided',
    ],
    ['a getter that is run twice', 'const it = { get n() { return Math.random() } }', 'it.n', 'it.n', 'undecided'],
    ['two functions', '', '() => 1', '() => 1', 'undecided'],
    ['one function', 'const f = () => 1', 'f', 'f', 'equal'],
    ['one class', 'class Schema {}', 'Schema', 'Schema', 'equal'],
    ['objects part by part', '', '{ a: 1, b: [2, 3] }', '{ b: [2, 3], a: 1 }', 'equal'],
    ['objects that differ in one part', '', '{ a: 1, b: process.env.B }', '{ a: 2, b: 3 }', 'different'],
    ['objects with a part that is not known', '', '{ a: 1, b: process.env.B }', '{ a: 1, b: 3 }', 'undecided'],
    ['undefined and nothing', '', '{ a: undefined }', '{}', 'equal'],
    ['not a number', '', '0 / 0', '0 / 0', 'undecided'],
    ['null in a key and null as a text', 'const a: any = process.env.A', 'a + null', `a + 'null'`, 'undecided'],
    [
      'two imports of one name',
      `import { region as a } from '@acme/config'\nimport { region as b } from '@acme/config'`,
      'a',
      'b',
      'equal',
    ],
    [
      'one name of two packages',
      `import { region as a } from '@acme/config'\nimport { region as b } from '@acme/other'`,
      'a',
      'b',
      'undecided',
    ],
    [
      'a name that looks like a module and a name',
      `import { c as a } from 'b#'\nimport { '#c' as b } from 'b'`,
      'a',
      'b',
      'undecided',
    ],
    [
      'keys that grow and grow stay apart',
      `const a0 = process.env.A + 'x'\nconst b0 = process.env.A + 'y'\n${Array.from({ length: 60 }, (_, i) => `const a${i + 1} = a${i} + a${i}\nconst b${i + 1} = b${i} + b${i}`).join('\n')}`,
      'a60',
      'b60',
      'undecided',
    ],
    [
      'keys that grow and grow stay equal',
      `const a0 = process.env.A + 'x'\n${Array.from({ length: 60 }, (_, i) => `const a${i + 1} = a${i} + a${i}`).join('\n')}`,
      'a60',
      'a59 + a59',
      'equal',
    ],
  ])('%s', (_, declarations, first, second, result) => {
    expect(compared(declarations, first, second)).toBe(result)
  })
})

describe('props', () => {
  test.each<readonly [says: string, source: string, props: unknown]>([
    [
      'written in place',
      `new CrudApi(app, 'Users', { entityName: 'User', tags: { team: 'web' } })`,
      { entityName: 'User', tags: { team: 'web' } },
    ],
    ['none', `new CrudApi(app, 'Users')`, {}],
    ['a variable', `const props = { entityName: 'User' }\nnew CrudApi(app, 'Users', props)`, { entityName: 'User' }],
    [
      'a function that builds them',
      `const propsOf = (entityName: string) => ({ entityName, partitionKey: '/id' })\nnew CrudApi(app, 'Users', propsOf('User'))`,
      { entityName: 'User', partitionKey: '/id' },
    ],
    [
      "somebody else's",
      `import { props } from '@acme/config'\nnew CrudApi(app, 'Users', props)`,
      { '…': 'spread-of-unknown' },
    ],
    [
      'a parameter nobody gives',
      `export function build(props: object) { new CrudApi(app, 'Users', props) }`,
      { '…': 'spread-of-unknown' },
    ],
    [
      'a list of arguments that is not known',
      `import { args } from '@acme/config'\nnew CrudApi(app, 'Users', ...args)`,
      { '…': 'spread-of-unknown' },
    ],
    [
      'of a subclass, as they reach the component',
      `class UserApi extends CrudApi { constructor(id: string, ttl: number) { super(app, id, { entityName: 'User', ttl }) } }\nnew UserApi('Users', 60)`,
      { entityName: 'User', ttl: 60 },
    ],
    [
      'nested deeper than anybody reads',
      `new CrudApi(app, 'Users', ${'{ a: '.repeat(12)}1${' }'.repeat(12)})`,
      { a: { a: { a: { a: { a: { a: { a: { a: { a: 'unknown too-deep' } } } } } } } } },
    ],
  ])('%s', (_, source, props) => {
    expect(propsOf(readCode(source).components[0]!)).toEqual(props)
  })

  test('one object in ten places, eight levels deep, is not read a hundred million times', () => {
    const levels = Array.from(
      { length: 9 },
      (_, level) =>
        `const o${level + 1} = { ${Array.from({ length: 10 }, (_, key) => `k${key}: o${level}`).join(', ')} }`,
    )
    const { components } = readCode(`const o0 = { a: 1 }\n${levels.join('\n')}\nnew CrudApi(app, 'Users', o9)`)
    expect(JSON.stringify(components[0]!.props).length).toBeLessThan(5_000_000)
  })
})
