import { describe, expect, test } from '@jest/globals'
import { plain, readCode } from '../support/read-code.js'

type Source = string | Readonly<Record<string, string>>

const IMPORTS = `import { App, Construct, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'
import { defineBackend } from '@atakora/component/backend'
`
const SHOP = `const shop = new ResourceGroupStack(app, 'Shop', { location: 'eastus' })\n`

/** `name(form) in scope: key=Id …`, with `…` where something could not be read. */
function backendsIn(source: Source): string[] {
  const { backends, components } = readCode(source)
  const idOf = (key: string): string => components.find((component) => component.key === key)!.id
  return backends.map(({ name, form, scope, members, complete }) => {
    const listed = members.map(({ key, component }) => (key === null ? idOf(component) : `${key}=${idOf(component)}`))
    return `${name}(${form}) in ${scope?.label ?? '?'}: ${[...listed, ...(complete ? [] : ['…'])].join(' ')}`
  })
}

describe('existing backends', () => {
  test.each<readonly [says: string, source: Source, backends: readonly string[]]>([
    [
      'a map in place',
      `${SHOP}const backend = defineBackend({ users: CrudApi.define('Users', {}), orders: CrudApi.define('Orders', {}) })\nbackend.addToStack(shop)`,
      ['backend(map) in shop: users=Users orders=Orders'],
    ],
    [
      'a map in a variable',
      `${SHOP}const users = CrudApi.define('Users', {})\nconst all = { users, 'orders': CrudApi.define('Orders', {}) }\nconst backend = defineBackend(all, { environment: 'prod' })\nbackend.addToStack(shop)`,
      ['backend(map) in shop: users=Users orders=Orders'],
    ],
    [
      'maps of other files',
      {
        'src/users.ts': `${IMPORTS}export const userComponents = { users: CrudApi.define('Users', {}) }`,
        'src/orders.ts': `${IMPORTS}export default { orders: CrudApi.define('Orders', {}), carts: CrudApi.define('Carts', {}) }`,
        'src/main.ts': `${IMPORTS}import { userComponents } from './users.js'\nimport orderComponents from './orders.js'\nexport const backend = defineBackend({ ...userComponents, ...orderComponents })\nbackend.addToStack(new ResourceGroupStack(new App(), 'Shop'))`,
      },
      ['backend(map) in ResourceGroupStack Shop: users=Users orders=Orders carts=Carts'],
    ],
    [
      'definitions a factory makes',
      `${SHOP}const api = (id: string, entityName: string) => CrudApi.define(id, { entityName })\nconst backend = defineBackend({ users: api('Users', 'User'), orders: api('Orders', 'Order') })\nbackend.addToStack(shop)`,
      ['backend(map) in shop: users=Users orders=Orders'],
    ],
    [
      'the builder',
      `${SHOP}const backend = defineBackend({ environment: 'prod' }).addComponent(CrudApi.define('Users', {})).withTags({ team: 'web' }).addComponent(CrudApi.define('Orders', {})).build()\nbackend.initialize(shop)`,
      ['backend(builder) in shop: Users Orders'],
    ],
    [
      'the builder without a configuration, in steps',
      `${SHOP}const builder = defineBackend()\nbuilder.addComponent(CrudApi.define('Users', {}))\nconst backend = builder.build()\nbackend.initialize(shop)`,
      ['builder(builder) in shop: Users'],
    ],
    [
      'a component added later',
      `${SHOP}const backend = defineBackend({ users: CrudApi.define('Users', {}) })\nbackend.addComponent(CrudApi.define('Orders', {}))\nbackend.addToStack(shop)`,
      ['backend(map) in shop: users=Users Orders'],
    ],
    [
      'a component added on a condition',
      `${SHOP}const backend = defineBackend({ users: CrudApi.define('Users', {}) })\nif (process.env.ORDERS) backend.addComponent(CrudApi.define('Orders', {}))\nbackend.addToStack(shop)`,
      ['backend(map) in shop: users=Users Orders …'],
    ],
    [
      'an unknown component added',
      `${SHOP}import { orders } from '@acme/orders'\nconst backend = defineBackend({ users: CrudApi.define('Users', {}) })\nbackend.addComponent(orders)\nbackend.addToStack(shop)`,
      ['backend(map) in shop: users=Users …'],
    ],
    [
      'added to two stacks',
      `${SHOP}const other = new ResourceGroupStack(app, 'Other')\nconst backend = defineBackend({ users: CrudApi.define('Users', {}) })\nbackend.addToStack(shop)\nbackend.addToStack(other)`,
      ['backend(map) in ?: users=Users'],
    ],
    [
      'added to one stack twice',
      `${SHOP}const backend = defineBackend({ users: CrudApi.define('Users', {}) })\nbackend.addToStack(shop)\nbackend.initialize(shop)`,
      ['backend(map) in shop: users=Users'],
    ],
    [
      'never added',
      `const backend = defineBackend({ users: CrudApi.define('Users', {}) })`,
      ['backend(map) in ?: users=Users'],
    ],
    [
      'added on a condition',
      `${SHOP}const backend = defineBackend({ users: CrudApi.define('Users', {}) })\nif (process.env.PROD) backend.addToStack(shop)`,
      ['backend(map) in ?: users=Users'],
    ],
    [
      'added to one of two',
      `${SHOP}const other = new ResourceGroupStack(app, 'Other')\nconst backend = defineBackend({ users: CrudApi.define('Users', {}) })\nbackend.addToStack(process.env.PROD ? shop : other)`,
      ['backend(map) in ?: users=Users'],
    ],
    [
      'defined in a loop',
      `${SHOP}for (const name of ['a', 'b']) { const backend = defineBackend({ users: CrudApi.define('Users', {}) })\nbackend.addToStack(shop) }`,
      ['backend(map) in ?: users=Users'],
    ],
    [
      'added by a function',
      `${SHOP}function place(it: { addToStack(s: unknown): void }, where: Construct) { it.addToStack(where) }\nconst backend = defineBackend({ users: CrudApi.define('Users', {}) })\nplace(backend, shop)`,
      ['backend(map) in shop: users=Users'],
    ],
    [
      'a factory that is called twice',
      `function make(id: string) { const stack = new ResourceGroupStack(app, id)\nconst backend = defineBackend({ users: CrudApi.define('Users', {}) })\nbackend.addToStack(stack) }\nmake('Eu')\nmake('Us')`,
      ['backend(map) in stack: users=Users', 'backend(map) in stack: users=Users'],
    ],
    [
      'a field of a stack class',
      `class Shop extends ResourceGroupStack { readonly backend = defineBackend({ users: CrudApi.define('Users', {}) })\nconstructor(s: Construct) { super(s, 'Shop'); this.backend.addToStack(this) } }\nnew Shop(app)`,
      ['backend(map) in Shop: users=Users'],
    ],
    [
      'an unknown map',
      `${SHOP}import { components } from '@acme/components'\nconst backend = defineBackend(components)\nbackend.addToStack(shop)`,
      ['backend(map) in shop: …'],
    ],
    [
      'an unknown part of a map',
      `${SHOP}import { more } from '@acme/components'\nconst backend = defineBackend({ users: CrudApi.define('Users', {}), ...more })\nbackend.addToStack(shop)`,
      ['backend(map) in shop: …'],
    ],
    [
      'an unknown part before the known',
      `${SHOP}import { more } from '@acme/components'\nconst backend = defineBackend({ ...more, users: CrudApi.define('Users', {}) })\nbackend.addToStack(shop)`,
      ['backend(map) in shop: users=Users …'],
    ],
    [
      'something that is no definition',
      `${SHOP}const backend = defineBackend({ users: CrudApi.define('Users', {}), orders: 42 })\nbackend.addToStack(shop)`,
      ['backend(map) in shop: users=Users …'],
    ],
    [
      'a map that grows',
      `${SHOP}const all: any = { users: CrudApi.define('Users', {}) }\nall.orders = CrudApi.define('Orders', {})\nconst backend = defineBackend(all)\nbackend.addToStack(shop)`,
      ['backend(map) in shop: users=Users …'],
    ],
    ['an empty map', `${SHOP}const backend = defineBackend({})\nbackend.addToStack(shop)`, ['backend(map) in shop: ']],
    [
      'one definition in two backends is two components',
      `${SHOP}const users = CrudApi.define('Users', {})\nconst a = defineBackend({ users })\nconst b = defineBackend({ users })\na.addToStack(shop)\nb.addToStack(shop)`,
      ['a(map) in shop: users=Users', 'b(map) in shop: users=Users'],
    ],
    [
      'under other names',
      `${SHOP}import * as backends from '@atakora/component/backend'\nimport { defineBackend as define } from '@atakora/component'\nconst a = backends.defineBackend({ users: CrudApi.define('Users', {}) })\nconst b = define({ orders: CrudApi.define('Orders', {}) })\na.addToStack(shop); b.addToStack(shop)`,
      ['a(map) in shop: users=Users', 'b(map) in shop: orders=Orders'],
    ],
    [
      'a backend in a pattern',
      `${SHOP}const { backend } = { backend: defineBackend({ users: CrudApi.define('Users', {}) }) }\nbackend.addToStack(shop)`,
      ['backend(map) in shop: users=Users'],
    ],
    [
      'of a subclass',
      `${SHOP}class UserApi extends CrudApi {}\nconst backend = defineBackend({ users: UserApi.define('Users', {}) })\nbackend.addToStack(shop)`,
      ['backend(map) in shop: users=Users'],
    ],
  ])('%s', (_, source, backends) => {
    expect(backendsIn(source)).toEqual(backends)
  })

  test("members are components of the backend's construct", () => {
    const { components } = readCode(
      `${SHOP}const backend = defineBackend({ users: CrudApi.define('Users', { entityName: 'User' }) })\nbackend.addToStack(shop)\nnew CrudApi(shop, 'Orders', {})`,
    )
    expect(components.map(({ id, form, scope, context }) => [id, form, scope?.label, context])).toEqual([
      ['Users', 'definition', 'shop', []],
      ['Orders', 'construct', 'shop', []],
    ])
    expect(plain(components[0]!.props)).toEqual({ entityName: 'User' })
    expect(components[0]!.scope!.key).toBe(components[1]!.scope!.key)
  })

  test('every component has a key of its own, and members name theirs', () => {
    const { components, backends } = readCode(
      `${SHOP}const users = CrudApi.define('Users', {})\nconst a = defineBackend({ users, again: users })\nconst b = defineBackend({ users })`,
    )
    expect(new Set(components.map(({ key }) => key)).size).toBe(3)
    expect(backends.flatMap(({ members }) => members.map(({ component }) => component)).sort()).toEqual(
      components.map(({ key }) => key).sort(),
    )
  })

  test.each<readonly [says: string, source: string, config: unknown]>([
    [
      'beside the map',
      `const backend = defineBackend({ users: CrudApi.define('Users', {}) }, { environment: 'prod', limits: { maxFunctionsPerApp: 10 } })`,
      { environment: 'prod', limits: { maxFunctionsPerApp: 10 } },
    ],
    ['none', `const backend = defineBackend({ users: CrudApi.define('Users', {}) })`, {}],
    [
      'of the builder',
      `const backend = defineBackend({ environment: 'prod' }).withTags({ team: 'web' }).withMonitoring(true).build()`,
      { environment: 'prod', tags: { team: 'web' }, monitoring: true },
    ],
    [
      'said twice',
      `const backend = defineBackend({ tags: { team: 'ops' } }).withTags({ team: 'web' }).build()`,
      { tags: 'unknown several-values' },
    ],
    [
      'said on a condition',
      `const builder = defineBackend()\nif (process.env.PROD) builder.withTags({ team: 'web' })`,
      { tags: 'unknown several-values' },
    ],
    [
      'unknown',
      `import { config } from '@acme/config'\nconst backend = defineBackend({ users: CrudApi.define('Users', {}) }, config)`,
      { '…': 'spread-of-unknown' },
    ],
  ])('configuration: %s', (_, source, config) => {
    expect(plain(readCode(source).backends[0]!.config)).toEqual(config)
  })
})

describe('definitions that are in no backend', () => {
  const notesIn = (source: string): string[] =>
    readCode(source).notes.map(({ kind, file, message }) => `${kind} ${file} ${message}`)

  test.each<readonly [says: string, source: string, notes: readonly string[]]>([
    [
      'are noted',
      `export const users = CrudApi.define('Users', {})`,
      ['unused-definition src/main.ts line 6: this definition is in no backend that can be seen'],
    ],
    [
      'in functions, too',
      `export function make() {\nreturn CrudApi.define('Users', {}) }`,
      ['unused-definition src/main.ts line 7: this definition is in no backend that can be seen'],
    ],
    [
      'once, however often they are made',
      `const make = () => CrudApi.define('Users', {})\nmake()\nmake()`,
      ['unused-definition src/main.ts line 6: this definition is in no backend that can be seen'],
    ],
    [
      'not when a backend has them',
      `const users = CrudApi.define('Users', {})\nconst backend = defineBackend({ users })`,
      [],
    ],
    ['not when another class has define', `const Users = { define(id: string) {} }\nUsers.define('Users')`, []],
  ])('%s', (_, source, notes) => {
    expect(notesIn(source)).toEqual(notes)
  })
})
