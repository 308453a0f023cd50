import { describe, expect, test } from '@jest/globals'
import { readCode } from '../support/read-code.js'

type Source = string | Readonly<Record<string, string>>

/** Ids that the component `Mailer` needs. */
function needed(source: Source): string[] {
  const { components } = readCode(source)
  const mailer = components.find(({ id }) => id === 'Mailer')!
  return mailer.dependsOn.map((key) => components.find((component) => component.key === key)!.id).sort()
}

const SETUP = `const shop = new ResourceGroupStack(app, 'Shop')
const users = new CrudApi(shop, 'Users', {})
const orders = new CrudApi(shop, 'Orders', {})
`
const mailer = (props: string): string => `new FunctionsApp(shop, 'Mailer', ${props})`

describe('a component needs those its props use', () => {
  test.each<readonly [says: string, source: Source, needed: readonly string[]]>([
    ['none', SETUP + mailer(`{ runtime: 'node' }`), []],
    ['directly', SETUP + mailer('{ environmentVariables: { API: users.apiEndpoint } }'), ['Users']],
    ['as a whole', SETUP + mailer('{ parent: users }'), ['Users']],
    ['a shared resource of it', SETUP + mailer('{ existingPlan: orders.functionsApp.plan }'), ['Orders']],
    ['both', SETUP + mailer('{ a: users.apiEndpoint, b: [orders.apiEndpoint] }'), ['Orders', 'Users']],
    ['through a variable', `${SETUP}const url = users.apiEndpoint\n${mailer('{ url }')}`, ['Users']],
    ['through a pattern', `${SETUP}const { apiEndpoint: url } = users\n${mailer('{ url }')}`, ['Users']],
    ['through a template', SETUP + mailer('{ url: `https://${users.apiEndpoint}/` }'), ['Users']],
    ['through a sum', SETUP + mailer(`{ url: 'https://' + users.apiEndpoint }`), ['Users']],
    [
      'through a condition',
      SETUP + mailer('{ url: process.env.A ? users.apiEndpoint : orders.apiEndpoint }'),
      ['Orders', 'Users'],
    ],
    [
      'through the side of a condition that is not taken',
      SETUP + mailer(`{ url: true ? 'none' : orders.apiEndpoint }`),
      ['Orders'],
    ],
    [
      'through a function',
      `${SETUP}const urlOf = (api: CrudApi) => api.apiEndpoint + '/'\n${mailer('{ url: urlOf(users) }')}`,
      ['Users'],
    ],
    [
      'through a function that looks elsewhere',
      `${SETUP}function url() { if (process.env.A) return users.apiEndpoint\nreturn '' }\n${mailer('{ url: url() }')}`,
      ['Users'],
    ],
    [
      'through a function nobody follows',
      `${SETUP}import { normalise } from '@acme/urls'\nconst url = normalise(users.apiEndpoint)\n${mailer('{ url }')}`,
      ['Users'],
    ],
    [
      'through a function that is handed over',
      SETUP + mailer('{ handler: () => fetch(users.apiEndpoint) }'),
      ['Users'],
    ],
    [
      'through a function under a name',
      `${SETUP}const handler = () => fetch(users.apiEndpoint)\n${mailer('{ handler }')}`,
      ['Users'],
    ],
    [
      'through a callback',
      SETUP + mailer('{ urls: [users, orders].map((api) => api.apiEndpoint) }'),
      ['Orders', 'Users'],
    ],
    [
      'one field of an object, not the others',
      `${SETUP}const urls = { users: users.apiEndpoint, orders: orders.apiEndpoint }\n${mailer('{ url: urls.orders }')}`,
      ['Orders'],
    ],
    [
      'one item of a list, not the others',
      `${SETUP}const urls = [users.apiEndpoint, orders.apiEndpoint]\n${mailer('{ url: urls[0] }')}`,
      ['Users'],
    ],
    [
      'any field of an object',
      `${SETUP}const urls: any = { users: users.apiEndpoint, orders: orders.apiEndpoint }\n${mailer('{ url: urls[process.env.KEY!] }')}`,
      ['Orders', 'Users'],
    ],
    ['a spread object', `${SETUP}const base = { url: users.apiEndpoint }\n${mailer('{ ...base }')}`, ['Users']],
    [
      'a variable that changes',
      `${SETUP}let url = ''\nif (process.env.A) url = users.apiEndpoint\n${mailer('{ url }')}`,
      ['Users'],
    ],
    [
      'an object that is filled',
      `${SETUP}const env: any = {}\nenv.API = users.apiEndpoint\n${mailer('{ env }')}`,
      ['Users'],
    ],
    [
      'a list that is filled',
      `${SETUP}const urls: string[] = []\nurls.push(users.apiEndpoint)\n${mailer('{ urls }')}`,
      ['Users'],
    ],
    [
      'an object that a function fills',
      `${SETUP}function fill(env: any) { env.API = users.apiEndpoint }\nconst env = {}\nfill(env)\n${mailer('{ env }')}`,
      ['Users'],
    ],
    [
      'Object.assign',
      `${SETUP}const env = Object.assign({}, { API: users.apiEndpoint })\n${mailer('{ env }')}`,
      ['Users'],
    ],
    [
      'a field of a class',
      `const shop = new ResourceGroupStack(app, 'Shop')\nclass Apis { readonly users = new CrudApi(shop, 'Users', {})\nreadonly orders = new CrudApi(shop, 'Orders', {})\nbuild() { ${mailer('{ url: this.users.apiEndpoint }')} } }\nnew Apis().build()`,
      ['Users'],
    ],
    [
      'a field that holds a url',
      `${SETUP}class Config { constructor(readonly url: string) {} }\nconst config = new Config(users.apiEndpoint)\n${mailer('{ url: config.url }')}`,
      ['Users'],
    ],
    [
      'a field that changes',
      `${SETUP}class Config { url = ''\nuse(api: CrudApi) { this.url = users.apiEndpoint } }\nconst config = new Config()\n${mailer('{ url: config.url }')}`,
      ['Users'],
    ],
    [
      'a getter',
      `${SETUP}class Config { get url() { if (process.env.A) return ''\nreturn users.apiEndpoint } }\nconst config = new Config()\n${mailer('{ url: config.url }')}`,
      ['Users'],
    ],
    [
      'a method',
      `${SETUP}class Config { constructor(private api: CrudApi) {}\nurl() { return this.api.apiEndpoint } }\n${mailer('{ url: new Config(users).url() }')}`,
      ['Users'],
    ],
    [
      'a parameter',
      `${SETUP}function build(url: string) { ${mailer('{ url }')} }\nbuild(orders.apiEndpoint)`,
      ['Orders'],
    ],
    [
      'a parameter that is an object',
      `${SETUP}function build({ url }: { url: string }) { ${mailer('{ url }')} }\nbuild({ url: orders.apiEndpoint })`,
      ['Orders'],
    ],
    [
      'a component that a factory makes',
      `const shop = new ResourceGroupStack(app, 'Shop')\nfunction make(id: string) { return new CrudApi(shop, id, {}) }\nconst users = make('Users')\nconst orders = make('Orders')\n${mailer('{ url: users.apiEndpoint }')}`,
      ['Users'],
    ],
    [
      'a component that a callback makes: any of them',
      `const shop = new ResourceGroupStack(app, 'Shop')\nconst apis = ['Users', 'Orders'].map(() => new CrudApi(shop, 'Users', {}))\n${mailer('{ url: apis[0]!.apiEndpoint }')}`,
      ['Users'],
    ],
    [
      'another file',
      {
        'src/apis.ts': `import { App, ResourceGroupStack } from '@atakora/cdk'\nimport { CrudApi } from '@atakora/component'\nexport const shop = new ResourceGroupStack(new App(), 'Shop')\nexport const users = new CrudApi(shop, 'Users', {})\nexport const url = encodeURI(users.apiEndpoint)\nexport default users`,
        'src/main.ts': `import { FunctionsApp } from '@atakora/component'\nimport * as apis from './apis.js'\nnew FunctionsApp(apis.shop, 'Mailer', { url: apis.url })`,
      },
      ['Users'],
    ],
    [
      'the default export of another file',
      {
        'src/apis.ts': `import { App } from '@atakora/cdk'\nimport { CrudApi } from '@atakora/component'\nexport default { url: encodeURI(new CrudApi(new App(), 'Users', {}).apiEndpoint) }`,
        'src/main.ts': `import { App } from '@atakora/cdk'\nimport { FunctionsApp } from '@atakora/component'\nimport config from './apis.js'\nnew FunctionsApp(new App(), 'Mailer', { url: config.url })`,
      },
      ['Users'],
    ],
    ['the id', SETUP + 'new FunctionsApp(shop, `Mailer`, { [users.id]: 1 })', ['Users']],
    ['not the scope', `const users = new CrudApi(app, 'Users', {})\nnew FunctionsApp(users, 'Mailer', {})`, []],
    ['not itself', `const mailer: any = new FunctionsApp(app, 'Mailer', { handler: () => mailer.url })`, []],
    ['not what only types mention', SETUP + mailer('{ url: process.env.URL as typeof users.apiEndpoint }'), []],
    ['in spite of types around', `${SETUP}${mailer('{ url: (users satisfies CrudApi).apiEndpoint }')}`, ['Users']],
  ])('%s', (_, source, ids) => {
    expect(needed(source)).toEqual(ids)
  })
})

describe('components of a backend are needed through it', () => {
  const BACKEND = `const shop = new ResourceGroupStack(app, 'Shop')
const backend = defineBackend({ users: CrudApi.define('Users', {}), orders: CrudApi.define('Orders', {}) })
backend.addToStack(shop)
`
  test.each<readonly [says: string, source: string, needed: readonly string[]]>([
    ['by key', BACKEND + mailer('{ url: backend.components.users.apiEndpoint }'), ['Users']],
    [
      'by key, in a pattern',
      `${BACKEND}const { orders } = backend.components\n${mailer('{ url: orders.apiEndpoint }')}`,
      ['Orders'],
    ],
    [
      'by a key that is not known',
      BACKEND + mailer('{ url: backend.components[process.env.KEY!].apiEndpoint }'),
      ['Orders', 'Users'],
    ],
    ['by id', BACKEND + mailer(`{ url: backend.getComponent('Users').apiEndpoint }`), ['Orders', 'Users']],
    [
      'by a shared resource',
      BACKEND + mailer(`{ plan: backend.getResource('functions', 'app') }`),
      ['Orders', 'Users'],
    ],
    [
      'of the builder',
      `const shop = new ResourceGroupStack(app, 'Shop')\nconst backend = defineBackend().addComponent(CrudApi.define('Users', {})).build()\nbackend.initialize(shop)\n${mailer(`{ url: backend.getComponent('Users').apiEndpoint }`)}`,
      ['Users'],
    ],
  ])('%s', (_, source, ids) => {
    expect(needed(source)).toEqual(ids)
  })
})
