import { describe, expect, test } from '@jest/globals'
import { PRODUCT, SHOP, USER, crudApi, outcomeOf, proposeFor } from './propose-source.js'

/** The statement that the backend would go before. */
function placeIn(source: string): string {
  const { rewriting } = proposeFor(source)[0]!
  const { sites, index } = rewriting!
  return sites[0]!.siblings[index]!.getText().split('\n')[0]!
}

describe('the backend stands', () => {
  test.each([
    ['where the last member is', [USER, PRODUCT], PRODUCT],
    [
      'where the last member is, over a construct between',
      [USER, `new FunctionsApp(stack, 'Mail', { location: 'westus' })`, PRODUCT],
      PRODUCT,
    ],
    ['before the first use', [USER, 'console.log(userApi.apiEndpoint)', PRODUCT], 'console.log(userApi.apiEndpoint)'],
    [
      'before a construct that is given a member',
      [USER, `new Dashboard(stack, 'Board', { api: userApi })`, PRODUCT],
      `new Dashboard(stack, 'Board', { api: userApi })`,
    ],
    [
      'before a call of a function that reads a member',
      ['function show() { console.log(userApi.apiEndpoint) }', USER, 'show()', PRODUCT],
      'show()',
    ],
    [
      'before a class whose static field reads a member',
      [USER, 'class Links { static users = userApi.apiEndpoint }', PRODUCT],
      'class Links { static users = userApi.apiEndpoint }',
    ],
    [
      'before something that one member may not pass and the others may',
      ['let team = "a"', `const userApi = ${crudApi('User', 'tags: { team }')}`, 'team = "b"', PRODUCT],
      'team = "b"',
    ],
    [
      'behind what the props need',
      [USER, `const schema = { id: 'string' }`, `const productApi = ${crudApi('Product', 'schema')}`],
      `const productApi = ${crudApi('Product', 'schema')}`,
    ],
  ])('%s', (_, statements, expected) => {
    expect(placeIn(SHOP + statements.join('\n'))).toBe(expected)
  })
})

describe('statements between members that change nothing are passed', () => {
  test.each([
    ['other constructs', `const mail = new FunctionsApp(stack, 'Mail', { location: 'westus' })`],
    [
      'constructs of the repository',
      `class Alarm extends Construct { constructor(scope, id) { super(scope, id) } }\nnew Alarm(stack, 'Alarm')`,
    ],
    ['a schema made by a package', `import { z } from 'zod'\nconst order = z.object({ id: z.string() })`],
    ['a function declaration', 'function endpoints() { return [userApi.apiEndpoint, productApi.apiEndpoint] }'],
    ['a function variable', 'const endpoints = () => [userApi.apiEndpoint, productApi.apiEndpoint]'],
    ['an object with a method that reads them', 'const links = { users: () => userApi.apiEndpoint }'],
    ['output', `console.log('users are there', stack.location)`],
    ['a look at an environment variable', `const region = process.env.REGION?.toLowerCase() ?? 'eastus'`],
    ['a call with an environment variable', `import { required } from 'env'\nconst key = required(process.env.KEY)`],
    ['a type, an interface and an enum', `type Id = string\ninterface Row { id: Id }\nenum Tier { Free, Paid }`],
    [
      'a pure function of the repository',
      `const label = (name: string) => name.toUpperCase() + '!'\nconst title = label('users')`,
    ],
    ['a class with methods that read them', 'class Links { users() { return userApi.apiEndpoint } }'],
    ['a type that names a member', 'type Users = typeof userApi'],
    ['an export of a member', 'export { userApi }'],
    ['the region of the stack', 'const where = stack.location'],
    ['a loop over texts', `for (const name of ['a', 'b']) { if (name === 'a') continue; console.log(name) }`],
    ['a list of the member endpoints, made later', 'let links\nconst collect = () => { links = [userApi] }'],
  ])('%s', (_, between) => {
    const head = [SHOP, `import { Construct } from '@atakora/cdk'`, USER]
    const late = [between, `const uniqueKeys = ['/sku']`, `const productApi = ${crudApi('Product', 'uniqueKeys')}`]
    expect(outcomeOf([...head, ...late].join('\n'))).toBe('ready')
    const early = ['console.log(userApi.apiEndpoint)', between, PRODUCT]
    expect(outcomeOf([...head, ...early].join('\n'))).toBe('ready')
  })
})

describe('what stands between members keeps them apart', () => {
  test.each([
    ['a synthesis of the app', 'app.synth()'],
    ['a call that is given the stack', `import { tagAll } from './tags'\ntagAll(stack)`],
    ['a method of the stack', `stack.addDependency('x')`],
    ['a look at what the stack holds', 'const count = stack.node.children.length'],
    ['a look through a pattern', 'const { children } = stack'],
    ['a look by a function of the repository', 'const size = () => stack.node.children.length\nconst count = size()'],
    [
      'a look by a function that is given the stack',
      'const size = (where) => where.node.children.length\nconst count = size(stack)',
    ],
    [
      'a construct of the repository that looks around',
      `class Census extends Construct { constructor(scope, id) { super(scope, id)\nconsole.log(scope.node.children.length) } }\nnew Census(stack, 'Census')`,
    ],
    [
      'a method of a construct inside the stack',
      `const mail = new FunctionsApp(stack, 'Mail', { location: 'westus' })\nmail.grant()`,
    ],
    ['a call of a function that synthesizes', 'function deploy() { app.synth() }\ndeploy()'],
    ['an alias of the stack in a call', `import { tagAll } from './tags'\nconst target = { stack }\ntagAll(target)`],
    ['an await', 'await Promise.resolve()'],
    ['an asynchronous loop', 'for await (const row of rows()) console.log(row)'],
    ['a throw', `if (!process.env.REGION) throw new Error('no region')`],
    ['something to be disposed of', 'using lock = acquire()'],
  ])('%s', (_, between) => {
    const source = [SHOP, `import { Construct } from '@atakora/cdk'`, USER, between, PRODUCT].join('\n')
    expect(outcomeOf(source)).toBe(`props-not-movable: ${between.split('\n').at(-1)!}`)
  })
})

describe('a scope that comes from outside may be part of anything around', () => {
  const HEAD = `import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'
const app = new App()
const names = ['users']
let count = 0
function next() { return ++count }
`
  const inFunction = (between: string): string =>
    `${HEAD}function build(stack, region) {\n${[USER, between, PRODUCT].join('\n')}\n}\nbuild(new ResourceGroupStack(app, 'Shop', {}), 'x')`
  const inConstructor = (between: string): string =>
    `${HEAD}class Shop extends ResourceGroupStack {\nconstructor(scope, id) {\nsuper(scope, id, {})\n${[
      crudApi('User', '', 'this'),
      between,
      crudApi('Product', '', 'this'),
    ].join('\n')}\n}\n}\nnew Shop(app, 'Shop')`

  test.each([
    ['a synthesis of the app', 'app.synth()'],
    ['a look at what the app holds', 'const size = app.node.children.length'],
    ['a call that is given the other parameter', `import { check } from './check'\ncheck(region)`],
    ['a method of something that a call made', `import { make } from './make'\nconst before = make(app)\nbefore.run()`],
  ])('so %s is not passed', (_, between) => {
    const last = between.split('\n').at(-1)!
    const body = between.split('\n').slice(0, -1).join('\n')
    const source = body === '' ? inFunction(last) : `${body}\n${inFunction(last)}`
    expect(outcomeOf(source)).toBe(`props-not-movable: ${last}`)
    if (!between.includes('region'))
      expect(outcomeOf(`${body}\n${inConstructor(last)}`)).toBe(`props-not-movable: ${last}`)
  })

  test.each([
    ['output', 'console.log(region ?? names.length)'],
    ['data from around', `names.push('products')`],
    ['a count of the repository', 'next()'],
    ['a package', `const schema = z.object({ id: z.string() })`],
    ['a parameter that is only read', 'const where = `${region}`'],
  ])('and %s is', (_, between) => {
    const source = `import { z } from 'zod'\n${inFunction(between)}`
    expect(outcomeOf(source)).toBe('ready')
  })

  test('a function around the same instance has its fields', () => {
    const source = inConstructor('console.log(size())').replace(
      'super(scope, id, {})',
      'super(scope, id, {})\nconst size = () => this.node.children.length',
    )
    expect(outcomeOf(source)).toBe('props-not-movable: console.log(size())')
  })
})
