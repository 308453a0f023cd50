import { describe, expect, test } from '@jest/globals'
import { readCode, scopesIn } from '../support/read-code.js'

const ON = (scope: string, ...ids: string[]): string => ids.map((id) => `new CrudApi(${scope}, '${id}', {})`).join('\n')

type Source = string | Readonly<Record<string, string>>
type Row = readonly [says: string, source: Source, scopes: readonly string[]]

const IMPORTS = `import { App, Construct, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'
`

describe('a component is in the construct it is given', () => {
  test.each<Row>([
    [
      'a variable',
      `const shop = new ResourceGroupStack(app, 'Shop')\n${ON('shop', 'Users', 'Orders')}`,
      ['shop: Users Orders'],
    ],
    [
      'an alias of a variable',
      `const shop = new ResourceGroupStack(app, 'Shop')\nconst scope: Construct = shop\n${ON('shop', 'Users')}\n${ON('(scope as Construct)!', 'Orders')}`,
      ['shop: Users Orders'],
    ],
    [
      'two stacks of one class and one id',
      `const a = new ResourceGroupStack(app, 'Shop')\nconst b = new ResourceGroupStack(app, 'Shop')\n${ON('a', 'Users')}\n${ON('b', 'Orders')}`,
      ['a: Users', 'b: Orders'],
    ],
    [
      'a stack created in place',
      ON("new ResourceGroupStack(app, 'Shop')", 'Users', 'Orders'),
      ['ResourceGroupStack Shop: Users', 'ResourceGroupStack Shop: Orders'],
    ],
    [
      'an exported stack of another file',
      {
        'src/stacks.ts': `${IMPORTS}export const shop = new ResourceGroupStack(new App(), 'Shop')`,
        'src/users.ts': `${IMPORTS}import { shop } from './stacks.js'\n${ON('shop', 'Users')}`,
        'src/orders.ts': `${IMPORTS}import * as stacks from './stacks'\n${ON('stacks.shop', 'Orders')}`,
      },
      ['shop: Orders Users'],
    ],
    [
      'a stack of a package that is not here',
      {
        'src/users.ts': `${IMPORTS}import { shop } from '@acme/platform'\n${ON('shop', 'Users')}`,
        'src/orders.ts': `${IMPORTS}import { shop as main } from '@acme/platform'\n${ON('main', 'Orders')}`,
      },
      ['main: Orders Users'],
    ],
    [
      'fields of an object',
      `const stacks = { eu: new ResourceGroupStack(app, 'Eu'), us: new ResourceGroupStack(app, 'Us') }\n${ON('stacks.eu', 'Users')}\n${ON("stacks['us']", 'Orders')}\n${ON('stacks.eu', 'Carts')}`,
      ['eu: Users Carts', 'us: Orders'],
    ],
    [
      'items of a list',
      `const [eu, us] = [new ResourceGroupStack(app, 'Eu'), new ResourceGroupStack(app, 'Us')]\n${ON('eu', 'Users', 'Carts')}\n${ON('us', 'Orders')}`,
      ['ResourceGroupStack Eu: Users Carts', 'ResourceGroupStack Us: Orders'],
    ],
    [
      'what a function returns, bound once',
      `function makeStack() { return new ResourceGroupStack(app, 'Shop') }\nconst shop = makeStack()\n${ON('shop', 'Users', 'Orders')}`,
      ['shop: Users Orders'],
    ],
    [
      'what a function returns, called twice',
      `function makeStack() { return new ResourceGroupStack(app, 'Shop') }\n${ON('makeStack()', 'Users', 'Orders')}`,
      ['ResourceGroupStack Shop: Users', 'ResourceGroupStack Shop: Orders'],
    ],
    [
      'a function that always returns the same stack',
      `const shop = new ResourceGroupStack(app, 'Shop')\nconst main = () => shop\n${ON('main()', 'Users', 'Orders')}`,
      ['shop: Users Orders'],
    ],
    [
      'a call that is not followed, bound once',
      `import { loadStack } from '@acme/platform'\nconst shop = await loadStack('shop')\n${ON('shop', 'Users', 'Orders')}`,
      ["loadStack('shop'): Users Orders"],
    ],
    [
      'a call that is not followed, made twice',
      `import { loadStack } from '@acme/platform'\n${ON("loadStack('shop')", 'Users', 'Orders')}`,
      ["loadStack('shop'): Users", "loadStack('shop'): Orders"],
    ],
    [
      'another component',
      `const shop = new ResourceGroupStack(app, 'Shop')\nconst users = new CrudApi(shop, 'Users', {})\n${ON('users', 'Audit')}`,
      ['shop: Users', 'users: Audit'],
    ],
    ['a name that is no construct', ON("'shop'", 'Users'), ['?: Users']],
    ['nothing at all', 'new CrudApi()', ['?: CrudApi']],
  ])('%s', (_, source, scopes) => {
    expect(scopesIn(source)).toEqual(scopes)
  })
})

describe('a parameter is followed to the calls', () => {
  const STACKS = `const eu = new ResourceGroupStack(app, 'Eu')\nconst us = new ResourceGroupStack(app, 'Us')\n`
  test.each<Row>([
    [
      'called once',
      `${STACKS}function build(scope: Construct) { ${ON('scope', 'Users', 'Orders')} }\nbuild(eu)\n${ON('eu', 'Carts')}`,
      ['eu: Users Orders Carts'],
    ],
    [
      'called twice: both',
      `${STACKS}const build = (scope: Construct) => { ${ON('scope', 'Users')} }\nbuild(eu)\nbuild(us)`,
      ['eu: Users', 'us: Users'],
    ],
    [
      'called by nobody',
      `export function build(scope: Construct) {\n${ON('scope', 'Users', 'Orders')} }\nexport function other(scope: Construct) {\n${ON('scope', 'Carts')} }`,
      ['scope: Users Orders', 'scope: Carts'],
    ],
    [
      'called before it is declared',
      `${STACKS}build(eu)\nfunction build(scope: Construct) { ${ON('scope', 'Users')} }`,
      ['eu: Users'],
    ],
    [
      'called through two functions',
      `${STACKS}function outer(s: Construct) { inner(s) }\nfunction inner(scope: Construct) { ${ON('scope', 'Users')} }\nouter(us)`,
      ['us: Users'],
    ],
    [
      'called twice through one function',
      `${STACKS}function outer(s: Construct) { inner(s) }\nfunction inner(scope: Construct) { ${ON('scope', 'Users')} }\nouter(us); outer(eu)`,
      ['us: Users', 'eu: Users'],
    ],
    [
      'a default that is used',
      `${STACKS}function build(scope: Construct = us) { ${ON('scope', 'Users')} }\nbuild()\n${ON('us', 'Orders')}`,
      ['us: Users Orders'],
    ],
    [
      'a default that is not',
      `${STACKS}function build(scope: Construct = us) { ${ON('scope', 'Users')} }\nbuild(eu)`,
      ['eu: Users'],
    ],
    [
      'a destructured parameter',
      `${STACKS}function build({ scope, name }: { scope: Construct; name: string }) { ${ON('scope', 'Users')} }\nbuild({ name: 'shop', scope: us })`,
      ['us: Users'],
    ],
    [
      'a renamed and nested pattern',
      `${STACKS}function build({ to: { stack: scope } }) { ${ON('scope', 'Users')} }\nbuild({ to: { stack: eu } })`,
      ['eu: Users'],
    ],
    [
      'the rest of a pattern',
      `${STACKS}function build({ name, ...rest }) { ${ON('rest.scope', 'Users')} }\nbuild({ name: 'shop', scope: eu })`,
      ['eu: Users'],
    ],
    [
      'rest parameters',
      `${STACKS}function build(name: string, ...scopes: Construct[]) { ${ON('scopes[1]', 'Users')} }\nbuild('shop', us, eu)`,
      ['eu: Users'],
    ],
    [
      'spread arguments',
      `${STACKS}const args = ['shop', us] as const\nfunction build(name: string, scope: Construct) { ${ON('scope', 'Users')} }\nbuild(...args)`,
      ['us: Users'],
    ],
    [
      'spread arguments that are not known',
      `${STACKS}import { args } from '@acme/platform'\nfunction build(scope: Construct) { ${ON('scope', 'Users')} }\nbuild(...args)`,
      ['?: Users'],
    ],
    [
      'the arguments object',
      `${STACKS}function build() { ${ON('arguments[0]', 'Users')} }\nfunction other() { ${ON('arguments[0]', 'Orders')} }\nbuild(eu); other(us)`,
      ['eu: Users', 'us: Orders'],
    ],
    [
      'a function in another file, under another name',
      {
        'src/apis.ts': `${IMPORTS}export function build(scope: Construct) { ${ON('scope', 'Users')} }`,
        'src/index.ts': `export { build as addApis } from './apis.js'`,
        'src/main.ts': `${IMPORTS}import { addApis } from './index.js'\nconst shop = new ResourceGroupStack(new App(), 'Shop')\naddApis(shop)\n${ON('shop', 'Orders')}`,
      },
      ['shop: Users Orders'],
    ],
    [
      'a default export',
      {
        'src/apis.ts': `${IMPORTS}export default (scope: Construct) => { ${ON('scope', 'Users')} }`,
        'src/main.ts': `${IMPORTS}import addApis from './apis.js'\nconst shop = new ResourceGroupStack(new App(), 'Shop')\naddApis(shop)`,
      },
      ['shop: Users'],
    ],
    [
      'required by name and as a whole',
      {
        'src/apis.js': `const { CrudApi } = require('@atakora/component/crud')\nmodule.exports = { build(scope) { new CrudApi(scope, 'Users', {}) } }`,
        'src/more.cjs': `const crud = require('@atakora/component/crud')\nmodule.exports = function (scope) { new crud.CrudApi(scope, 'Orders', {}) }`,
        'src/main.js': `const { ResourceGroupStack, App } = require('@atakora/cdk')\nconst { build: add } = require('./apis')\nconst more = require('./more.cjs')\nconst shop = new ResourceGroupStack(new App(), 'Shop')\nadd(shop)\nmore(shop)`,
      },
      ['shop: Users Orders'],
    ],
    [
      'a parameter that is given another value',
      `${STACKS}function build(scope: Construct) { scope = us\n${ON('scope', 'Users')} }\nbuild(eu)`,
      ['?: Users'],
    ],
    [
      'a parameter that is given one where it is missing',
      `${STACKS}function build(scope?: Construct) { scope ??= us\n${ON('scope', 'Users')} }\nbuild(eu)`,
      ['?: Users'],
    ],
    [
      'recursion does not loop',
      `${STACKS}function build(scope: Construct, depth: number) { ${ON('scope', 'Users')}\nif (depth > 0) build(us, depth - 1) }\nbuild(eu, 3)`,
      ['eu: Users'],
    ],
    [
      'mutual recursion does not loop',
      `${STACKS}function ping(scope: Construct) { ${ON('scope', 'Users')}\npong(scope) }\nfunction pong(scope: Construct) { ${ON('scope', 'Orders')}\nping(scope) }\nping(eu)`,
      ['eu: Users Orders'],
    ],
    [
      'a function of the same name elsewhere is another one',
      `${STACKS}function build(scope: Construct) { ${ON('scope', 'Users')} }\nbuild(eu)\n{ const build = (scope: Construct) => { ${ON('scope', 'Orders')} }\nbuild(us) }`,
      ['eu: Users', 'us: Orders'],
    ],
    [
      'a parameter shadows the variable of its name',
      `const scope = new ResourceGroupStack(app, 'Shop')\n${STACKS}function build(scope: Construct) { ${ON('scope', 'Users')} }\nbuild(eu)\n${ON('scope', 'Orders')}`,
      ['eu: Users', 'scope: Orders'],
    ],
    [
      'an optional call',
      `${STACKS}const build: undefined | ((s: Construct) => void) = (scope) => { ${ON('scope', 'Users')} }\nbuild?.(eu)`,
      ['eu: Users'],
    ],
    [
      'call and bind hide the argument',
      `${STACKS}function build(scope: Construct) { ${ON('scope', 'Users')} }\nbuild(eu)\nbuild.call(null, us)`,
      ['eu: Users', 'scope: Users'],
    ],
    [
      'a tagged template and a decorator are no calls we follow',
      `${STACKS}function build(scope: any) { ${ON('scope', 'Users')} }\nbuild\`shop\``,
      ['scope: Users'],
    ],
    [
      'a class handed in',
      `${STACKS}function build(Api: typeof CrudApi, scope: Construct) { new Api(scope, 'Users', {}) }\nbuild(CrudApi, us)`,
      ['us: Users'],
    ],
    [
      'a class handed in that is no component',
      `${STACKS}function build(Api: any, scope: Construct) { new Api(scope, 'Users', {}) }\nbuild(Date, us)`,
      [],
    ],
  ])('%s', (_, source, scopes) => {
    expect(scopesIn(source)).toEqual(scopes)
  })
})

describe('this', () => {
  test.each<Row>([
    [
      'in a stack class that nobody here creates',
      `export class ShopStack extends ResourceGroupStack { constructor(s: Construct, id: string) { super(s, id)\n${ON('this', 'Users', 'Orders')} } }`,
      ['ShopStack: Users Orders'],
    ],
    [
      'in two such classes',
      `export class A extends ResourceGroupStack { constructor(s: Construct, id: string) { super(s, id)\n${ON('this', 'Users')} } }\nexport class B extends ResourceGroupStack { constructor(s: Construct, id: string) { super(s, id)\n${ON('this', 'Orders')} } }`,
      ['A: Users', 'B: Orders'],
    ],
    [
      'in a stack class created once',
      `class ShopStack extends ResourceGroupStack { users = new CrudApi(this, 'Users', {})\nconstructor(s: Construct, id: string) { super(s, id)\n${ON('this', 'Orders')} } }\nconst shop = new ShopStack(app, 'Shop')\n${ON('shop', 'Carts')}`,
      ['shop: Users Orders Carts'],
    ],
    [
      'in a stack class created twice',
      `class ShopStack extends ResourceGroupStack { users = new CrudApi(this, 'Users', {})\norders = new CrudApi(this, 'Orders', {}) }\nnew ShopStack(app, 'Eu')\nnew ShopStack(app, 'Us')`,
      ['ShopStack Eu: Users Orders', 'ShopStack Us: Users Orders'],
    ],
    [
      'in a Construct subclass',
      `class Apis extends Construct { constructor(s: Construct, id: string) { super(s, id)\n${ON('this', 'Users', 'Orders')} } }\nconst shop = new ResourceGroupStack(app, 'Shop')\nnew Apis(shop, 'Apis')\n${ON('shop', 'Carts')}`,
      ['Apis: Users Orders', 'shop: Carts'],
    ],
    [
      'in a method the constructor calls',
      `class ShopStack extends ResourceGroupStack { constructor(s: Construct, id: string) { super(s, id); this.addApis() }\nprivate addApis() { ${ON('this', 'Users')} } }\nconst shop = new ShopStack(app, 'Shop')\n${ON('shop', 'Orders')}`,
      ['shop: Users Orders'],
    ],
    [
      'in a method somebody else calls',
      `class ShopStack extends ResourceGroupStack { addApis() { ${ON('this', 'Users')} } }\nconst shop = new ShopStack(app, 'Shop')\nshop.addApis()\n${ON('shop', 'Orders')}`,
      ['shop: Users Orders'],
    ],
    [
      'in a method nobody calls',
      `export class ShopStack extends ResourceGroupStack { addUsers() { ${ON('this', 'Users')} }\naddOrders() { ${ON('this', 'Orders')} } }`,
      ['ShopStack: Users Orders'],
    ],
    [
      'in a method of a subclass that the base class calls',
      `abstract class Base extends ResourceGroupStack { constructor(s: Construct, id: string) { super(s, id); this.addApis() }\nprotected abstract addApis(): void }\nclass Shop extends Base { protected addApis() { ${ON('this', 'Users')} } }\nconst shop = new Shop(app, 'Shop')\n${ON('shop', 'Orders')}`,
      ['shop: Users Orders'],
    ],
    [
      'in an arrow function of the constructor',
      `class ShopStack extends ResourceGroupStack { constructor(s: Construct, id: string) { super(s, id); const add = () => { ${ON('this', 'Users')} }; add() } }\nconst shop = new ShopStack(app, 'Shop')\n${ON('shop', 'Orders')}`,
      ['shop: Users Orders'],
    ],
    [
      'in the constructor of a class with two levels',
      `class Base extends ResourceGroupStack { constructor(s: Construct, id: string) { super(s, id)\n${ON('this', 'Users')} } }\nclass Shop extends Base { constructor() { super(app, 'Shop')\n${ON('this', 'Orders')} } }\nnew Shop()`,
      ['Shop: Users Orders'],
    ],
    [
      'in a plain function, whoever it belongs to',
      `export function a(this: Construct) { ${ON('this', 'Users', 'Carts')} }\nexport function b(this: Construct) { ${ON('this', 'Orders')} }`,
      ['this: Users Carts', 'this: Orders'],
    ],
    [
      'in a function expression inside a method',
      `class ShopStack extends ResourceGroupStack { build() { const add = function (this: Construct) { ${ON('this', 'Users')} }; add.call(app)\n${ON('this', 'Orders')} } }\nnew ShopStack(app, 'Shop').build()`,
      ['this: Users', 'ShopStack: Orders'],
    ],
    [
      'in a method of an object literal',
      `const shop = { stack: new ResourceGroupStack(app, 'Shop'), add() { ${ON('this.stack', 'Users')} } }\nshop.add()\n${ON('shop.stack', 'Orders')}`,
      ['stack: Users Orders'],
    ],
    [
      'in a static method',
      `class Stacks { static main = new ResourceGroupStack(app, 'Shop')\nstatic add() { ${ON('this.main', 'Users')} } }\nStacks.add()\n${ON('Stacks.main', 'Orders')}`,
      ['main: Users Orders'],
    ],
    [
      'in a static block',
      `class Stacks { static main = new ResourceGroupStack(app, 'Shop')\nstatic { ${ON('this.main', 'Users')} } }\n${ON('Stacks.main', 'Orders')}`,
      ['main: Users Orders'],
    ],
    ['at module level', ON('this', 'Users'), ['?: Users']],
    [
      'in a class made inside a function, once for each call',
      `function make(id: string) { class ShopStack extends ResourceGroupStack { users = new CrudApi(this, 'Users', {}) }\nreturn new ShopStack(app, id) }\nconst eu = make('Eu')\nconst us = make('Us')\n${ON('eu', 'Orders')}`,
      ['eu: Users Orders', 'us: Users'],
    ],
    [
      'in a class that a function gives back',
      `const withApis = (Base: typeof ResourceGroupStack) => class extends Base { users = new CrudApi(this, 'Users', {}) }\nclass Shop extends withApis(ResourceGroupStack) { orders = new CrudApi(this, 'Orders', {}) }\nconst shop = new Shop(app, 'Shop')`,
      ['shop: Users Orders'],
    ],
  ])('%s', (_, source, scopes) => {
    expect(scopesIn(source)).toEqual(scopes)
  })
})

describe('fields hold constructs', () => {
  const STACKS = `const eu = new ResourceGroupStack(app, 'Eu')\nconst us = new ResourceGroupStack(app, 'Us')\n`
  test.each<Row>([
    [
      'set in the constructor',
      `class Apis { private readonly stack: ResourceGroupStack\nconstructor(s: ResourceGroupStack) { this.stack = s }\nadd() { ${ON('this.stack', 'Users')} } }\n${STACKS}new Apis(eu).add()\n${ON('eu', 'Orders')}`,
      ['eu: Users Orders'],
    ],
    [
      'parameter properties',
      `class Apis { constructor(private readonly stack: ResourceGroupStack) {}\nadd() { ${ON('this.stack', 'Users')} } }\n${STACKS}new Apis(eu).add()\nnew Apis(us).add()`,
      ['eu: Users', 'us: Users'],
    ],
    [
      'initialised',
      `class Apis { readonly stack = new ResourceGroupStack(app, 'Shop')\nadd() { ${ON('this.stack', 'Users', 'Orders')} } }\nconst apis = new Apis()\napis.add()\n${ON('apis.stack', 'Carts')}`,
      ['stack: Users Orders Carts'],
    ],
    [
      'private names',
      `class Apis { #stack: ResourceGroupStack\nconstructor(s: ResourceGroupStack) { this.#stack = s; this.#add() }\n#add() { ${ON('this.#stack', 'Users')} } }\n${STACKS}new Apis(us)\n${ON('us', 'Orders')}`,
      ['us: Users Orders'],
    ],
    [
      'set by a method that only the constructor calls',
      `class Shop extends Construct { private stack!: ResourceGroupStack\nconstructor() { super(app, 'S'); this.createStack(); this.createApis() }\nprivate createStack() { this.stack = new ResourceGroupStack(app, 'Shop') }\nprivate createApis() { ${ON('this.stack', 'Users', 'Orders')} } }\nnew Shop()`,
      ['stack: Users Orders'],
    ],
    [
      'set and used in one method',
      `export class Shop { private stack!: ResourceGroupStack\nbuild() { this.stack = new ResourceGroupStack(app, 'Shop')\n${ON('this.stack', 'Users', 'Orders')} } }`,
      ['stack: Users Orders'],
    ],
    [
      'set by a method that anybody may call',
      `export class Shop { private stack!: ResourceGroupStack\nbuild() { this.stack = new ResourceGroupStack(app, 'Shop') }\nadd() { ${ON('this.stack', 'Users', 'Orders')} } }`,
      ['?: Users', '?: Orders'],
    ],
    [
      'set twice',
      `${STACKS}class Shop { private stack = eu\nmove() { this.stack = us }\nadd() { ${ON('this.stack', 'Users')} } }\nconst shop = new Shop()\nshop.add()\nshop.move()\nshop.add()`,
      ['?: Users', '?: Users'],
    ],
    [
      'set from outside',
      `${STACKS}class Shop { stack = eu\nadd() { ${ON('this.stack', 'Users')} } }\nconst shop = new Shop()\nshop.stack = us\nshop.add()`,
      ['?: Users'],
    ],
    [
      'set from outside through a parameter',
      `${STACKS}class Shop { stack = eu\nadd() { ${ON('this.stack', 'Users')} } }\nfunction move(it: Shop) { it.stack = us }\nconst shop = new Shop()\nmove(shop)\nshop.add()`,
      ['?: Users'],
    ],
    [
      'set on an object of another class',
      `${STACKS}class Shop { stack = eu\nadd() { ${ON('this.stack', 'Users')} } }\nclass Other { stack = us }\nconst other = new Other()\nother.stack = eu\nnew Shop().add()\n${ON('eu', 'Orders')}`,
      ['eu: Users Orders'],
    ],
    [
      'set by Object.assign',
      `${STACKS}class Shop { stack = eu
constructor(given: object) { Object.assign(this, given) }
add() { ${ON('this.stack', 'Users')} } }
new Shop({ stack: us }).add()`,
      ['?: Users'],
    ],
    [
      'set by Object.assign from outside',
      `${STACKS}class Shop { stack = eu
add() { ${ON('this.stack', 'Users')} } }
const shop = new Shop()
Object.assign(shop, { stack: us })
shop.add()`,
      ['?: Users'],
    ],
    [
      'set on a condition',
      `${STACKS}class Shop { stack?: ResourceGroupStack\nconstructor(isEu: boolean) { if (isEu) this.stack = eu }\nadd() { ${ON('this.stack!', 'Users')} } }\nnew Shop(true).add()`,
      ['?: Users'],
    ],
    [
      'set when it is first needed',
      `class Shop { #stack?: ResourceGroupStack\nget stack() { return (this.#stack ??= new ResourceGroupStack(app, 'Shop')) } }\nconst shop = new Shop()\n${ON('shop.stack', 'Users', 'Orders')}`,
      ['?: Users', '?: Orders'],
    ],
    [
      'read before it is set',
      `class Shop extends ResourceGroupStack { users = new CrudApi(this.group, 'Users', {})\ngroup = new Construct(this, 'Group')\norders = new CrudApi(this.group, 'Orders', {}) }\nnew Shop(app, 'Shop')`,
      ['?: Users', 'group: Orders'],
    ],
    [
      'read in the base class before the subclass sets it',
      `class Base { protected stack?: ResourceGroupStack\nconstructor() { ${ON('this.stack!', 'Users')} } }\nclass Shop extends Base { constructor() { super(); this.stack = new ResourceGroupStack(app, 'Shop') } }\nnew Shop()`,
      ['?: Users'],
    ],
    [
      'a nested class writes its own field',
      `${STACKS}class Outer { stack = eu\nmake() { return class { stack?: ResourceGroupStack\nconstructor() { this.stack = us } } }\nadd() { ${ON('this.stack', 'Users')} } }\nnew Outer().add()\n${ON('eu', 'Orders')}`,
      ['eu: Users Orders'],
    ],
    [
      'a getter that gives a field',
      `${STACKS}class Shop { constructor(private s: ResourceGroupStack) {}\nget stack() { return this.s } }\nconst shop = new Shop(us)\n${ON('shop.stack', 'Users', 'Orders')}`,
      ['us: Users Orders'],
    ],
    [
      'a getter that makes a new one every time',
      `class Shop { get stack() { return new ResourceGroupStack(app, 'Shop') } }\nconst shop = new Shop()\n${ON('shop.stack', 'Users', 'Orders')}`,
      ['ResourceGroupStack Shop: Users', 'ResourceGroupStack Shop: Orders'],
    ],
    [
      'a getter of an object literal',
      `${STACKS}const shop = { get stack() { return us }, get fresh() { return new ResourceGroupStack(app, 'New') } }\n${ON('shop.stack', 'Users', 'Orders')}\n${ON('shop.fresh', 'Carts', 'Logs')}`,
      ['us: Users Orders', 'ResourceGroupStack New: Carts', 'ResourceGroupStack New: Logs'],
    ],
    [
      'components made in a getter',
      `${STACKS}class Shop { get users() { return new CrudApi(eu, 'Users', {}) } }\nconst shop = new Shop()\nexport const a = shop.users\nexport const b = shop.users`,
      ['eu: Users Users'],
    ],
    [
      'a static field',
      `class Stacks { static readonly eu = new ResourceGroupStack(app, 'Eu') }\n${ON('Stacks.eu', 'Users', 'Orders')}`,
      ['eu: Users Orders'],
    ],
    [
      'a static field that changes',
      `${STACKS}class Stacks { static current = eu }\n${ON('Stacks.current', 'Users')}\nStacks.current = us\n${ON('Stacks.current', 'Orders')}`,
      ['?: Users', '?: Orders'],
    ],
    [
      'a static field of the base class',
      `class Base { static eu = new ResourceGroupStack(app, 'Eu') }\nclass Stacks extends Base {}\n${ON('Stacks.eu', 'Users')}\n${ON('Base.eu', 'Orders')}`,
      ['eu: Users Orders'],
    ],
    [
      'a decorated field may hold anything',
      `import { inject } from '@acme/di'\n${STACKS}class Shop { @inject() stack = eu\nadd() { ${ON('this.stack', 'Users')} } }\nnew Shop().add()`,
      ['?: Users'],
    ],
    [
      'a method that is replaced',
      `${STACKS}class Shop { stack() { return eu } }\nconst shop = new Shop()\nshop.stack = () => us\n${ON('shop.stack()', 'Users')}\n${ON('eu', 'Orders')}`,
      ['shop.stack(): Users', 'eu: Orders'],
    ],
  ])('%s', (_, source, scopes) => {
    expect(scopesIn(source)).toEqual(scopes)
  })
})

describe('closures and factories keep what they were made with', () => {
  const STACKS = `const eu = new ResourceGroupStack(app, 'Eu')\nconst us = new ResourceGroupStack(app, 'Us')\n`
  test.each<Row>([
    [
      'a factory that gives a function',
      `${STACKS}function on(scope: Construct) { return (id: string) => new CrudApi(scope, id, {}) }\nconst inEu = on(eu)\nconst inUs = on(us)\ninEu('Users')\ninUs('Orders')`,
      ['eu: Users', 'us: Orders'],
    ],
    [
      'a factory called twice in a row',
      `${STACKS}const on = (scope: Construct) => (id: string) => new CrudApi(scope, id, {})\non(eu)('Users')\non(us)('Orders')`,
      ['eu: Users', 'us: Orders'],
    ],
    [
      'a factory that gives an object of functions',
      `${STACKS}const on = (scope: Construct) => ({ add(id: string) { return new CrudApi(scope, id, {}) } })\nconst inEu = on(eu)\ninEu.add('Users')\non(us).add('Orders')\ninEu.add('Carts')`,
      ['eu: Users Carts', 'us: Orders'],
    ],
    [
      'a factory class',
      `${STACKS}class Factory { constructor(private scope: Construct) {}\nadd(id: string) { return new CrudApi(this.scope, id, {}) } }\nconst inEu = new Factory(eu)\ninEu.add('Users')\nnew Factory(us).add('Orders')`,
      ['eu: Users', 'us: Orders'],
    ],
    [
      'static factory methods',
      `${STACKS}class Factory { static add(scope: Construct, id: string) { return new CrudApi(scope, id, {}) } }\nFactory.add(eu, 'Users')\nFactory.add(us, 'Orders')`,
      ['eu: Users', 'us: Orders'],
    ],
    [
      'a fluent factory',
      `${STACKS}class Factory { constructor(private scope: Construct) {}\nadd(id: string) { new CrudApi(this.scope, id, {}); return this } }\nnew Factory(eu).add('Users').add('Orders')`,
      ['eu: Users Orders'],
    ],
    [
      'functions in an object literal',
      `${STACKS}const make = { user: (scope: Construct) => new CrudApi(scope, 'Users', {}), order(scope: Construct) { return new CrudApi(scope, 'Orders', {}) } }\nmake.user(eu)\nmake.order(us)`,
      ['eu: Users', 'us: Orders'],
    ],
    [
      'a function called where it is written',
      `(() => { const shop = new ResourceGroupStack(app, 'Shop')\n${ON('shop', 'Users')} })();\n(async function main() { const shop = new ResourceGroupStack(app, 'Shop')\n${ON('shop', 'Orders')} })()`,
      ['shop: Users', 'shop: Orders'],
    ],
    [
      'an async main',
      `async function main() { const shop = new ResourceGroupStack(app, 'Shop')\nawait prepare()\n${ON('shop', 'Users', 'Orders')} }\nasync function prepare() {}\nvoid main()`,
      ['shop: Users Orders'],
    ],
    [
      'nested functions',
      `function main() { const shop = new ResourceGroupStack(app, 'Shop')\nfunction add() { ${ON('shop', 'Users')}\nmore() }\nfunction more() { ${ON('shop', 'Orders')} }\nadd() }\nmain()`,
      ['shop: Users Orders'],
    ],
    [
      'a closure nobody is seen to call',
      `export function on(scope: Construct) { return { add: () => { ${ON('scope', 'Users', 'Orders')} } } }`,
      ['scope: Users Orders'],
    ],
    [
      'a closure that is made twice and called by somebody else',
      `${STACKS}import { register } from '@acme/platform'\nfunction on(scope: Construct) { register({ add: () => { ${ON('scope', 'Users')} } }) }\non(eu)\non(us)`,
      ['eu: Users', 'us: Users'],
    ],
    [
      'functions under other names',
      `${STACKS}function add(scope: Construct) { ${ON('scope', 'Users')} }\nconst later = add\nconst tools = { run: later }\nconst { run: go } = tools\ngo(us)`,
      ['us: Users'],
    ],
    [
      'a list of functions',
      `${STACKS}function add(scope: Construct) { ${ON('scope', 'Users')} }\nconst all = [add]\nall[0]!(us)`,
      ['scope: Users', 'us: Users'],
    ],
    [
      "a callback gets somebody else's argument",
      `${STACKS}import { each } from '@acme/platform'\neach((scope: Construct) => { ${ON('scope', 'Users', 'Orders')} })\n${ON('eu', 'Carts')}`,
      ['scope: Users Orders', 'eu: Carts'],
    ],
    [
      'generators',
      `${STACKS}function* apis(scope: Construct) { yield new CrudApi(scope, 'Users', {}) }\nconst all = [...apis(eu)]`,
      ['eu: Users'],
    ],
    [
      'a namespace',
      `namespace Stacks { export const eu = new ResourceGroupStack(app, 'Eu') }\nnamespace Stacks { export const us = new ResourceGroupStack(app, 'Us') }\n${ON('Stacks.eu', 'Users')}\n${ON('Stacks.us', 'Orders')}`,
      ['eu: Users', 'us: Orders'],
    ],
    [
      'names of prototypes',
      `${STACKS}const by = { constructor: eu, toString: us, __proto__x: eu }\n${ON('by.constructor', 'Users')}\n${ON('by.toString', 'Orders')}\n${ON('(by as any).valueOf', 'Carts')}`,
      ['eu: Users', 'us: Orders', '?: Carts'],
    ],
    [
      'names in other scripts',
      `const магазин = new ResourceGroupStack(app, 'Shop')\n${ON('магазин', 'Users')}\n${ON('\\u043cагазин', 'Orders')}`,
      ['магазин: Users Orders'],
    ],
  ])('%s', (_, source, scopes) => {
    expect(scopesIn(source)).toEqual(scopes)
  })
})

describe('a variable that may hold more than one construct is not decided', () => {
  const STACKS = `const eu = new ResourceGroupStack(app, 'Eu')\nconst us = new ResourceGroupStack(app, 'Us')\n`
  test.each<Row>([
    [
      'let, assigned once beside',
      `let shop: ResourceGroupStack\nshop = new ResourceGroupStack(app, 'Shop')\n${ON('shop', 'Users', 'Orders')}`,
      ['shop: Users Orders'],
    ],
    [
      'let, never assigned again',
      `let shop = new ResourceGroupStack(app, 'Shop')\n${ON('shop', 'Users')}`,
      ['shop: Users'],
    ],
    [
      'let, assigned again',
      `${STACKS}let shop = eu\n${ON('shop', 'Users')}\nshop = us\n${ON('shop', 'Orders')}`,
      ['?: Users', 'us: Orders'],
    ],
    ['let, assigned twice', `${STACKS}let shop = eu\nshop = us\n${ON('shop', 'Users')}\nshop = eu`, ['?: Users']],
    [
      'let, assigned in a function',
      `${STACKS}let shop = eu\nfunction move() { shop = us }\n${ON('shop', 'Users')}\nmove()\n${ON('shop', 'Orders')}`,
      ['?: Users', '?: Orders'],
    ],
    [
      'let, read by a function that runs before',
      `${STACKS}let shop: ResourceGroupStack = us\nadd()\nshop = eu\nfunction add() { ${ON('shop', 'Users')} }`,
      ['?: Users'],
    ],
    [
      'let, read by a function that runs after',
      `let shop: ResourceGroupStack\nfunction add() { ${ON('shop', 'Users')} }\nshop = new ResourceGroupStack(app, 'Shop')\nadd()`,
      ['shop: Users'],
    ],
    [
      'let, assigned by a pattern',
      `${STACKS}let shop = eu;\n({ shop } = { shop: us })\n${ON('shop', 'Users')}`,
      ['?: Users'],
    ],
    [
      'let, swapped',
      `let [a, b] = [new ResourceGroupStack(app, 'Eu'), new ResourceGroupStack(app, 'Us')];\n[a, b] = [b, a]\n${ON('a', 'Users')}\n${ON('b', 'Orders')}`,
      ['?: Users', '?: Orders'],
    ],
    [
      'let, assigned by a loop',
      `${STACKS}let shop = eu\nfor (shop of [eu, us]) {}\n${ON('shop', 'Users')}`,
      ['?: Users'],
    ],
    [
      'var, declared twice',
      `${STACKS}var shop = eu\n${ON('shop', 'Users')}\nvar shop = us\n${ON('shop', 'Orders')}`,
      ['?: Users', '?: Orders'],
    ],
    [
      'var, read before',
      `${ON('shop', 'Users')}\nvar shop = new ResourceGroupStack(app, 'Shop')\n${ON('shop', 'Orders')}`,
      ['?: Users', 'shop: Orders'],
    ],
    [
      'a function declared twice: the last',
      `${STACKS}function main() { function pick() { return eu }\nfunction pick() { return us }\n${ON('pick()', 'Users')} }\nmain()`,
      ['us: Users'],
    ],
    [
      'a function that is reassigned',
      `${STACKS}function pick() { return eu }\npick = () => us\n${ON('pick()', 'Users')}`,
      ['pick(): Users'],
    ],
    [
      'a conditional',
      `${STACKS}const shop = process.env.REGION === 'eu' ? eu : us\n${ON('shop', 'Users')}`,
      ['?: Users'],
    ],
    [
      'a conditional of the same on both sides',
      `${STACKS}const shop = process.env.REGION ? eu : eu\n${ON('shop', 'Users')}\n${ON('eu', 'Orders')}`,
      ['eu: Users Orders'],
    ],
    [
      'a conditional that is decided',
      `${STACKS}const IS_EU = true\nconst shop = IS_EU ? eu : us\n${ON('shop', 'Users')}`,
      ['eu: Users'],
    ],
    [
      'a fallback',
      `${STACKS}import { platform } from '@acme/platform'\n${ON('platform.stack ?? eu', 'Users')}\n${ON('eu', 'Orders')}`,
      ['?: Users', 'eu: Orders'],
    ],
    [
      'a part of a conditional',
      `import { a, b } from '@acme/platform'\nconst target = process.env.A ? a : b\n${ON('target.stack', 'Users')}`,
      ['?: Users'],
    ],
    [
      'a parameter of a default that may apply',
      `${STACKS}import { chosen } from '@acme/platform'\nfunction build(scope = eu) { ${ON('scope', 'Users')} }\nbuild(chosen)\n${ON('eu', 'Orders')}`,
      ['?: Users', 'eu: Orders'],
    ],
    [
      'a function with two returns',
      `${STACKS}function pick(name: string) { if (name === 'eu') return eu\nreturn us }\n${ON("pick('eu')", 'Users')}\n${ON("pick('eu')", 'Orders')}`,
      ["pick('eu'): Users", "pick('eu'): Orders"],
    ],
    ['a loop variable', `${STACKS}for (const stack of [eu, us]) new CrudApi(stack, 'Users', {})`, ['?: Users']],
    [
      'an item under a key that is not known',
      `${STACKS}const stacks: Record<string, ResourceGroupStack> = { eu, us }\n${ON('stacks[process.env.REGION!]', 'Users')}`,
      ['?: Users'],
    ],
    [
      'an object that is changed',
      `${STACKS}const stacks = { main: eu }\n${ON('stacks.main', 'Users')}\nstacks.main = us\n${ON('stacks.main', 'Orders')}`,
      ['?: Users', '?: Orders'],
    ],
    [
      'an object changed by a function',
      `${STACKS}function move(all: { main: ResourceGroupStack }) { all.main = us }\nconst stacks = { main: eu }\n${ON('stacks.main', 'Users')}\nmove(stacks)\n${ON('stacks.main', 'Orders')}`,
      ['?: Users', '?: Orders'],
    ],
    [
      'an object of somebody else that is changed',
      `import { stacks } from '@acme/platform'\n${STACKS}${ON('stacks.main', 'Users')}\nstacks.main = us\n${ON('stacks.main', 'Orders')}\n${ON('stacks.other', 'Carts', 'Logs')}`,
      ['?: Users', '?: Orders', 'stacks.other: Carts Logs'],
    ],
    [
      'a list that is changed',
      `${STACKS}const stacks = [eu]\nstacks.unshift(us)\n${ON('stacks[0]', 'Users')}`,
      ['?: Users'],
    ],
  ])('%s', (_, source, scopes) => {
    expect(scopesIn(source)).toEqual(scopes)
  })
})

describe('the region comes from the nearest stack above', () => {
  const regionOf = (source: Source): unknown => {
    const { scope } = readCode(source).components.find(({ id }) => id === 'Users')!
    const location = scope?.location
    return location?.kind === 'known'
      ? location.value
      : location?.kind === 'symbol'
        ? `symbol ${location.text}`
        : location?.kind
  }
  test.each<readonly [says: string, source: Source, region: unknown]>([
    [
      'of a stack',
      `const shop = new ResourceGroupStack(app, 'Shop', { location: 'eastus' })\n${ON('shop', 'Users')}`,
      'eastus',
    ],
    [
      'of the stack around a holder',
      `const shop = new ResourceGroupStack(app, 'Shop', { location: 'eastus' })\nconst holder = new Construct(new Construct(shop, 'A'), 'B')\n${ON('holder', 'Users')}`,
      'eastus',
    ],
    [
      'of the stack around a holder class',
      `class Apis extends Construct { constructor(parent: Construct) { super(parent, 'Apis')\n${ON('this', 'Users')} } }\nnew Apis(new ResourceGroupStack(app, 'Shop', { location: 'westus' }))`,
      'westus',
    ],
    [
      'of the stack above a stack without one',
      `import { SubscriptionStack } from '@atakora/cdk'\nconst sub = new SubscriptionStack(app, 'Sub', { location: 'northeurope' })\nconst shop = new ResourceGroupStack(sub, 'Shop', { tags: {} })\n${ON('shop', 'Users')}`,
      'northeurope',
    ],
    [
      'given through super',
      `class Shop extends ResourceGroupStack { constructor(s: Construct, id: string, props: { location: string }) { super(s, id, { ...props, tags: {} })\n${ON('this', 'Users')} } }\nnew Shop(app, 'Shop', { location: 'uksouth' })`,
      'uksouth',
    ],
    [
      'fixed in super',
      `class Shop extends ResourceGroupStack { constructor(s: Construct) { super(s, 'Shop', { location: 'uksouth' })\n${ON('this', 'Users')} } }\nexport { Shop }`,
      'uksouth',
    ],
    [
      'passed on by a class without a constructor',
      `class Shop extends ResourceGroupStack { users = new CrudApi(this, 'Users', {}) }\nnew Shop(app, 'Shop', { location: 'uksouth' })`,
      'uksouth',
    ],
    [
      'passed on as rest arguments',
      `class Shop extends ResourceGroupStack { constructor(...args: ConstructorParameters<typeof ResourceGroupStack>) { super(...args)\n${ON('this', 'Users')} } }\nnew Shop(app, 'Shop', { location: 'uksouth' })`,
      'uksouth',
    ],
    [
      'through a subclass of a subclass',
      `class Base extends ResourceGroupStack { constructor(s: Construct, id: string, location: string) { super(s, id, { location }) } }\nclass Shop extends Base { constructor() { super(app, 'Shop', 'uksouth')\n${ON('this', 'Users')} } }\nnew Shop()`,
      'uksouth',
    ],
    [
      'that is an environment variable',
      `const shop = new ResourceGroupStack(app, 'Shop', { location: process.env.REGION })\n${ON('shop', 'Users')}`,
      'symbol process.env.REGION',
    ],
    [
      'that nobody names',
      `const shop = new ResourceGroupStack(app, 'Shop')\n${ON('shop', 'Users')}`,
      'symbol stack.location',
    ],
    [
      'of a class nobody creates',
      `export class Shop extends ResourceGroupStack { constructor(s: Construct, id: string, props: { location: string }) { super(s, id, props)\n${ON('this', 'Users')} } }`,
      'symbol props.location',
    ],
    ['of a parameter', `export function build(scope: Construct) { ${ON('scope', 'Users')} }`, 'symbol scope.location'],
    [
      'of an unknown class',
      `import { PlatformStack } from '@acme/platform'\nconst shop = new PlatformStack(app, 'Shop', { location: 'eastus' })\n${ON('shop', 'Users')}`,
      'symbol stack.location',
    ],
    [
      'of props that are not known',
      `import { loadProps } from '@acme/platform'\nconst shop = new ResourceGroupStack(app, 'Shop', loadProps())\n${ON('shop', 'Users')}`,
      'symbol loadProps().location',
    ],
    [
      'of props that change',
      `const props = { location: 'eastus' }\nprops.location = 'westus'\nconst shop = new ResourceGroupStack(app, 'Shop', props)\n${ON('shop', 'Users')}`,
      'unknown',
    ],
    [
      'where super is chosen',
      `export class Shop extends ResourceGroupStack { constructor(isEu: boolean) { if (isEu) super(app, 'Shop', { location: 'westeurope' })\nelse super(app, 'Shop', { location: 'eastus' })\n${ON('this', 'Users')} } }`,
      'symbol stack.location',
    ],
    [
      'asked of the stack itself',
      `const shop = new ResourceGroupStack(app, 'Shop', { location: 'eastus' })\nconst other = new ResourceGroupStack(app, 'Other', { location: shop.location })\n${ON('other', 'Users')}`,
      'eastus',
    ],
  ])('%s', (_, source, region) => {
    expect(regionOf(source)).toBe(region)
  })
})
