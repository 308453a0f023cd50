import { describe, expect, test } from '@jest/globals'
import type { BackendDeclaration } from '../../src/model/component.js'
import { readCode } from '../support/read-code.js'

type Files = Readonly<Record<string, string>>

/** What every file begins with; the lines below it are counted from 1. */
const IMPORTS = `import { App, Construct, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'
import { CosmosProvider, FunctionsProvider, StorageProvider, defineBackend } from '@atakora/component/backend'
const app = new App(), shop = new ResourceGroupStack(app, 'Shop'), depot = new ResourceGroupStack(app, 'Depot')
const users = CrudApi.define('Users', {}), orders = CrudApi.define('Orders', {})
`
const IMPORTED = IMPORTS.split('\n').length - 1

function backendsIn(source: string | Files): readonly BackendDeclaration[] {
  const files = typeof source === 'string' ? { 'src/main.ts': source } : source
  return readCode(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, IMPORTS + text]))).backends
}

const lineOf = ({ line }: { line: number }): number => line - IMPORTED

/** `accessed-before users 2`: what, of what, in which line. */
function misusesIn(source: string | Files): string[] {
  return backendsIn(source).flatMap(({ misuses }) =>
    misuses.map(({ kind, name, at }) => [kind, name ?? '?', lineOf(at)].join(' ')),
  )
}

const MADE = 'const backend = defineBackend({ users, orders })'
const READ = 'console.log(backend.components.users)'
const PLACED = 'backend.addToStack(shop)'

const lines = (...texts: readonly string[]): string => texts.join('\n')

type Row = readonly [says: string, source: string | Files, misuses: readonly string[]]

describe('components that are read before there are any', () => {
  test.each<Row>([
    ['in order', lines(MADE, PLACED, READ), []],
    ['above the placement', lines(MADE, READ, PLACED), ['accessed-before users 2']],
    ['above `initialize`', lines(MADE, READ, 'backend.initialize(shop)'), ['accessed-before users 2']],
    ['of a backend that nothing places', lines(MADE, READ), ['accessed-before users 2']],
    [
      'every one',
      lines(MADE, READ, 'const api = backend.components.orders', PLACED),
      ['accessed-before users 2', 'accessed-before orders 3'],
    ],
    ['as a whole', lines(MADE, 'const all = backend.components', PLACED), ['accessed-before ? 2']],
    [
      'by a literal key',
      lines(MADE, "const api = backend['components']['users']", PLACED),
      ['accessed-before users 2'],
    ],
    [
      'by a computed key',
      lines(MADE, 'const api = backend.components[process.env.API]', PLACED),
      ['accessed-before ? 2'],
    ],
    ['through a pattern', lines(MADE, 'const { components } = backend', PLACED), ['accessed-before ? 2']],
    [
      'through a pattern of one name',
      lines(MADE, 'const { users: api } = backend.components', PLACED),
      ['accessed-before users 2'],
    ],
    [
      'through a nested pattern',
      lines(MADE, 'const { components: { users: api } } = backend', PLACED),
      ['accessed-before users 2'],
    ],
    ['through a pattern, later', lines(MADE, PLACED, 'const { components: { users: api } } = backend'), []],
    [
      'by method',
      lines(MADE, "backend.getComponent('Users').url", "const { id } = backend.getResource('cosmos', 'main')", PLACED),
      ['accessed-before Users 2', 'accessed-before cosmos 3'],
    ],
    [
      'by method, and read from later',
      lines(MADE, "const api = backend.getComponent('Users') as CrudApi", PLACED, 'console.log(api.url, api!.id)'),
      ['accessed-before Users 2'],
    ],
    ['asked whether it is there', lines(MADE, "if (!backend.getComponent('Users')) backend.addToStack(shop)"), []],
    [
      'asked whether it is there, by name',
      lines(
        MADE,
        "const api = backend.getComponent('Users')",
        `if (api === undefined) ${PLACED}`,
        'console.log(api?.url)',
      ),
      [],
    ],
    ['behind the end of the program', lines(MADE, 'process.exit()', READ, PLACED), []],
    [
      'behind what may be the end of the program',
      lines(MADE, `if (process.argv.length < 3) { ${PLACED}; process.exit(1) }`, READ),
      ['accessed-before users 3'],
    ],
    ['what may be asked at any time', lines(MADE, 'backend.validate()', 'console.log(backend.config)', PLACED), []],
    [
      'under another name',
      lines(MADE, 'const it = backend', 'it.components.users', PLACED),
      ['accessed-before users 3'],
    ],
    ['placed under another name', lines(MADE, 'const it = backend', 'it.addToStack(shop)', READ), []],
    [
      'behind types and parentheses',
      lines(MADE, 'console.log((backend as any)!.components.users)', PLACED),
      ['accessed-before users 2'],
    ],
    ['placed behind types and parentheses', lines(MADE, '(backend as any)!.addToStack(shop)', READ), []],
    ['behind `?.`', lines(MADE, 'backend?.components?.users', PLACED), ['accessed-before users 2']],
    ['placed behind `?.`', lines(MADE, 'backend?.addToStack(shop)', READ), []],
    ['placed by a literal name', lines(MADE, "backend['addToStack'](shop)", READ), []],
    ['where it is made', lines('console.log(defineBackend({ users }).components.users)'), ['accessed-before users 1']],
    [
      'in the arguments of the placement',
      lines(MADE, 'backend.addToStack(backend.components.users)'),
      ['accessed-before users 2'],
    ],
    [
      'assigned later',
      lines('let backend', 'backend = defineBackend({ users })', READ, PLACED),
      ['accessed-before users 3'],
    ],
    [
      'assigned twice',
      lines('let backend = defineBackend({ users })', 'backend = defineBackend({ orders })', READ),
      [],
    ],
    [
      'of one of two',
      lines('const backend = process.env.A ? defineBackend({ users }) : defineBackend({ orders })', READ),
      [],
    ],
  ])('%s', (_, source, misuses) => {
    expect(misusesIn(source)).toEqual(misuses)
  })
})

describe('the builder', () => {
  const BUILT = 'const backend = defineBackend().addComponent(users).withTags({}).build()'
  test.each<Row>([
    ['above the placement', lines(BUILT, READ, PLACED), ['accessed-before users 2']],
    ['in order', lines(BUILT, PLACED, READ), []],
    [
      'in steps',
      lines('const builder = defineBackend()', 'const backend = builder.addComponent(users).build()', READ, PLACED),
      ['accessed-before users 3'],
    ],
    [
      'built twice, two backends',
      lines(
        'const builder = defineBackend().addComponent(users)',
        'const a = builder.build(), b = builder.build()',
        'a.initialize(shop)',
        'b.initialize(depot)',
      ),
      [],
    ],
    [
      'added to when it is placed',
      lines(
        'const builder = defineBackend().addComponent(users)',
        'builder.build().initialize(shop)',
        'builder.addComponent(orders)',
      ),
      ['added-after Orders 3'],
    ],
  ])('%s', (_, source, misuses) => {
    expect(misusesIn(source)).toEqual(misuses)
  })
})

describe('branches', () => {
  test.each<Row>([
    ['placed on one way only', lines(MADE, 'if (process.env.A) backend.addToStack(shop)', READ), []],
    [
      'placed on both ways',
      lines(MADE, 'if (process.env.A) backend.addToStack(shop)', 'else backend.addToStack(depot)', READ),
      [],
    ],
    ['read on one way', lines(MADE, `if (process.env.A) ${READ}`, PLACED), ['accessed-before users 2']],
    [
      'read on the other way',
      lines(MADE, `if (process.env.A) backend.addToStack(shop)`, `else ${READ}`),
      ['accessed-before users 3'],
    ],
    ['a way that is never gone', lines(MADE, 'const debug = false', `if (debug) ${READ}`, PLACED), []],
    ['a way that is always gone', lines(MADE, 'const isProd = true', `if (isProd) ${PLACED}`, READ), []],
    ['a guard', lines(MADE, `if (backend.isReady) ${READ}`, PLACED), []],
    [
      'left early',
      lines('function make() {', MADE, 'if (process.env.A) {', PLACED, 'return }', READ, PLACED, '}', 'make()'),
      ['accessed-before users 6'],
    ],
    ['thrown away', lines(MADE, "if (process.env.A) throw new Error('no')", READ, PLACED), ['accessed-before users 3']],
    ['placed unless it throws', lines(MADE, `if (process.env.A) ${PLACED}`, "else throw new Error('no')", READ), []],
    [
      'conditional expressions',
      lines(MADE, 'process.env.A ? backend.addToStack(shop) : backend.addToStack(depot)', READ),
      [],
    ],
    ['one side of a conditional expression', lines(MADE, 'process.env.A ? backend.addToStack(shop) : 0', READ), []],
    ['short circuits', lines(MADE, 'process.env.A && backend.addToStack(shop)', READ), []],
    ['the left side of a short circuit', lines(MADE, 'backend.addToStack(shop) ?? process.env.A', READ), []],
    [
      'read in a short circuit',
      lines(MADE, 'const api = process.env.A || backend.components.users', PLACED),
      ['accessed-before users 2'],
    ],
    ['a test of the backend itself', lines(MADE, 'backend && backend.addToStack(shop)', READ), []],
    ['arguments behind `?.`', lines(MADE, 'process.env.A?.concat(backend.addToStack(shop))', READ), []],
    ['a default', lines(MADE, 'const { a = backend.addToStack(shop) } = process.env', READ), []],
    [
      'every case',
      lines(
        MADE,
        'switch (process.env.A) {',
        "case 'a': backend.addToStack(shop); break",
        'default: backend.addToStack(depot) }',
        READ,
      ),
      [],
    ],
    ['not every case', lines(MADE, 'switch (process.env.A) {', "case 'a': backend.addToStack(shop) }", READ), []],
    [
      'another case',
      lines(MADE, 'switch (process.env.A) {', "case 'a': backend.addToStack(shop); break", `case 'b': ${READ} }`),
      ['accessed-before users 4'],
    ],
    [
      'a case that is fallen into',
      lines(MADE, 'switch (process.env.A) {', "case 'a': backend.addToStack(shop)", `case 'b': ${READ} }`),
      [],
    ],
    [
      'a default in the middle',
      lines(MADE, 'switch (process.env.A) {', `default: ${READ}; break`, "case 'b': backend.addToStack(shop) }"),
      ['accessed-before users 3'],
    ],
  ])('%s', (_, source, misuses) => {
    expect(misusesIn(source)).toEqual(misuses)
  })
})

describe('loops', () => {
  test.each<Row>([
    ['placed in a loop that may not run', lines(MADE, 'for (const each of [shop]) backend.addToStack(each)', READ), []],
    [
      'read before it is placed in a loop',
      lines(MADE, READ, 'for (const each of [shop]) backend.addToStack(each)'),
      ['accessed-before users 2'],
    ],
    [
      'read in an earlier round than it is placed',
      lines(MADE, 'for (const each of process.argv) {', READ, PLACED, '}'),
      [],
    ],
    [
      'read in a loop above',
      lines(MADE, `for (const each of process.argv) ${READ}`, PLACED),
      ['accessed-before users 2'],
    ],
    ['read in a condition', lines(MADE, 'while (backend.components.users) break', PLACED), ['accessed-before users 2']],
    ['made and placed in each round', lines('for (const each of process.argv) {', MADE, PLACED, READ, '}'), []],
    [
      'made and read in each round',
      lines('for (const each of process.argv) {', MADE, READ, PLACED, '}'),
      ['accessed-before users 3'],
    ],
    ['a loop that runs at least once', lines(MADE, `do { ${PLACED} } while (process.env.A)`, READ), []],
    [
      'left from a loop without end',
      lines(MADE, 'for (;;) {', `if (process.env.A) { ${PLACED}; break }`, '}', READ),
      [],
    ],
    [
      'left by label',
      lines(
        MADE,
        'all: for (const a of process.argv) {',
        'for (const b of process.argv) {',
        `${PLACED}; break all } }`,
        READ,
      ),
      [],
    ],
    ['left by label, behind', lines(MADE, 'all: {', 'if (process.env.A) break all', PLACED, '}', READ), []],
    [
      'gone on with by label',
      lines(
        MADE,
        'all: for (const a of process.argv) {',
        'for (const b of process.argv) {',
        'if (b) continue all',
        PLACED,
        '}',
        READ,
        '}',
      ),
      [],
    ],
    ['placed again in each round', lines(MADE, 'for (const each of [shop, depot]) backend.addToStack(each)'), []],
  ])('%s', (_, source, misuses) => {
    expect(misusesIn(source)).toEqual(misuses)
  })
})

describe('code that runs without being called', () => {
  const PLACES = `{ backend.addToStack(shop); return '' }`
  test.each<Row>([
    ['a setter', lines(MADE, `const it = { set stack(to) ${PLACES} }`, 'it.stack = shop', READ), []],
    [
      'a setter that is not set',
      lines(MADE, `const it = { set stack(to) ${PLACES} }`, 'console.log(it.stack)', READ),
      ['accessed-before users 4'],
    ],
    ['a getter in a pattern', lines(MADE, `const it = { get url() ${PLACES} }`, 'const { url } = it', READ), []],
    [
      'an iterator that is spread',
      lines(MADE, `const it = { *[Symbol.iterator]() ${PLACES} }`, 'const all = [...it]', READ),
      [],
    ],
    [
      'an iterator that is taken apart',
      lines(MADE, `const it = { *[Symbol.iterator]() ${PLACES} }`, 'const [first] = it', READ),
      [],
    ],
    [
      'lists',
      lines(MADE, `function place() ${PLACES}`, 'const [first] = [1, ...[2]]', READ, 'place()'),
      ['accessed-before users 4'],
    ],
    ['a text', lines(MADE, `const it = { toString() ${PLACES} }`, 'console.log(it)', READ), []],
    ['a text in a template', lines(MADE, `const it = { toString() ${PLACES} }`, 'const text = `${it}`', READ), []],
    ['a sum', lines(MADE, `const it = { valueOf() ${PLACES} }`, 'const sum = 1 + it', READ), []],
    ['what `using` ends', lines(MADE, `{ using it = { [Symbol.dispose]() ${PLACES} } }`, READ), []],
  ])('%s', (_, source, misuses) => {
    expect(misusesIn(source)).toEqual(misuses)
  })
})

describe('exceptions', () => {
  test.each<Row>([
    ['placed in `try`', lines(MADE, `try { ${PLACED} } catch { process.exit(1) }`, READ), []],
    ['placed in `try`, read in `catch`', lines(MADE, `try { ${PLACED} } catch { ${READ} }`), []],
    ['read in `try`, above', lines(MADE, `try { ${READ}`, `${PLACED} } catch {}`), ['accessed-before users 2']],
    ['read in `try`, placed when that throws', lines(MADE, `try { ${READ} } catch { ${PLACED} }`), []],
    ['placed in `finally`', lines(MADE, 'try { console.log(1) } finally {', PLACED, '}', READ), []],
    ['read in `finally`, placed in `try`', lines(MADE, `try { ${PLACED} } finally { ${READ} }`), []],
    [
      'read in `finally`, placed below',
      lines(MADE, 'try { console.log(1) } finally {', READ, '}', PLACED),
      ['accessed-before users 3'],
    ],
    [
      'left through `finally`',
      lines(MADE, 'for (const each of process.argv) {', 'try { if (each) break } finally {', PLACED, '} }', READ),
      [],
    ],
    [
      'returned through `finally`',
      lines(
        'function make() {',
        MADE,
        `try { if (process.env.A) { ${PLACED}; return } } finally {`,
        READ,
        '} }',
        'make()',
      ),
      [],
    ],
    ['caught outside', lines(MADE, `try { try { ${PLACED} } finally { console.log(1) } } catch { ${READ} }`), []],
    [
      'thrown before it is placed',
      lines(MADE, `try { if (process.env.A) throw new Error('a')`, `} catch { ${READ} }`, PLACED),
      ['accessed-before users 3'],
    ],
  ])('%s', (_, source, misuses) => {
    expect(misusesIn(source)).toEqual(misuses)
  })
})

describe('others who have it', () => {
  const READER = 'function show() { console.log(backend.components.users) }'
  const PLACER = 'function place() { backend.addToStack(shop) }'
  test.each<Row>([
    ['a function that is called later', lines(MADE, READER, PLACED, 'show()'), []],
    ['a function that is called at once', lines(MADE, READER, 'show()', PLACED), []],
    ['a callback', lines(MADE, 'process.on("exit", () => console.log(backend.components.users))', PLACED), []],
    ['a function that places it', lines(MADE, PLACER, 'place()', READ), []],
    [
      'a function that places it, called by nobody yet',
      lines(MADE, PLACER, READ, 'place()'),
      ['accessed-before users 3'],
    ],
    [
      'a function that places it, which anything may call',
      lines(MADE, PLACER, 'import { run } from "@acme/run"', 'run()', READ),
      [],
    ],
    [
      'a getter that places it',
      lines(MADE, 'const it = { get placed() { return backend.addToStack(shop) } }', 'it.placed', READ),
      [],
    ],
    ['a tag that places it', lines(MADE, PLACER, 'place`now`', READ), []],
    ['one that waits for it', lines(MADE, 'setTimeout(() => backend.addToStack(shop))', 'await app', READ), []],
    ['a call that gets it', lines(MADE, 'import { place } from "@acme/place"', 'place(backend)', READ), []],
    [
      'a call of our own that gets it',
      lines('const place = (it) => it.addToStack(shop)', MADE, 'place(backend)', READ),
      [],
    ],
    [
      'an object that gets it',
      lines(MADE, 'const all = { backend }', 'import { run } from "@acme/run"', 'run(all)', READ),
      [],
    ],
    [
      'one who gets it when it is too late',
      lines(MADE, READ, 'import { place } from "@acme/place"', 'place(backend)'),
      ['accessed-before users 2'],
    ],
    ['a method taken out of it', lines(MADE, 'const { addToStack } = backend', READ), []],
    ['a method that is not documented', lines(MADE, 'backend.deploy(shop)', READ), []],
    ['text that is run', lines(MADE, 'eval("backend.addToStack(shop)")', READ), []],
    ['a member that is set', lines(MADE, 'backend.components = {}', READ), []],
    [
      'one who only prints',
      lines(MADE, PLACER, 'console.log("making")', "new CrudApi(shop, 'Carts', {})", READ, 'place()'),
      ['accessed-before users 5'],
    ],
  ])('%s', (_, source, misuses) => {
    expect(misusesIn(source)).toEqual(misuses)
  })
})

describe('functions and classes', () => {
  const inClass = (fields: string, ...body: readonly string[]): string =>
    lines(
      'class Shop extends ResourceGroupStack {',
      fields,
      "constructor(scope: Construct) { super(scope, 'Shop', {})",
      ...body,
      '} }',
      'new Shop(app)',
    )
  const FIELD = 'private readonly backend = defineBackend({ users })'
  test.each<Row>([
    [
      'a function',
      lines('function make(stack: Construct) {', MADE, READ, 'backend.addToStack(stack)', '}', 'make(shop)'),
      ['accessed-before users 3'],
    ],
    [
      'a function nobody is seen to call',
      lines('export function make(stack: Construct) {', MADE, READ, PLACED, '}'),
      ['accessed-before users 3'],
    ],
    [
      'an arrow function in a callback',
      lines('[shop].forEach((stack) => {', MADE, READ, 'backend.addToStack(stack) })'),
      ['accessed-before users 3'],
    ],
    [
      'what a caller decides',
      lines('function make(isPlaced: boolean) {', MADE, `if (isPlaced) ${PLACED}`, READ, '}', 'make(true)'),
      [],
    ],
    [
      'a field',
      inClass(FIELD, 'console.log(this.backend.components.users)', 'this.backend.addToStack(this)'),
      ['accessed-before users 4'],
    ],
    [
      'a field, in order',
      inClass(FIELD, 'this.backend.addToStack(this)', 'console.log(this.backend.components.users)'),
      [],
    ],
    [
      'a public field',
      inClass('readonly backend = defineBackend({ users })', 'console.log(this.backend.components.users)'),
      ['accessed-before users 4'],
    ],
    [
      'a private name',
      inClass(
        '#backend = defineBackend({ users })',
        'console.log(this.#backend.components.users)',
        'this.#backend.addToStack(this)',
      ),
      ['accessed-before users 4'],
    ],
    [
      'a field that the constructor sets',
      inClass(
        'private readonly backend',
        'this.backend = defineBackend({ users })',
        'console.log(this.backend.components.users)',
        'this.backend.addToStack(this)',
      ),
      ['accessed-before users 5'],
    ],
    [
      'a field that is set twice',
      inClass(FIELD, 'this.backend = defineBackend({ orders })', 'console.log(this.backend.components.users)'),
      [],
    ],
    [
      'a method that places it',
      inClass(
        `${FIELD}; place() { this.backend.addToStack(this) }`,
        'this.place()',
        'console.log(this.backend.components.users)',
      ),
      [],
    ],
    [
      'a method that reads it',
      inClass(`${FIELD}; url() { return this.backend.components.users }`, 'this.backend.addToStack(this)'),
      [],
    ],
    [
      'a public field that others may have placed',
      inClass(
        'readonly backend = defineBackend({ users })',
        'import_(this)',
        'console.log(this.backend.components.users)',
      ),
      [],
    ],
    [
      'another name for `this`',
      inClass(
        FIELD,
        'const self = this',
        'self.backend.addToStack(this)',
        'console.log(this.backend.components.users)',
      ),
      [],
    ],
    [
      'another field that reads it',
      inClass(`${FIELD}; private readonly api = this.backend.components.users`, 'this.backend.addToStack(this)'),
      ['accessed-before users 2'],
    ],
    ['a static block', lines('class Shop { static {', MADE, READ, PLACED, '} }'), ['accessed-before users 3']],
  ])('%s', (_, source, misuses) => {
    expect(misusesIn(source)).toEqual(misuses)
  })
})

describe('placed again', () => {
  const AGAIN = 'backend.addToStack(depot)'
  test.each<Row>([
    ['on another stack', lines(MADE, PLACED, AGAIN), ['placed-again ? 3']],
    ['on the same stack', lines(MADE, PLACED, 'backend.initialize(shop)'), ['placed-again ? 3']],
    ['a third time', lines(MADE, PLACED, AGAIN, AGAIN), ['placed-again ? 3', 'placed-again ? 4']],
    ['on another way', lines(MADE, `if (process.env.A) ${PLACED}`, `else ${AGAIN}`), []],
    ['after a way that places it', lines(MADE, `if (process.env.A) ${PLACED}`, AGAIN), []],
    ['after both ways', lines(MADE, `if (process.env.A) ${PLACED}`, `else ${AGAIN}`, PLACED), ['placed-again ? 4']],
    ['on a condition', lines(MADE, PLACED, `if (process.env.A) ${AGAIN}`), []],
    ['in one branch, both', lines(MADE, `if (process.env.A) {`, PLACED, AGAIN, '}'), ['placed-again ? 4']],
    [
      'after one that left',
      lines('function make() {', MADE, `if (process.env.A) { ${PLACED}; return }`, AGAIN, '}', 'make()'),
      [],
    ],
    [
      'after a round that may leave it',
      lines(MADE, 'do { if (process.env.A) continue', PLACED, '} while (process.env.B)', AGAIN),
      [],
    ],
    [
      'after a round that places it',
      lines(MADE, 'do {', PLACED, 'break } while (process.env.B)', AGAIN),
      ['placed-again ? 5'],
    ],
    ['after a case that may not be', lines(MADE, "switch (process.env.A) { case 'a':", PLACED, '}', AGAIN), []],
    ['after a block that may be left', lines(MADE, 'all: { if (process.env.A) break all', PLACED, '}', AGAIN), []],
    [
      'in `finally`, after a return',
      lines(
        'function make() {',
        MADE,
        'try { if (process.env.A) return',
        PLACED,
        '} finally {',
        AGAIN,
        '} }',
        'make()',
      ),
      [],
    ],
    ['after a `try` that may be left', lines(MADE, `try { mayThrow(); ${PLACED} } catch {}`, AGAIN), []],
    [
      'whoever else has it',
      lines('import { keep } from "@acme/keep"', MADE, PLACED, 'keep(backend)', AGAIN),
      ['placed-again ? 5'],
    ],
    ['by somebody else', lines('const place = (it) => it.addToStack(shop)', MADE, 'place(backend)', AGAIN), []],
    ['another backend', lines(MADE, 'const other = defineBackend({ orders })', PLACED, 'other.addToStack(depot)'), []],
    [
      'in a class',
      lines(
        'class Shop extends ResourceGroupStack { private readonly backend = defineBackend({ users })',
        "constructor(scope: Construct) { super(scope, 'Shop')",
        'this.backend.addToStack(this)',
        'this.backend.addToStack(scope) } }',
        'new Shop(app)',
      ),
      ['placed-again ? 4'],
    ],
  ])('%s', (_, source, misuses) => {
    expect(misusesIn(source)).toEqual(misuses)
  })
})

describe('functions that do several things', () => {
  const ADDED = "backend.addComponent(CrudApi.define('Carts', {}))"
  const main = (...body: readonly string[]): string => lines(MADE, 'function main() {', ...body, '}', 'main()')
  test.each<Row>([
    ['placed twice', main(PLACED, 'backend.addToStack(depot)'), ['placed-again ? 4']],
    ['added too late', main(PLACED, ADDED), ['added-after Carts 4']],
    ['added in time', main(ADDED, PLACED), []],
    ['placed here or there', main('if (process.env.A) return backend.addToStack(depot)', PLACED), []],
    [
      'read before, where another function may have placed it',
      main(READ, PLACED, 'console.log(backend.components.users)'),
      [],
    ],
    ['of another backend', lines(MADE, 'function main(backend: any) {', PLACED, PLACED, '}'), []],
  ])('%s', (_, source, misuses) => {
    expect(misusesIn(source)).toEqual(misuses)
  })
})

describe('added to later', () => {
  const ADDED = "backend.addComponent(CrudApi.define('Carts', {}))"
  test.each<Row>([
    ['in time', lines(MADE, ADDED, PLACED), []],
    ['too late', lines(MADE, PLACED, ADDED), ['added-after Carts 3']],
    ['too late, on a condition', lines(MADE, PLACED, `if (process.env.A) ${ADDED}`), ['added-after Carts 3']],
    ['after a way that places it', lines(MADE, `if (process.env.A) ${PLACED}`, ADDED), []],
    ['by a callback', lines(MADE, PLACED, `setTimeout(() => ${ADDED})`), []],
    [
      'something that is not known',
      lines('import { carts } from "@acme/carts"', MADE, PLACED, 'backend.addComponent(carts)'),
      ['added-after ? 4'],
    ],
  ])('%s', (_, source, misuses) => {
    expect(misusesIn(source)).toEqual(misuses)
  })
})

describe('several files', () => {
  const BACKEND = `export ${MADE}`
  const IMPORT = "import { backend } from './backend.js'"
  test.each<Row>([
    [
      'read where it is imported',
      { 'src/backend.ts': BACKEND, 'src/main.ts': lines(IMPORT, READ, PLACED) },
      ['accessed-before users 2'],
    ],
    ['in order', { 'src/backend.ts': BACKEND, 'src/main.ts': lines(IMPORT, PLACED, READ) }, []],
    [
      'read where it is made',
      { 'src/backend.ts': lines(BACKEND, READ), 'src/main.ts': lines(IMPORT, PLACED) },
      ['accessed-before users 2'],
    ],
    [
      'placed in both',
      { 'src/backend.ts': lines(BACKEND, PLACED), 'src/main.ts': lines(IMPORT, 'backend.addToStack(depot)') },
      ['placed-again ? 2'],
    ],
    [
      'placed in both, on a condition',
      {
        'src/backend.ts': lines(BACKEND, PLACED),
        'src/main.ts': lines(IMPORT, 'if (process.env.A) backend.addToStack(depot)'),
      },
      [],
    ],
    [
      'read in a third file',
      { 'src/backend.ts': BACKEND, 'src/main.ts': lines(IMPORT, PLACED), 'src/urls.ts': lines(IMPORT, READ) },
      [],
    ],
    [
      'placed in a third file',
      { 'src/backend.ts': BACKEND, 'src/main.ts': lines(IMPORT, READ, PLACED), 'src/urls.ts': lines(IMPORT, PLACED) },
      [],
    ],
    [
      'under another name',
      {
        'src/backend.ts': BACKEND,
        'src/main.ts': lines(
          "import { backend as it } from './backend.js'",
          'it.components.users',
          'it.addToStack(shop)',
        ),
      },
      ['accessed-before users 2'],
    ],
    [
      'as part of a module',
      {
        'src/backend.ts': BACKEND,
        'src/main.ts': lines(
          "import * as infra from './backend.js'",
          'infra.backend.components.users',
          'infra.backend.addToStack(shop)',
        ),
      },
      [],
    ],
    [
      'passed on',
      {
        'src/backend.ts': BACKEND,
        'src/index.ts': "export * from './backend.js'",
        'src/main.ts': lines(IMPORT, READ, PLACED),
      },
      [],
    ],
  ])('%s', (_, source, misuses) => {
    expect(misusesIn(source)).toEqual(misuses)
  })
})

describe('what a misuse is held against', () => {
  const placementsIn = (source: string): (number | null)[] =>
    backendsIn(source).flatMap(({ misuses }) =>
      misuses.map(({ placement }) => (placement === null ? null : lineOf(placement))),
    )

  test.each<readonly [says: string, source: string, placements: readonly (number | null)[]]>([
    ['the placement below an access', lines(MADE, READ, PLACED), [3]],
    ['none', lines(MADE, READ), [null]],
    ['the first of two', lines(MADE, PLACED, 'backend.addToStack(depot)'), [2]],
    [
      'the last before an addition',
      lines(MADE, PLACED, 'backend.addToStack(depot)', 'backend.addComponent(users)'),
      [2, 3],
    ],
  ])('%s', (_, source, placements) => {
    expect(placementsIn(source)).toEqual(placements)
  })
})

describe('what else is done with a backend', () => {
  const lifeOf = (source: string | Files): string =>
    backendsIn(source)
      .map(({ use, uses, placements }) =>
        [use, `used ${uses.map(lineOf).join()}`, `placed ${placements.map(lineOf).join()}`].join('; '),
      )
      .join(' | ')

  test.each<readonly [says: string, source: string | Files, life: string]>([
    ['nothing', MADE, 'unmentioned; used ; placed '],
    ['nothing, under no name', 'defineBackend({ users })', 'unmentioned; used ; placed '],
    [
      'nothing, of the builder',
      'const backend = defineBackend().addComponent(users).build()',
      'unmentioned; used ; placed ',
    ],
    ['it is placed', lines(MADE, PLACED), 'seen; used ; placed 2'],
    ['it is placed where it is made', 'defineBackend({ users }).addToStack(shop)', 'unmentioned; used ; placed 1'],
    ['its components are read', lines(MADE, READ, 'backend.validate()'), 'seen; used 2,3; placed '],
    [
      'its components are read later',
      lines(MADE, 'export const url = () => backend.components.users'),
      'seen; used 2; placed ',
    ],
    [
      'the builder is used',
      lines('const builder = defineBackend()', 'builder.addComponent(users)'),
      'seen; used 2; placed ',
    ],
    ['it is compared', lines(MADE, 'if (!backend) throw new Error()'), 'seen; used ; placed '],
    ['only its type is', lines(MADE, 'export type Backend = typeof backend'), 'unmentioned; used ; placed '],
    ['it is exported', `export ${MADE}`, 'escapes; used ; placed '],
    ['it is exported by default', 'export default defineBackend({ users })', 'escapes; used ; placed '],
    ['it is exported in a list', lines(MADE, 'export { backend as it }'), 'escapes; used ; placed '],
    [
      'it is imported',
      { 'src/backend.ts': `export ${MADE}`, 'src/main.ts': lines("import { backend } from './backend.js'", READ) },
      'seen; used 2; placed ',
    ],
    [
      'it is imported and passed on',
      {
        'src/backend.ts': `export ${MADE}`,
        'src/main.ts': lines("import { backend } from './backend.js'", READ, 'export { backend }'),
      },
      'escapes; used 2; placed ',
    ],
    [
      'it is loaded',
      {
        'src/backend.ts': `export ${MADE}`,
        'src/main.ts': lines("import { backend } from './backend.js'", READ, "import('./backend.js')"),
      },
      'escapes; used 2; placed ',
    ],
    [
      'it may be imported by a name that a bundler knows',
      {
        'src/backend.ts': `export ${MADE}`,
        'src/main.ts': lines("import { backend } from './backend.js'", READ),
        'src/place.ts': lines("import backend from '~/infra/backend'", PLACED),
      },
      'escapes; used 2; placed ',
    ],
    [
      'it may be imported by another name that a bundler knows',
      {
        'src/backend.ts': lines(MADE, 'export { backend as shared }'),
        'src/main.ts': lines("import { shared } from './backend.js'", 'shared.components.users'),
        'src/place.ts': lines("import { shared } from 'infra-alias'", 'shared.addToStack(shop)'),
      },
      'escapes; used 2; placed ',
    ],
    [
      'others import something else from elsewhere',
      {
        'src/backend.ts': `export ${MADE}`,
        'src/main.ts': lines("import { backend } from './backend.js'", "import { place } from 'infra-alias'", READ),
      },
      'seen; used 3; placed ',
    ],
    ['it is returned', lines('function make() {', MADE, 'return backend }', 'make()'), 'escapes; used ; placed '],
    [
      'it is handed on',
      lines(MADE, 'import { place } from "@acme/place"', 'place(backend)'),
      'escapes; used ; placed ',
    ],
    [
      'our own function places it',
      lines('const place = (it) => it.addToStack(shop)', MADE, 'place(backend)'),
      'escapes; used ; placed 1',
    ],
    ['it is put into an object', lines(MADE, 'const all = { backend }'), 'escapes; used ; placed '],
    ['it is one of two', 'const backend = process.env.A ? defineBackend({ users }) : null', 'escapes; used ; placed '],
    [
      'it is in a field',
      'export class Shop { readonly backend = defineBackend({ users }) }',
      'escapes; used ; placed ',
    ],
    ...["new Shop()['backend']", '(new Shop() as any).backend'].map(
      (it) =>
        [
          `it is in a private field that others open: ${it}`,
          lines(
            'class Shop { private backend = defineBackend({ users })',
            'url() { return this.backend.components } }',
            `${it}.addToStack(shop)`,
          ),
          'escapes; used 2; placed 3',
        ] as const,
    ),
    [
      'it is in a private field',
      'export class Shop { private readonly backend = defineBackend({ users }) }',
      'unmentioned; used ; placed ',
    ],
    [
      'it is in a private field that is read',
      'export class Shop { #backend = defineBackend({ users })\nurl() { return this.#backend.components.users } }',
      'seen; used 2; placed ',
    ],
    [
      'two stacks have one each',
      lines(
        'class A { private readonly backend = defineBackend({ users })',
        'constructor() { this.backend.addToStack(shop) } }',
        'class B { private readonly backend = defineBackend({ orders })',
        'constructor() { this.backend.addToStack(depot) } }',
        'new A(); new B()',
      ),
      'seen; used ; placed 2 | seen; used ; placed 4',
    ],
  ])('%s', (_, source, life) => {
    expect(lifeOf(source)).toBe(life)
  })
})

describe('keys that name a setting', () => {
  const reservedIn = (source: string): string[] =>
    backendsIn(source).map(({ form, members, complete, reserved }) =>
      [
        form,
        `${members.length} members`,
        complete ? 'complete' : 'incomplete',
        ...reserved.map(({ key, at }) => `${key} ${lineOf(at)}`),
      ].join(', '),
    )

  test.each<readonly [says: string, source: string, reserved: readonly string[]]>([
    ['none', MADE, ['map, 2 members, complete']],
    [
      'all',
      'const backend = defineBackend({ tags: users, limits: orders })',
      ['builder, 0 members, incomplete, tags 1, limits 1'],
    ],
    ['one', 'const backend = defineBackend({\ntags: users,\norders })', ['builder, 0 members, incomplete, tags 2']],
    [
      'in a variable',
      'const all = { naming: users, orders }\nconst backend = defineBackend(all)',
      ['builder, 0 members, incomplete, naming 1'],
    ],
    [
      'spread',
      'const all = { naming: users }\nconst backend = defineBackend({ ...all, orders })',
      ['builder, 0 members, incomplete, naming 1'],
    ],
    [
      'short',
      'const location = users\nconst backend = defineBackend({ location })',
      ['builder, 0 members, incomplete, location 2'],
    ],
    ['computed', "const backend = defineBackend({ ['tags']: users })", ['builder, 0 members, incomplete, tags 1']],
    ['a setting', "const backend = defineBackend({ tags: { team: 'shop' } })", ['builder, 0 members, complete']],
    [
      'a setting beside a component',
      "const backend = defineBackend({ location: 'eastus', users })",
      ['builder, 0 members, incomplete'],
    ],
    [
      'what may be one',
      'import { tags } from "@acme/tags"\nconst backend = defineBackend({ tags })',
      ['builder, 0 members, complete'],
    ],
    [
      'in the configuration',
      'const backend = defineBackend({ users }, { tags: orders })',
      ['map, 1 members, complete'],
    ],
  ])('%s', (_, source, reserved) => {
    expect(reservedIn(source)).toEqual(reserved)
  })

  test('definitions that the report calls lost are not noted again', () => {
    const { notes } = readCode(
      "const backend = defineBackend({ tags: CrudApi.define('Tags', {}), users: CrudApi.define('Users', {}) })",
    )
    expect(notes).toEqual([])
  })
})

describe('providers', () => {
  const COSMOS = 'Microsoft.DocumentDB/databaseAccounts'
  test.each<readonly [says: string, call: string, providers: BackendDeclaration['providers']]>([
    ['no configuration', 'defineBackend({ users })', 'default'],
    ['a configuration without any', "defineBackend({ users }, { location: 'eastus' })", 'default'],
    ['not defined', 'defineBackend({ users }, { providers: undefined })', 'default'],
    ['one', 'defineBackend({ users }, { providers: [new CosmosProvider()] })', [COSMOS]],
    [
      'all',
      'defineBackend({ users }, { providers: [new StorageProvider(), new FunctionsProvider({}), new CosmosProvider()] })',
      [COSMOS, 'Microsoft.Storage/storageAccounts', 'Microsoft.Web/sites'],
    ],
    ['of the builder', 'defineBackend({ providers: [new CosmosProvider()] }).addComponent(users)', [COSMOS]],
    [
      'of steps that add one',
      'defineBackend({ providers: [new CosmosProvider()] }).addComponent(users).withProvider(new StorageProvider())',
      'unknown',
    ],
    ['of a step of the builder', 'defineBackend().withProviders([new CosmosProvider()])', [COSMOS]],
    [
      'of both',
      'defineBackend({ providers: [new CosmosProvider()] }).withProviders([new StorageProvider()])',
      'unknown',
    ],
    [
      'one of our own',
      'class Own {}\ndefineBackend({ users }, { providers: [new CosmosProvider(), new Own()] })',
      'unknown',
    ],
    [
      'a subclass',
      'class Own extends CosmosProvider {}\ndefineBackend({ users }, { providers: [new Own()] })',
      'unknown',
    ],
    [
      'a list that is not known',
      'import { all } from "@acme/all"\ndefineBackend({ users }, { providers: [new CosmosProvider(), ...all] })',
      'unknown',
    ],
    [
      'a list that grows',
      'const all: any[] = [new CosmosProvider()]\nall.push(new StorageProvider())\ndefineBackend({ users }, { providers: all })',
      'unknown',
    ],
    ['an empty list', 'defineBackend({ users }, { providers: [] })', 'unknown'],
    [
      'a configuration that is not known',
      'import { config } from "@acme/config"\ndefineBackend({ users }, config)',
      'unknown',
    ],
    [
      'from the package itself',
      'import { CosmosProvider as C } from "@atakora/component"\ndefineBackend({ users }, { providers: [new C()] })',
      [COSMOS],
    ],
  ])('%s', (_, call, providers) => {
    expect(backendsIn(call)[0]!.providers).toEqual(providers)
  })
})

describe('code that is written to be walked for ever', () => {
  test('loops in loops', () => {
    const nested = `${'for (const a of b) { '.repeat(60)}backend.addToStack(shop)${' }'.repeat(60)}`
    expect(misusesIn(lines(MADE, nested, READ))).toEqual([])
  })

  test('`finally` in `finally`', () => {
    const nested = `${'try { f() } finally { '.repeat(60)}f()${' }'.repeat(60)}`
    expect(misusesIn(lines(MADE, nested, READ, PLACED))).toEqual([])
  })

  test('long chains', () => {
    const sum = Array.from({ length: 1500 }, () => 'a').join(' + ')
    expect(misusesIn(lines(MADE, `const x = ${sum}`, READ, PLACED))).toEqual(['accessed-before users 3'])
  })

  test('a thousand backends in one file', () => {
    const made = Array.from(
      { length: 1000 },
      (_, at) => `const b${at} = defineBackend({ users })\nb${at}.addToStack(shop)\nb${at}.addToStack(depot)`,
    )
    expect(misusesIn(made.join('\n'))).toHaveLength(1000)
  })
})

describe('a backend that a test expects to throw', () => {
  test.each<readonly [says: string, source: string, isExpected: boolean]>([
    ['made', 'expect(() => defineBackend({ a: users, b: users })).toThrow()', true],
    ['placed', lines('const backend = defineBackend({})', `expect(() => { ${PLACED} }).toThrow()`), true],
    ['read', lines(MADE, 'assert.throws(function () { return backend.components.users })'), true],
    ['read first, then placed', lines(MADE, 'expect(() => backend.components).toThrow()', PLACED), true],
    ['a test', lines('test("it", () => {', MADE, PLACED, READ, '})'), false],
    ['what is expected of it', lines(MADE, 'expect(backend.components.users).toBeDefined()'), false],
  ])('%s', (_, source, isExpected) => {
    expect(backendsIn(source).map((backend) => backend.isExpectedToThrow === true)).toEqual([isExpected])
  })
})

test('steps that rearrange the members of a builder leave it half read', () => {
  for (const step of ['addComponents([orders])', "removeComponent('Users')", 'clearComponents()', 'reset()']) {
    const [backend] = backendsIn(`const builder = defineBackend().addComponent(users)\nbuilder.${step}`)
    expect(backend?.complete).toBe(false)
  }
})
