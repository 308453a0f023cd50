import { describe, expect, test } from '@jest/globals'
import { readCode } from '../support/read-code.js'

type Files = Readonly<Record<string, string>>

const kindsIn = (files: Files): string[] =>
  readCode(files).components.map(({ id, kind, subclass }) =>
    subclass === null ? `${kind} ${id}` : `${subclass}<${kind}> ${id}`,
  )

const STACK = `import { App, ResourceGroupStack } from '@atakora/cdk'\nconst shop = new ResourceGroupStack(new App(), 'Shop')\n`

describe('a component is known by the module its class comes from', () => {
  test.each<readonly [says: string, files: Files, components: readonly string[]]>([
    [
      'a named import',
      { 'a.ts': `${STACK}import { CrudApi } from '@atakora/component/crud'\nnew CrudApi(shop, 'Users', {})` },
      ['CrudApi Users'],
    ],
    [
      'an import under another name',
      { 'a.ts': `${STACK}import { CrudApi as Api } from '@atakora/component/crud'\nnew Api(shop, 'Users', {})` },
      ['CrudApi Users'],
    ],
    [
      'a namespace import',
      {
        'a.ts': `${STACK}import * as crud from '@atakora/component/crud'\nnew crud.CrudApi(shop, 'Users', {})\nnew crud['CrudApi'](shop, 'Orders', {})`,
      },
      ['CrudApi Users', 'CrudApi Orders'],
    ],
    [
      'a default import that is the namespace',
      { 'a.ts': `${STACK}import atakora from '@atakora/component'\nnew atakora.FunctionsApp(shop, 'Mailer', {})` },
      ['FunctionsApp Mailer'],
    ],
    [
      'import x = require',
      {
        'a.cts': `import cdk = require('@atakora/cdk')\nimport crud = require('@atakora/component/crud')\nnew crud.CrudApi(new cdk.App(), 'Users', {})`,
      },
      ['CrudApi Users'],
    ],
    [
      'require',
      {
        'a.cjs': `const { CrudApi } = require('@atakora/component/crud')\nconst web = require('@atakora/component/web')\nnew CrudApi(null, 'Users', {})\nnew web.StaticSiteWithCdn(null, 'Site', {})\nnew (require('@atakora/component/functions').FunctionsApp)(null, 'Mailer', {})`,
      },
      ['CrudApi Users', 'StaticSiteWithCdn Site', 'FunctionsApp Mailer'],
    ],
    [
      'require under another name',
      { 'a.js': `var { CrudApi: Api } = require('@atakora/component/crud')\nnew Api(null, 'Users', {})` },
      ['CrudApi Users'],
    ],
    [
      'createRequire',
      {
        'a.mjs': `import { createRequire } from 'node:module'\nconst require = createRequire(import.meta.url)\nconst { CrudApi } = require('@atakora/component/crud')\nnew CrudApi(null, 'Users', {})`,
      },
      ['CrudApi Users'],
    ],
    [
      'a chain of re-exports',
      {
        'a.ts': `${STACK}import { Api } from './lib/index.js'\nnew Api(shop, 'Users', {})`,
        'lib/index.ts': `export { Api } from './api.js'`,
        'lib/api.ts': `export { CrudApi as Api } from './framework.js'`,
        'lib/framework.ts': `export * from '@atakora/component/crud'`,
      },
      ['CrudApi Users'],
    ],
    [
      'a namespace re-export',
      {
        'a.ts': `${STACK}import { crud } from './lib.js'\nnew crud.CrudApi(shop, 'Users', {})`,
        'lib.ts': `export * as crud from '@atakora/component/crud'`,
      },
      ['CrudApi Users'],
    ],
    [
      'a default re-export',
      {
        'a.ts': `${STACK}import Api from './lib.js'\nimport { default as Same } from './again.js'\nnew Api(shop, 'Users', {})\nnew Same(shop, 'Orders', {})`,
        'lib.ts': `export { CrudApi as default } from '@atakora/component/crud'`,
        'again.ts': `import { CrudApi } from '@atakora/component/crud'\nexport default CrudApi`,
      },
      ['CrudApi Users', 'CrudApi Orders'],
    ],
    [
      'an import that is exported by value',
      {
        'a.ts': `${STACK}import { Api, all } from './lib.js'\nnew Api(shop, 'Users', {})\nnew all.Api(shop, 'Orders', {})`,
        'lib.ts': `import { CrudApi } from '@atakora/component/crud'\nexport const Api = CrudApi\nexport const all = { Api }`,
      },
      ['CrudApi Users', 'CrudApi Orders'],
    ],
    [
      'a type import beside',
      {
        'a.ts': `${STACK}import type { CrudApi as Type } from '@atakora/component/crud'\nimport { type FunctionsApp, CrudApi } from '@atakora/component'\nexport const users: Type = new CrudApi(shop, 'Users', {})\nexport type Mailer = FunctionsApp`,
      },
      ['CrudApi Users'],
    ],
    [
      'every class from the package itself',
      {
        'a.ts': `${STACK}import { CrudApi, FunctionsApp, StaticSiteWithCdn, DataStack, CrudResource, MessageQueue } from '@atakora/component'\nfor (const X of []) {}\nnew CrudApi(shop, 'A', {}); new FunctionsApp(shop, 'B', {}); new StaticSiteWithCdn(shop, 'C', {}); new DataStack(shop, 'D', {}); new CrudResource(shop, 'E', {}); new MessageQueue(shop, 'F', {})`,
      },
      ['CrudApi A', 'FunctionsApp B', 'StaticSiteWithCdn C', 'DataStack D', 'CrudResource E', 'MessageQueue F'],
    ],
    [
      'type arguments',
      {
        'a.ts': `${STACK}import { CrudApi } from '@atakora/component'\nconst Api = CrudApi<{ id: string }>\nnew CrudApi<{ id: string }>(shop, 'Users', {})\nnew Api(shop, 'Orders', {})`,
      },
      ['CrudApi Users', 'CrudApi Orders'],
    ],
    [
      'a subclass',
      {
        'a.ts': `${STACK}import { CrudApi } from '@atakora/component'\nclass AuditedApi extends CrudApi {}\nclass UserApi extends AuditedApi { constructor(id: string) { super(shop, id, { entityName: 'User' }) } }\nconst OrderApi = class extends CrudApi {}\nnew AuditedApi(shop, 'Logs', {})\nnew UserApi('Users')\nnew OrderApi(shop, 'Orders', {})`,
      },
      ['AuditedApi<CrudApi> Logs', 'UserApi<CrudApi> Users', 'OrderApi<CrudApi> Orders'],
    ],
    [
      'a subclass of another file, through a mixin',
      {
        'a.ts': `${STACK}import { AuditedApi } from './lib.js'\nnew AuditedApi(shop, 'Users', {})`,
        'lib.ts': `import { CrudApi } from '@atakora/component'\nconst audited = <T extends typeof CrudApi>(Base: T) => class extends Base {}\nexport class AuditedApi extends audited(CrudApi) {}`,
      },
      ['AuditedApi<CrudApi> Users'],
    ],
    [
      'circular re-exports',
      {
        'a.ts': `${STACK}import { CrudApi } from './b.js'\nexport * from './b.js'\nnew CrudApi(shop, 'Users', {})`,
        'b.ts': `export * from './a.js'\nexport * from './c.js'\nexport * from '@atakora/component/crud'`,
        'c.ts': `export * from './b.js'\nexport * from './c.js'`,
      },
      ['CrudApi Users'],
    ],
    [
      'tsx, mts and cts',
      {
        'a.tsx': `import { CrudApi } from '@atakora/component'\nexport const View = () => <p>{String(new CrudApi(null as any, 'A', {}))}</p>`,
        'b.mts': `import { CrudApi } from '@atakora/component'\nnew CrudApi(null as any, 'B', {})`,
        'c.cts': `import { CrudApi } from '@atakora/component'\nnew CrudApi(null as any, 'C', {})`,
      },
      ['CrudApi A', 'CrudApi B', 'CrudApi C'],
    ],
  ])('%s', (_, files, components) => {
    expect(kindsIn(files)).toEqual(components)
  })
})

describe('false friends are left alone', () => {
  test.each<readonly [says: string, files: Files]>([
    [
      'a class of the same name from another package',
      { 'a.ts': `${STACK}import { CrudApi } from '@acme/crud'\nnew CrudApi(shop, 'Users', {})` },
    ],
    [
      'a package whose name begins alike',
      {
        'a.ts': `${STACK}import { CrudApi } from '@atakora-fork/component'\nimport { FunctionsApp } from 'atakora'\nnew CrudApi(shop, 'Users', {})\nnew FunctionsApp(shop, 'Mailer', {})`,
      },
    ],
    [
      'a class of the repository',
      {
        'a.ts': `${STACK}import { CrudApi } from './crud-api.js'\nnew CrudApi(shop, 'Users', {})`,
        'crud-api.ts': `export class CrudApi { constructor(...args: unknown[]) {} }`,
      },
    ],
    [
      'a local class that shadows the import',
      {
        'a.ts': `${STACK}import { CrudApi } from '@atakora/component'\nfunction test() { class CrudApi {}\nreturn new CrudApi() }\nexport type { CrudApi }`,
      },
    ],
    [
      'a parameter that shadows the import',
      {
        'a.ts': `import { CrudApi } from '@atakora/component'\nexport function test(CrudApi: new () => object) { return new CrudApi() }`,
      },
    ],
    [
      'a class that is not in the module it is imported from',
      {
        'a.ts': `${STACK}import { CrudApi } from '@atakora/component/web'\nimport { StaticSite } from '@atakora/component'\nnew CrudApi(shop, 'Users', {})\nnew StaticSite(shop, 'Site', {})`,
      },
    ],
    [
      'an export that hides the star',
      {
        'a.ts': `${STACK}import { CrudApi } from './lib.js'\nnew CrudApi(shop, 'Users', {})`,
        'lib.ts': `export * from '@atakora/component'\nexport class CrudApi {}`,
      },
    ],
    [
      'a class that only looks alike: Amplify and its backend',
      {
        'a.ts': `import { defineBackend } from '@aws-amplify/backend'\nimport { auth } from './auth.js'\nconst backend = defineBackend({ auth })\nbackend.addOutput({})`,
        'auth.ts': `import { defineAuth } from '@aws-amplify/backend'\nexport const auth = defineAuth({})`,
      },
    ],
    [
      'define of a bundler and of AMD',
      { 'a.js': `const { CrudApi } = require('./api')\ndefine('users', [], () => {})\nCrudApi.define('Users', {})` },
    ],
    [
      'a local function named require',
      {
        'a.ts': `function require(name: string): any { return { CrudApi: class {} } }\nconst { CrudApi } = require('@atakora/component')\nnew CrudApi(null, 'Users', {})`,
      },
    ],
    [
      'a module that is loaded when the program runs',
      { 'a.ts': `const { CrudApi } = await import('@atakora/component')\nnew CrudApi(null as never, 'Users', {})` },
    ],
    [
      'a type of that name',
      { 'a.ts': `import type { CrudApi } from '@atakora/component'\nexport interface Apis { users: CrudApi }` },
    ],
    [
      'the property of an object',
      {
        'a.ts': `import { CrudApi } from '@atakora/component'\nconst shop = { CrudApi: class {} }\nnew shop.CrudApi()\nexport { CrudApi }`,
      },
    ],
    [
      'a name that every object has',
      {
        'a.ts': `import * as atakora from '@atakora/component'\nnew (atakora as any).toString()\nnew (atakora as any).constructor('return 1')\nnew (atakora as any).__proto__()`,
      },
    ],
  ])('%s', (_, files) => {
    const { components, backends, notes } = readCode(files)
    expect({ components, backends, notes }).toEqual({ components: [], backends: [], notes: [] })
  })
})

describe('ids', () => {
  test.each<readonly [says: string, source: string, id: string, isLiteral: boolean]>([
    ['a literal', `new CrudApi(app, 'Users', {})`, 'Users', true],
    ['a template without parts', 'new CrudApi(app, `Users`, {})', 'Users', true],
    ['a constant', `const ID = 'Users' as const\nnew CrudApi(app, ID, {})`, 'Users', true],
    [
      'a constant of a constant',
      `const NAME = 'Users'\nconst ID = NAME\nnew CrudApi(app, (ID satisfies string), {})`,
      'Users',
      true,
    ],
    ['an enum member', `enum Api { Users = 'Users' }\nnew CrudApi(app, Api.Users, {})`, 'Users', true],
    [
      'a field of a constant object',
      `const IDS = { users: 'Users' } as const\nnew CrudApi(app, IDS.users, {})`,
      'Users',
      true,
    ],
    [
      'a field that changes',
      `const IDS = { users: 'Users' }\nIDS.users = 'Members'\nnew CrudApi(app, IDS.users, {})`,
      'IDS.users',
      false,
    ],
    [
      'a template with parts that are known',
      "const SHOP = 'Corner'\nnew CrudApi(app, `${SHOP}Users`, {})",
      'CornerUsers',
      false,
    ],
    ['a sum of literals', `new CrudApi(app, 'Corner' + 'Users', {})`, 'CornerUsers', false],
    ['an environment variable', `new CrudApi(app, process.env.ID!, {})`, 'process.env.ID!', false],
    ['a parameter', `function build(id: string) { new CrudApi(app, id, {}) }\nbuild('Users')`, 'Users', false],
    ['a parameter nobody gives', `export function build(id: string) { new CrudApi(app, id, {}) }`, 'id', false],
    [
      'a variable that changes',
      `let id = 'Users'\nid = 'Members'\nnew CrudApi(app, id, {})\nid = 'Others'`,
      'id',
      false,
    ],
    ['a number', `new CrudApi(app, 42 as never, {})`, '42 as never', false],
    ['none', `new CrudApi(app)`, 'CrudApi', false],
    ['spread arguments', `const args = [app, 'Users', {}] as const\nnew CrudApi(...args)`, 'Users', true],
    [
      'a long expression is cut',
      `new CrudApi(app, process.env.A + ${"'x' + ".repeat(60)}'y', {})`,
      `process.env.A + ${"'x' + ".repeat(60)}'y'`.slice(0, 119) + '…',
      false,
    ],
  ])('%s', (_, source, id, isLiteral) => {
    const [component] = readCode(source).components
    expect([component!.id, component!.idIsLiteral]).toEqual([id, isLiteral])
  })
})
