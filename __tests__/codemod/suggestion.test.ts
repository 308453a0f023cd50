import { describe, expect, test } from '@jest/globals'
import ts from 'typescript'
import { PRODUCT, SHOP, USER, proposeFor } from './propose-source.js'

const suggestionFor = (files: string | Readonly<Record<string, string>>) => proposeFor(files)[0]!.suggestion

function syntaxErrorsIn(code: string, language: string): readonly string[] {
  const { parseDiagnostics } = ts.createSourceFile(
    language === 'js' ? 'suggestion.jsx' : 'suggestion.tsx',
    code,
    ts.ScriptTarget.ESNext,
  ) as ts.SourceFile & { parseDiagnostics: readonly ts.Diagnostic[] }
  return parseDiagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))
}

test('the traditional form of the documented example gives the documented call', () => {
  const source = `import { App, ResourceGroupStack } from '@atakora/cdk';
import { CrudApi } from '@atakora/component/crud';

const app = new App();
const stack = new ResourceGroupStack(app, 'Shop');

const userApi = new CrudApi(stack, 'UserApi', {
  entityName: 'User',
  schema: { id: 'string', name: 'string', email: 'string' },
  partitionKey: '/id'
});

const productApi = new CrudApi(stack, 'ProductApi', {
  entityName: 'Product',
  schema: { id: 'string', name: 'string', price: 'number' },
  partitionKey: '/id'
});

console.log(userApi.apiEndpoint);
console.log(productApi.apiEndpoint);
`
  expect(suggestionFor(source)).toEqual({
    language: 'ts',
    code: `import { defineBackend } from '@atakora/component/backend';

const backend = defineBackend({
  userApi: CrudApi.define('UserApi', {
    entityName: 'User',
    schema: { id: 'string', name: 'string', email: 'string' },
    partitionKey: '/id'
  }),

  productApi: CrudApi.define('ProductApi', {
    entityName: 'Product',
    schema: { id: 'string', name: 'string', price: 'number' },
    partitionKey: '/id'
  })
});

backend.addToStack(stack);
`,
  })
})

const HEAD = `import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'
const app = new App()
const stack = new ResourceGroupStack(app, 'Shop')
`
const ORDER = `new CrudApi(stack, 'OrderApi', { entityName: 'Order', schema: {} })`

describe('the source text of the components is kept', () => {
  test.each([
    [
      'comments in the props',
      `new CrudApi(stack, 'UserApi', {
  // What people are called.
  entityName: 'User', /* singular */
  schema: {}, // for now
})`,
      `  userApi: CrudApi.define('UserApi', {
    // What people are called.
    entityName: 'User', /* singular */
    schema: {}, // for now
  }),`,
    ],
    [
      'comments between the arguments',
      `new CrudApi(stack, /* id */ 'UserApi', // props
{ entityName: 'User', schema: {} })`,
      `  userApi: CrudApi.define(/* id */ 'UserApi', // props
  { entityName: 'User', schema: {} }),`,
    ],
    [
      'comments around the statement',
      `// Customers log in with these.
const userApi = new CrudApi(stack, 'UserApi', { entityName: 'User', schema: {} }) // see the handbook`,
      `  // Customers log in with these.
  userApi: CrudApi.define('UserApi', { entityName: 'User', schema: {} }), // see the handbook`,
    ],
    [
      'lines inside a template literal',
      `new CrudApi(stack, 'UserApi', {
    entityName: 'User',
    schema: parse(\`
  id: string
      name: string
\`),
})`,
      `    schema: parse(\`
  id: string
      name: string
\`),`,
    ],
    [
      'an argument a line',
      `new CrudApi(
  stack,
  'UserApi',
  {
    entityName: 'User',
    schema: {},
  },
)`,
      `  userApi: CrudApi.define(
    'UserApi',
    {
      entityName: 'User',
      schema: {},
    },
  ),`,
    ],
    [
      'type arguments',
      `new CrudApi<User>(stack, 'UserApi', { entityName: 'User', schema: {} })`,
      `  userApi: CrudApi.define<User>('UserApi', { entityName: 'User', schema: {} }),`,
    ],
    [
      'a variable as props',
      `const props = { entityName: 'User', schema: {} }
new CrudApi(stack, 'UserApi', props)`,
      `  userApi: CrudApi.define('UserApi', props),`,
    ],
    [
      'a constant as id',
      `const USERS = 'UserApi'
new CrudApi(stack, USERS, { entityName: 'User', schema: {} })`,
      `  userApi: CrudApi.define(USERS, { entityName: 'User', schema: {} }),`,
    ],
  ])('%s', (_, statement, expected) => {
    const { code, language } = suggestionFor([HEAD, statement, ORDER].join('\n'))
    expect(code).toContain(expected)
    expect(syntaxErrorsIn(code, language)).toEqual([])
  })
})

describe('it looks like the file', () => {
  const tabbed = `import { App, ResourceGroupStack } from "@atakora/cdk";
import { CrudApi } from "@atakora/component/crud";
const stack = new ResourceGroupStack(new App(), "Shop");
function build() {
\tconst userApi = new CrudApi(stack, "UserApi", {
\t\tentityName: "User",
\t\tschema: {},
\t});
\tconst productApi = new CrudApi(stack, "ProductApi", {
\t\tentityName: "Product",
\t\tschema: {},
\t});
}
build();
`
  const expected = `import { defineBackend } from "@atakora/component/backend";

const backend = defineBackend({
\tuserApi: CrudApi.define("UserApi", {
\t\tentityName: "User",
\t\tschema: {},
\t}),

\tproductApi: CrudApi.define("ProductApi", {
\t\tentityName: "Product",
\t\tschema: {},
\t}),
});

backend.addToStack(stack);
`
  test('tabs, double quotes, semicolons and trailing commas', () => {
    expect(suggestionFor(tabbed).code).toBe(expected)
  })

  test('line breaks of Windows become plain ones', () => {
    expect(suggestionFor(tabbed.replaceAll('\n', '\r\n')).code).toBe(expected)
  })

  test('a byte order mark does no harm', () => {
    expect(suggestionFor(`\uFEFF${tabbed}`).code).toBe(expected)
  })
})

describe('how defineBackend comes in', () => {
  const body = `const stack = new ResourceGroupStack(new App(), 'Shop')\n${USER}\n${PRODUCT}`
  const imports = `import { App, ResourceGroupStack } from '@atakora/cdk'\nimport { CrudApi } from '@atakora/component/crud'\n`

  test.each([
    ['is imported', imports, 'src/main.ts', `import { defineBackend } from '@atakora/component/backend'\n`],
    [
      'is required in CommonJS',
      `const { App, ResourceGroupStack } = require('@atakora/cdk')\nconst { CrudApi } = require('@atakora/component/crud')\n`,
      'src/main.js',
      `const { defineBackend } = require('@atakora/component/backend')\n`,
    ],
    [
      'gets another name beside a namesake',
      `${imports}import { defineBackend } from '@aws-amplify/backend'\n`,
      'src/main.ts',
      `import { defineBackend as defineBackend2 } from '@atakora/component/backend'\n\nconst backend = defineBackend2({`,
    ],
    [
      'is there already',
      `${imports}import { defineBackend } from '@atakora/component'\n`,
      'src/main.ts',
      'const backend = defineBackend({',
    ],
    [
      'is there under another name',
      `${imports}import { defineBackend as share } from '@atakora/component/backend'\n`,
      'src/main.ts',
      'const backend = share({',
    ],
  ])('%s', (_, head, path, expected) => {
    const { code, language } = suggestionFor({ [path]: head + body })
    expect(code.startsWith(expected)).toBe(true)
    expect(language).toBe(path.endsWith('.js') ? 'js' : 'ts')
    expect(syntaxErrorsIn(code, language)).toEqual([])
  })

  test('through a namespace the class keeps its path', () => {
    const source = `import { App, ResourceGroupStack } from '@atakora/cdk'\nimport * as crud from '@atakora/component/crud'\n${body.replaceAll('new CrudApi', 'new crud.CrudApi')}`
    expect(suggestionFor(source).code).toContain(`userApi: crud.CrudApi.define('UserApi', {`)
  })
})

test('members of several files name their file', () => {
  const files = {
    'src/main.ts': `${HEAD}import { addOrders } from './or\u2028ders.js'\n${USER}\naddOrders(stack)`,
    'src/or\u2028ders.ts': `import { CrudApi } from '@atakora/component/crud'\nexport function addOrders(stack) {\n  ${ORDER}\n}`,
  }
  const { code, language } = suggestionFor(files)
  expect(code).toContain('  // src/main.ts\n  userApi: CrudApi')
  expect(code).toContain('  // src/or?ders.ts\n  orderApi: CrudApi')
  expect(syntaxErrorsIn(code, language)).toEqual([])
})

describe('an existing backend is shown with what it has', () => {
  const IMPORT = `import { defineBackend } from '@atakora/component/backend'\n`
  const cart = `CrudApi.define('CartApi', { entityName: 'Cart', schema: {} })`
  const added = 'backend.addToStack(stack)'

  test.each([
    [
      'a map on one line',
      `const backend = defineBackend({ cartApi: ${cart} })\n${added}`,
      `const backend = defineBackend({
  cartApi: ${cart},
  orderApi: CrudApi.define('OrderApi', { entityName: 'Order', schema: {} })
})
`,
    ],
    [
      'a map with comments and a configuration',
      `const backend = defineBackend({
    // The oldest one.
    cartApi: ${cart}, // keep
}, { monitoring: true })\n${added}`,
      `const backend = defineBackend({
    // The oldest one.
    cartApi: ${cart}, // keep
    orderApi: CrudApi.define('OrderApi', { entityName: 'Order', schema: {} }),
}, { monitoring: true })
`,
    ],
    [
      'a map that is a variable',
      `const apis = { cartApi: ${cart} }\nconst backend = defineBackend(apis)\n${added}`,
      `const backend = defineBackend({
  ...apis,
  orderApi: CrudApi.define('OrderApi', { entityName: 'Order', schema: {} })
})
`,
    ],
    [
      'a builder',
      `const backend = defineBackend({ environment: 'prod' }).addComponent(${cart}).build()\nbackend.initialize(stack)`,
      `backend.addComponent(CrudApi.define('OrderApi', { entityName: 'Order', schema: {} }))
`,
    ],
  ])('%s', (_, backend, expected) => {
    const { code, language } = suggestionFor([IMPORT + HEAD, backend, ORDER].join('\n'))
    expect(code).toBe(expected)
    expect(syntaxErrorsIn(code, language)).toEqual([])
  })
})

test('hostile ids and names stay inside their text', () => {
  const ids = [
    '`a`',
    'a|b',
    '@team',
    '<img src=x onerror=alert(1)>',
    '*/ evil() /*',
    '${evil()}',
    'a\\nb',
    '-->',
    '😈',
    '\u202Eipa',
  ]
  const statements = ids.map(
    (id, index) => `new CrudApi(stack, ${JSON.stringify(id)}, { entityName: 'Entity${index}', schema: {} })`,
  )
  const { code, language } = suggestionFor(HEAD + statements.join('\n'))
  expect(syntaxErrorsIn(code, language)).toEqual([])
  const keys = [...code.matchAll(/^ {2}(\S+): CrudApi\.define\(/gm)].map(([, key]) => key)
  expect(new Set(keys).size).toBe(ids.length)
})

test('code of a page with JSX stays code', () => {
  const files = { 'src/main.tsx': `${SHOP}${USER}\n${PRODUCT.replace('schema:', 'label: <b>Products</b>, schema:')}` }
  const { code, language } = suggestionFor(files)
  expect(code).toContain('label: <b>Products</b>')
  expect(syntaxErrorsIn(code, language)).toEqual([])
})
