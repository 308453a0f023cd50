import { describe, expect, test } from '@jest/globals'
import { PRODUCT, crudApi, outcomeOf, proposeFor, rewrittenFiles } from './propose-source.js'

const HEAD = `import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'
`
const STACK = `const app = new App()
const stack = new ResourceGroupStack(app, 'Shop', { location: 'eastus' })
`
const user = crudApi('User')
const FACTORY = `export function createUserApi(stack) {\n  return ${user}\n}`

/** A shop that gets its user api from another file. */
const shop = (users: string, main: readonly string[] = ['const userApi = createUserApi(stack)', PRODUCT]) => ({
  'src/main.ts': `${HEAD}import { createUserApi } from './users.js'\n${STACK}${main.join('\n')}\n`,
  'src/users.ts': `${HEAD}${users}\n`,
})

const userFile = (files: Readonly<Record<string, string>>): string =>
  rewrittenFiles(files).get('src/users.ts')!.slice(HEAD.length).trimEnd()

describe('a function that gives a member back gives back a definition instead', () => {
  const define = user.replace('new CrudApi(stack, ', 'CrudApi.define(')
  test.each([
    ['at its end', FACTORY],
    ['behind statements', `export function createUserApi(stack) {\n  const ttl = 5\n  return ${user}\n}`],
    ['through a constant', `export function createUserApi(stack) {\n  const api = ${user}\n  return api\n}`],
    ['as an arrow function', `export const createUserApi = (stack) => ${user}`],
    ['as an arrow function with a body', `export const createUserApi = (stack) => { return ${user} }`],
    ['as a function expression', `export const createUserApi = function (stack) { return ${user} }`],
    ['with a typed parameter', `export function createUserApi(stack: ResourceGroupStack) { return ${user} }`],
    ['under another name', `function make(stack) { return ${user} }\nexport { make as createUserApi }`],
  ])('%s', (_, factory) => {
    const files = shop(factory)
    expect(outcomeOf(files)).toBe('ready')
    expect(userFile(files)).toBe(factory.replace(user, define))
    expect(rewrittenFiles(files).get('src/main.ts')).toContain('\n  userApi: createUserApi(stack),\n')
  })

  test.each([
    ['its class', ': CrudApi', ''],
    ['nothing', '', ''],
  ])('whose declared result is %s', (_, result, after) => {
    const files = shop(FACTORY.replace('(stack)', `(stack)${result}`))
    expect(userFile(files)).toBe(FACTORY.replace('(stack)', `(stack)${after}`).replace(user, define))
  })

  test.each([
    [
      'over lines',
      `new CrudApi(\n    stack,\n    'UserApi',\n    { entityName: 'User', schema: {} },\n  )`,
      `CrudApi.define(\n    'UserApi',\n    { entityName: 'User', schema: {} },\n  )`,
    ],
    [
      'with a comment',
      `new CrudApi(stack /* shop */, 'UserApi', { entityName: 'User', schema: {} })`,
      `CrudApi.define( /* shop */'UserApi', { entityName: 'User', schema: {} })`,
    ],
    [
      'with a comment on its line',
      `new CrudApi(\n    stack, // shop\n    'UserApi', { entityName: 'User', schema: {} })`,
      `CrudApi.define(\n    // shop\n    'UserApi', { entityName: 'User', schema: {} })`,
    ],
    [
      'with type arguments',
      `new CrudApi<User>(stack, 'UserApi', { entityName: 'User', schema: {} })`,
      `CrudApi.define<User>('UserApi', { entityName: 'User', schema: {} })`,
    ],
    [
      'on two lines',
      `new\n    CrudApi(stack, 'UserApi', { entityName: 'User', schema: {} })`,
      `CrudApi.define('UserApi', { entityName: 'User', schema: {} })`,
    ],
  ])('written %s', (_, before, after) => {
    const files = shop(FACTORY.replace(user, before))
    expect(userFile(files)).toBe(FACTORY.replace(user, after))
  })

  test.each([
    [
      'a default import',
      FACTORY.replace('export function', 'export default function'),
      `import make from './users.js'`,
      'make(stack)',
    ],
    ['a renamed import', FACTORY, `import { createUserApi as make } from './users.js'`, 'make(stack)'],
    ['a namespace', FACTORY, `import * as users from './users.js'`, 'users.createUserApi(stack)'],
    [
      'a default export of a name',
      `${FACTORY.replace('export ', '')}\nexport default createUserApi`,
      `import make from './users.js'`,
      'make(stack)',
    ],
  ])('called through %s', (_, users, line, call) => {
    const files = {
      'src/main.ts': `${HEAD}${line}\n${STACK}const userApi = ${call}\n${PRODUCT}\n`,
      'src/users.ts': `${HEAD}${users}\n`,
    }
    expect(rewrittenFiles(files).get('src/main.ts')).toContain(`\n  userApi: ${call},\n`)
  })

  test('called through a file that passes it on', () => {
    const files = {
      ...shop(FACTORY),
      'src/main.ts': `${HEAD}import { users } from './index.js'\n${STACK}const userApi = users(stack)\n${PRODUCT}\n`,
      'src/index.ts': `export * from './more.js'\n`,
      'src/more.ts': `export { createUserApi as users } from './users.js'\n`,
    }
    expect(outcomeOf(files)).toBe('ready')
  })

  test.each([
    [
      'as a field',
      `class Shop extends ResourceGroupStack { constructor(a, b) { super(a, b)\nthis.userApi = createUserApi(this)\nthis.productApi = ${crudApi('Product', '', 'this')}\n} }\nnew Shop(app, 'Shops')`,
    ],
    ['without a name', `createUserApi(stack)\n${PRODUCT}`],
    ['beside something else', `const other = 5, userApi = createUserApi(stack)\n${PRODUCT}`],
    ['exported', `export const userApi = createUserApi(stack)\n${PRODUCT}`],
  ])('called %s', (_, main) => {
    expect(outcomeOf(shop(FACTORY, [main]))).toBe('ready')
  })

  test('with more than the stack to go by', () => {
    const factory = `export function createUserApi(ttl, stack, tags) { return ${crudApi('User', 'ttl, tags')} }`
    const files = shop(factory, [
      `const tags = { team: 'a' }`,
      'const userApi = createUserApi(5, stack, tags)',
      PRODUCT,
    ])
    expect(rewrittenFiles(files).get('src/main.ts')).toContain('\n  userApi: createUserApi(5, stack, tags),\n')
  })

  test('in the file of the stack', () => {
    const source = `${HEAD}${STACK}${FACTORY}\nconst userApi = createUserApi(stack)\n${PRODUCT}`
    expect(outcomeOf(source)).toBe('ready')
  })

  test('whose call joins a backend that exists', () => {
    const files = shop(FACTORY, [
      `import { defineBackend } from '@atakora/component/backend'`,
      `const backend = defineBackend({ orderApi: CrudApi.define('OrderApi', { entityName: 'Order', schema: {} }) })`,
      'backend.addToStack(stack)',
      'const userApi = createUserApi(stack)',
    ])
    expect(rewrittenFiles(files).get('src/main.ts')).toContain('\n  userApi: createUserApi(stack)\n})')
  })
})

test('the suggestion shows the calls, and what the functions have to give back', () => {
  const files = shop(FACTORY.replace(user, user.replace('{ entityName', '{\n    entityName')))
  expect(proposeFor(files)[0]!.suggestion.code).toBe(`import { defineBackend } from '@atakora/component/backend'

const backend = defineBackend({
  // src/users.ts: return CrudApi.define('UserApi', {
  //   entityName: 'User', schema: { id: 'string' } })
  userApi: createUserApi(stack),

  productApi: CrudApi.define('ProductApi', { entityName: 'Product', schema: { id: 'string' } })
})

backend.addToStack(stack)
`)
})

/** The first reason, with the line it points at. */
function reasonOf(files: Readonly<Record<string, string>>): string {
  const [first] = proposeFor(files)
  if (first?.rewrite.kind !== 'refused') return first?.rewrite.kind ?? 'no group'
  const [{ code, path, at }] = first.rewrite.reasons as [(typeof first.rewrite.reasons)[number]]
  const { file, line } = at[0]!
  return `${code} ${path}: ${files[file]!.split('\n')[line - 1]!.trim()}`
}

describe('a function is left alone', () => {
  test.each([
    ['that is asynchronous', `export async function createUserApi(stack) {\n  return ${user}\n}`],
    [
      'that does something with the component',
      `export function createUserApi(stack) {\n  const api = ${user}\n  register(api)\n  return api\n}`,
    ],
    [
      'that does something else afterwards',
      `export function createUserApi(stack) {\n  const api = ${user}\n  stack.seal()\n  return api\n}`,
    ],
    ['that returns it in a block', `export function createUserApi(stack) {\n  {\n  return ${user}\n}\n}`],
    ['that says it is something else', `export function createUserApi(stack) {\n  return ${user} as Api\n}`],
    [
      'with a comment that could end the line',
      `export function createUserApi(stack) {\n  return ${user.replace('new ', 'new /* a\n */ ')}\n}`,
    ],
    [
      'with another implementation',
      `export function createUserApi(stack)\nexport function createUserApi(stack, more?) {\n  return ${user}\n}`,
    ],
    ['that is of another declared type', `export const createUserApi: Make = (stack) => ${user}`],
    ['that may be set again', `export let createUserApi = (stack) => ${user}`],
  ])('%s', (_, factory) => {
    expect(reasonOf(shop(factory))).toMatch(/^props-not-movable factory-form: /)
  })

  test.each([
    ['an interface', ': Api'],
    ['a promise', ': Promise<CrudApi>'],
    ['its class with a comment', ': /* api */ CrudApi'],
  ])('whose declared result is %s', (_, result) => {
    expect(reasonOf(shop(FACTORY.replace('(stack)', `(stack)${result}`)))).toMatch(
      /^props-not-movable factory-result: export/,
    )
  })

  test('whose comment declares a result', () => {
    expect(reasonOf(shop(`/** @returns {CrudApi} */\n${FACTORY}`))).toMatch(/^props-not-movable factory-result: export/)
  })

  test.each([
    ['that makes it somewhere else', 'export function createUserApi({ stack }) {', 'createUserApi({ stack })'],
    ['with a default for it', 'export function createUserApi(stack = other) {', 'createUserApi(stack)'],
    ['that is handed a call', 'export function createUserApi(stack) {', 'createUserApi(getStack())'],
    ['that is handed a list', 'export function createUserApi(stack) {', 'createUserApi(...[stack])'],
  ])('%s', (_, head, call) => {
    const files = shop(FACTORY.replace('export function createUserApi(stack) {', head), [
      'function getStack() { return stack }',
      `const userApi = ${call}`,
      PRODUCT,
    ])
    expect(reasonOf(files)).toMatch(/^props-not-movable factory-scope: /)
  })

  test.each([
    ['called twice', `const again = createUserApi(new ResourceGroupStack(app, 'Eu'))`],
    ['given away', 'register(createUserApi)'],
    ['named in a type', 'type Api = ReturnType<typeof createUserApi>'],
    ['put into an object', 'const makers = { createUserApi }'],
    ['loaded as a module', `const all = await import('./users.js')`],
    ['in a module that is loaded by a name', 'const all = await import(name)'],
    ['in a module that is required', `const { createUserApi: make } = require('./users.js')`],
    ['in a module that is given away', `import * as all from './users.js'\nregister(all)`],
    ['in a module that is read by a name', `import * as all from './users.js'\nall[name](stack)`],
    ['in a module that is passed on', `export * as users from './users.js'`],
  ])('that is %s', (_, mention) => {
    const files = shop(FACTORY, ['const userApi = createUserApi(stack)', PRODUCT, mention])
    expect(reasonOf(files)).toBe(`props-not-movable factory-mention: ${mention.split('\n').at(-1)}`)
  })

  test.each([
    ['that sets its parameter', 'stack = stack ?? 1'],
    ['that may return something else', 'if (!stack) return null'],
  ])('%s: what it creates is not grouped', (_, statement) => {
    const factory = FACTORY.replace('return', `${statement}\n  return`)
    expect(reasonOf(shop(factory))).toBe('no group')
  })

  test('that is mentioned in a third file', () => {
    const files = { ...shop(FACTORY), 'src/test.ts': `import { createUserApi } from './users.js'\ncreateUserApi(fake)` }
    expect(reasonOf(files)).toBe('props-not-movable factory-mention: createUserApi(fake)')
  })

  test('beside a file that could not be read', () => {
    const files = { ...shop(FACTORY), 'src/broken.ts': 'const = 5' }
    expect(reasonOf(files)).toBe('exported-reference factory-unseen: export function createUserApi(stack) {')
  })

  test('of which nobody gets the component', () => {
    const files = shop(FACTORY.replace('return ', ''), ['createUserApi(stack)', PRODUCT])
    expect(reasonOf(files)).toMatch(/^props-not-movable statements: /)
  })

  test('as a method', () => {
    const files = shop(FACTORY, [
      `class Apis { make(stack) { return ${user} } }`,
      'const userApi = new Apis().make(stack)',
      PRODUCT,
    ])
    expect(reasonOf(files)).toMatch(/^props-not-movable factory-form: class Apis/)
  })
})

describe('a call stays where it is', () => {
  test.each([
    ['as an argument', 'register(createUserApi(stack))', 'unclassified-reference'],
    ['taken apart', 'const { id } = createUserApi(stack)', 'unclassified-reference'],
    ['as a default export', 'export default createUserApi(stack)', 'exported-reference'],
    ['in another block', '{ const userApi = createUserApi(stack) }', 'props-not-movable'],
  ])('%s', (_, call, code) => {
    expect(reasonOf(shop(FACTORY, [call, PRODUCT])).split(' ')[0]).toBe(code)
  })

  test.each([
    [
      'reads another member',
      `export function createUserApi(stack, api) {\n  console.log(api.id)\n  return ${user}\n}`,
      [PRODUCT, 'const userApi = createUserApi(stack, productApi)'],
    ],
    [
      'looks at what the stack holds',
      `export function createUserApi(stack) {\n  console.log(stack.node.children.length)\n  return ${user}\n}`,
      [PRODUCT, 'const userApi = createUserApi(stack)'],
    ],
    [
      'prints between output',
      `export function createUserApi(stack) {\n  console.log(1)\n  return ${user}\n}`,
      [
        'const userApi = createUserApi(stack)',
        'console.log(2)',
        `const skus = [console.log(3)]`,
        `const productApi = ${crudApi('Product', 'skus')}`,
      ],
    ],
    [
      'is given what changes later',
      `export function createUserApi(stack, tags) { return ${crudApi('User', 'tags')} }`,
      [
        'const tags = { team: 1 }',
        'const userApi = createUserApi(stack, tags)',
        'tags.team = 2',
        `const productApi = ${crudApi('Product', 'tags')}`,
      ],
    ],
    [
      'looks later at what changes',
      `export function createUserApi(stack) { return ${crudApi('User', 'get ttl() { return stack.ttl }')} }`,
      [
        'const userApi = createUserApi(stack)',
        'const ttl = stack.ttl = 2',
        `const productApi = ${crudApi('Product', 'ttl')}`,
      ],
    ],
  ])('when the function %s', (_, factory, main) => {
    expect(reasonOf(shop(factory, main))).toMatch(/^props-not-movable null: /)
  })
})
