import { describe, expect, test } from '@jest/globals'
import { readCode, scopesIn, valueOf } from '../support/read-code.js'

const IMPORTS = `import { App, Construct, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'
`
const SHOP = `${IMPORTS}const shop = new ResourceGroupStack(new App(), 'Shop')\n`

const notesIn = (source: string | Readonly<Record<string, string>>): string[] =>
  readCode(source).notes.map(({ kind, file, message }) => `${kind} ${file}: ${message}`)

const idsIn = (source: string | Readonly<Record<string, string>>): string[] =>
  readCode(source).components.map(({ id }) => id)

const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n')

/** Machines that run tests are slow at times; what these tests keep away takes hours. */
const PATIENCE = 60_000

describe('files that cannot be read as code', () => {
  test.each<readonly [says: string, text: string, note: string]>([
    ['an unfinished expression', `${IMPORTS}new CrudApi(`, `syntax-error src/broken.ts: 3:13: ')' expected.`],
    ['a stray bracket', 'const a = 1\n  }', 'syntax-error src/broken.ts: 2:3: Declaration or statement expected.'],
    ['a text without an end', `const a = 'shop`, 'syntax-error src/broken.ts: 1:16: Unterminated string literal.'],
    [
      'a conflict marker',
      'const a = 1\n<<<<<<< ours\nconst b = 2\n=======\nconst b = 3\n>>>>>>> theirs\n',
      'syntax-error src/broken.ts: 2:1: Merge conflict marker encountered.',
    ],
    ['something else altogether', '\u0000\u0001PK\u0003\u0004', 'syntax-error src/broken.ts: 1:1: Invalid character.'],
    [
      'nested 10,000 deep',
      `export const a = ${'['.repeat(10_000)}${']'.repeat(10_000)}`,
      'nested-too-deeply src/broken.ts: nested too deeply to be read',
    ],
    [
      '10,000 blocks',
      `${'{'.repeat(10_000)}${'}'.repeat(10_000)}`,
      'nested-too-deeply src/broken.ts: nested too deeply to be read',
    ],
    [
      '10,000 functions',
      `${'(() => {'.repeat(10_000)}${'})()'.repeat(10_000)}`,
      'nested-too-deeply src/broken.ts: nested too deeply to be read',
    ],
    [
      'a chain of 10,000 calls',
      `export const a = b${'.c()'.repeat(10_000)}`,
      'nested-too-deeply src/broken.ts: nested too deeply to be read',
    ],
    [
      'a sum of 50,000 texts',
      `export const a = ${Array<string>(50_000).fill("'b'").join(' + ')}`,
      'nested-too-deeply src/broken.ts: nested too deeply to be read',
    ],
    [
      '1,500 conditions in one',
      `if (${Array<string>(1500).fill('b').join(' && ')}) {}`,
      'nested-too-deeply src/broken.ts: nested too deeply to be read',
    ],
    [
      '10,000 times else if',
      `${lines(10_000, (n) => `if (a === ${n}) {} else`)} {}`,
      'nested-too-deeply src/broken.ts: nested too deeply to be read',
    ],
  ])(
    '%s: noted, and everything else is still read',
    (_, text, note) => {
      const files = {
        'src/broken.ts': text,
        'src/main.ts': `${SHOP}import { thing } from './broken.js'\nnew CrudApi(shop, 'Users', { location: thing })`,
      }
      expect(notesIn(files)).toEqual([note])
      expect(idsIn(files)).toEqual(['Users'])
    },
    PATIENCE,
  )

  test('a name of a file that was not read equals itself', () => {
    const { components } = readCode({
      'src/broken.ts': 'export const stack = (',
      'src/users.ts': `${IMPORTS}import { stack } from './broken.js'\nnew CrudApi(stack, 'Users', {})`,
      'src/orders.ts': `${IMPORTS}import { stack } from './broken.js'\nnew CrudApi(stack, 'Orders', {})`,
    })
    expect(components.map(({ scope }) => scope?.label)).toEqual(['stack', 'stack'])
    expect(new Set(components.map(({ scope }) => scope?.key)).size).toBe(1)
  })

  test.each<readonly [says: string, text: string]>([
    ['nothing', ''],
    ['white space', '\n\n\t \r\n'],
    ['a mark of its encoding', '\uFEFF'],
    ['a comment', '// new CrudApi('],
    ['a directive', '"use strict"'],
    ['a hash bang', '#!/usr/bin/env node\n'],
  ])('a file with %s is no trouble', (_, text) => {
    expect(
      notesIn({
        'src/empty.ts': text,
        'src/main.ts': `${SHOP}import './empty.js'\nimport * as nothing from './empty.js'\nnew CrudApi(shop, 'Users', { location: nothing.region })`,
      }),
    ).toEqual([])
  })

  test('no file at all', () => {
    expect(readCode({})).toEqual({ components: [], backends: [], notes: [] })
  })

  test('paths that look like something else', () => {
    const files = {
      '__proto__.ts': `${SHOP}new CrudApi(shop, 'A', {})`,
      constructor: `${SHOP}new CrudApi(shop, 'B', {})`,
      'a b/(c)#1.ts': `${SHOP}new CrudApi(shop, 'C', {})`,
      '../outside.ts': `${SHOP}new CrudApi(shop, 'D', {})`,
    }
    expect(idsIn(files)).toEqual(expect.arrayContaining(['A', 'C']))
    expect(readCode(files).components.every(({ at }) => at.file in files)).toBe(true)
  })
})

describe('files that lead to each other', () => {
  test.each<readonly [says: string, files: Readonly<Record<string, string>>, scopes: readonly string[]]>([
    [
      'circular imports',
      {
        'a.ts': `${IMPORTS}import { build } from './b.js'\nexport const shop = new ResourceGroupStack(new App(), 'Shop')\nbuild()`,
        'b.ts': `${IMPORTS}import { shop } from './a.js'\nexport const build = () => new CrudApi(shop, 'Users', {})`,
      },
      ['shop: Users'],
    ],
    [
      'an import of itself',
      {
        'a.ts': `${SHOP}import * as self from './a.js'\nexport { shop }\nnew CrudApi(self.shop, 'Users', {})`,
      },
      ['shop: Users'],
    ],
    [
      'exports that only lead to each other',
      {
        'a.ts': `export * from './b.js'\nexport { stack } from './b.js'`,
        'b.ts': `export * from './a.js'\nexport { stack } from './a.js'`,
        'c.ts': `${IMPORTS}import { stack, other } from './a.js'\nnew CrudApi(stack, 'Users', {})\nnew CrudApi(other, 'Orders', {})`,
      },
      ['?: Users', 'other: Orders'],
    ],
    [
      'constants that only lead to each other',
      {
        'a.ts': `import { b } from './b.js'\nexport const a = b`,
        'b.ts': `${IMPORTS}import { a } from './a.js'\nexport const b = a\nnew CrudApi(b, 'Users', {})`,
      },
      ['?: Users'],
    ],
    [
      'required in a circle',
      {
        'a.cjs': `const { b } = require('./b.cjs')\nexports.a = b`,
        'b.cjs': `const { a } = require('./a.cjs')\nconst { CrudApi } = require('@atakora/component')\nexports.b = a\nnew CrudApi(a, 'Users', {})`,
      },
      ['?: Users'],
    ],
    [
      '300 files that export all of each other',
      {
        ...Object.fromEntries(
          Array.from({ length: 300 }, (_, index) => [`f${index}.ts`, lines(300, (n) => `export * from './f${n}.js'`)]),
        ),
        'main.ts': `${SHOP}import { other } from './f0.js'\nnew CrudApi(shop, 'Users', { other })`,
      },
      ['shop: Users'],
    ],
    [
      'classes that extend each other',
      {
        'a.ts': `${IMPORTS}class A extends B {}\nclass B extends A {}\nclass C extends C {}\nnew CrudApi(new A(), 'Users', {})\nnew CrudApi(new C(), 'Orders', {})`,
      },
      ['A: Users', 'C: Orders'],
    ],
  ])(
    '%s',
    (_, files, scopes) => {
      expect(scopesIn(files)).toEqual(scopes)
      expect(notesIn(files)).toEqual([])
    },
    PATIENCE,
  )
})

describe('code that is large', () => {
  test(
    '200,000 lines',
    () => {
      const files = {
        'src/main.ts': `${SHOP}${lines(200_000, (n) => `export const v${n} = ${n}`)}\nnew CrudApi(shop, 'Users', { ttl: v7 })`,
      }
      const { components, notes } = readCode(files)
      expect(components.map(({ id, at, props }) => [id, at.line, props.entries.ttl?.value])).toEqual([
        ['Users', 200_004, { kind: 'known', value: 7 }],
      ])
      expect(notes).toEqual([])
    },
    PATIENCE,
  )

  test(
    '5,000 components of one stack',
    () => {
      const { components } = readCode({
        'src/main.ts': `${SHOP}${lines(5000, (n) => `new CrudApi(shop, 'Api${n}', { tags: { team: 'web' } })`)}`,
      })
      expect(components).toHaveLength(5000)
      expect(new Set(components.map(({ scope }) => scope?.key)).size).toBe(1)
    },
    PATIENCE,
  )

  test(
    '1,000 files of the same names',
    () => {
      const file = (n: number): string => `${IMPORTS}export class Shop${n} extends ResourceGroupStack { users: CrudApi
constructor(s: Construct, id: string) { super(s, id); this.build() }
build() { const props = { tags: { team: 'web' } }; let n = 0; n++; this.users = new CrudApi(this, 'Users', props) } }`
      const { components } = readCode(
        Object.fromEntries(Array.from({ length: 1000 }, (_, n) => [`src/shop${n}.ts`, file(n)])),
      )
      expect(components).toHaveLength(1000)
      expect(new Set(components.map(({ scope }) => scope?.key)).size).toBe(1000)
    },
    PATIENCE,
  )

  test('a sum of 1,500 texts is read', () => {
    expect(valueOf('', Array<string>(1500).fill("'b'").join(' + '))).toBe('b'.repeat(1500))
  })

  test(
    'an object of 20,000 properties, spread twice',
    () => {
      const { components } = readCode(
        `const all = { ${lines(20_000, (n) => `k${n}: ${n},`)} }\nnew CrudApi(app, 'Users', { ...all, ...all })`,
      )
      expect(components[0]!.props.entries.k19999!.value).toEqual({ kind: 'unknown', why: 'too-deep', text: '19999' })
      expect(components[0]!.props.entries.k0!.value).toEqual({ kind: 'known', value: 0 })
    },
    PATIENCE,
  )

  test(
    'lists and texts that double sixty times',
    () => {
      expect(
        valueOf(`const a0 = [1]\n${lines(60, (n) => `const a${n + 1} = [...a${n}, ...a${n}]`)}`, 'a60.length'),
      ).toBe('unknown too-deep')
      expect(valueOf(`const a0 = 'b'\n${lines(60, (n) => `const a${n + 1} = \`\${a${n}}\${a${n}}\``)}`, 'a60')).toBe(
        'unknown too-deep',
      )
    },
    PATIENCE,
  )
})

describe('code that calls itself a great deal', () => {
  const TOO_MANY = (line: number): string =>
    `too-many-contexts src/main.ts: line ${line}: called from more places than were followed`

  test(
    'a function called 500 times: the first 64, and a note',
    () => {
      const source = `function build(id: string) { new CrudApi(new ResourceGroupStack(app, id), 'Users', {}) }\n${lines(500, (n) => `build('Shop${n}')`)}`
      const { components } = readCode(source)
      expect(components).toHaveLength(64)
      expect(components[0]!.instances).toBeGreaterThan(64)
      expect(notesIn(source)).toEqual([TOO_MANY(6)])
    },
    PATIENCE,
  )

  test('a function called 64 times is followed to all of them', () => {
    const source = `function build(id: string) { new CrudApi(app, id, {}) }\n${lines(64, (n) => `build('Users${n}')`)}`
    expect(idsIn(source)).toHaveLength(64)
    expect(notesIn(source)).toEqual([])
  })

  test(
    'calls that double thirty times',
    () => {
      const source = `${lines(30, (n) => `function f${n}(s: Construct) { f${n + 1}(s); f${n + 1}(s) }`)}\nfunction f30(s: Construct) { new CrudApi(s, 'Users', {}) }\nf0(app)`
      expect(idsIn(source)).toHaveLength(64)
      expect(notesIn(source)).toEqual([TOO_MANY(36)])
    },
    PATIENCE,
  )

  test(
    'values that double thirty times',
    () => {
      const functions = lines(30, (n) => `const f${n} = (s: string) => f${n + 1}(s) + f${n + 1}(s)`)
      expect(valueOf(`${functions}\nconst f30 = (s: string) => s`, `f0('x')`)).toEqual(
        expect.stringMatching(/^(unknown|symbol)/),
      )
    },
    PATIENCE,
  )

  test(
    'questions without end are left open, with a note',
    () => {
      const functions = lines(40, (n) => `const f${n} = (s: any): any => [${`f${n + 1}(s),`.repeat(10)}]`)
      const source = `${functions}\nconst f40 = (s: any) => s\n${lines(120, (n) => `new CrudApi(app, 'Api${n}', { a: f0(${n}) })`)}`
      expect(idsIn(source)).toHaveLength(120)
      expect(notesIn(source)).toEqual([
        'too-many-contexts null: the code calls itself in more ways than were followed; some values are unknown for that reason',
      ])
    },
    PATIENCE,
  )

  test(
    'a chain of 3,000 calls',
    () => {
      const source = `${lines(3000, (n) => `function f${n}(s: Construct) { f${n + 1}(s) }`)}\nfunction f3000(s: Construct) { new CrudApi(s, 'Users', {}) }\nf0(app)`
      expect(scopesIn(source)).toEqual(['s: Users'])
      expect(notesIn(source)).toHaveLength(1)
    },
    PATIENCE,
  )

  test('a chain of 3,000 constants', () => {
    const source = `const c0 = new ResourceGroupStack(app, 'Shop')\n${lines(3000, (n) => `const c${n + 1} = c${n}`)}\nnew CrudApi(c3000, 'Users', {})`
    expect(scopesIn(source)).toEqual(['?: Users'])
  })

  test(
    'a chain of 2,000 subclasses',
    () => {
      const source = `class C0 extends ResourceGroupStack {}\n${lines(2000, (n) => `class C${n + 1} extends C${n} {}`)}\nconst shop = new C2000(app, 'Shop', { location: 'eastus' })\nnew CrudApi(shop, 'Users', {})`
      expect(readCode(source).components[0]!.scope!.location).toEqual({ kind: 'known', value: 'eastus' })
    },
    PATIENCE,
  )

  test.each<readonly [says: string, source: string]>([
    ['a function that returns itself', 'const f = (): any => f\nnew CrudApi(f()()(), "Users", {})'],
    ['a function that returns its own call', 'const f = (): any => f()\nnew CrudApi(f(), "Users", {})'],
    ['a getter that reads itself', 'class A { get a(): any { return this.a } }\nnew CrudApi(new A().a, "Users", {})'],
    ['a field that reads itself', 'class A { a: any = this.a }\nnew CrudApi(new A().a, "Users", {})'],
    ['a class that creates itself', 'class A { a: any = new A(); users = new CrudApi(this.a, "Users", {}) }\nnew A()'],
    ['a default that is itself', 'function f(a: any = f()) { new CrudApi(a, "Users", {}) }\nf()'],
    ['a pattern of itself', 'const { a } = { a } as any\nnew CrudApi(a, "Users", {})'],
    ['a spread of itself', 'const a: any = { ...a }\nnew CrudApi(app, "Users", a)'],
    ['an enum of itself', 'enum A { B = C, C = B }\nnew CrudApi(app, "Users", { a: A.B })'],
    ['an object inside itself', 'const a: any = { b: 1 }\na.a = a\nnew CrudApi(app, "Users", a)'],
    ['a component that is its own scope', 'const a: any = new CrudApi(a, "Users", {})'],
    [
      'two components that need each other',
      'const a: any = new CrudApi(app, "Users", { b: () => b })\nconst b: any = new CrudApi(app, "Orders", { a })',
    ],
    [
      'a backend of itself',
      'const b: any = defineBackend({ b })\nb.addToStack(b)\nnew CrudApi(b.components.b, "Users", {})',
    ],
    [
      'parameters named alike',
      'function f(this: any, { this: a }: any, ...[b, ...c]: any[]) { new CrudApi(b ?? c, "Users", {}) }\nf({}, app)',
    ],
  ])('%s ends', (_, source) => {
    expect(idsIn(source)).toContain('Users')
  })
})
