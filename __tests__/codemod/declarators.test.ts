import { describe, expect, test } from '@jest/globals'
import { PRODUCT, SHOP, crudApi, outcomeOf, proposeFor, rewritten } from './propose-source.js'

const [user, product] = [crudApi('User'), crudApi('Product')]

/** What the rewrite leaves of a statement: everything but the backend. */
const remains = (source: string): string =>
  rewritten(SHOP + source)
    .replace(/^import .*defineBackend.*\n/m, '')
    .slice(SHOP.length)
    .replace(
      /\s*const backend = defineBackend\([^]*?\n\s*\}\);?\n\n\s*backend\.addToStack\(stack\);?\n*/,
      '\n<backend>\n',
    )
    .trim()

describe('a statement that declares members and something else keeps the rest', () => {
  test.each([
    ['behind', `const userApi = ${user}, other = 5`, 'const other = 5'],
    ['before', `const other = 5, userApi = ${user}`, 'const other = 5'],
    ['before and behind', `let a = 1, userApi = ${user}, b`, 'let a = 1, b'],
    ['without a value', `let a, userApi = ${user}`, 'let a'],
    ['with a semicolon', `const other = 5, userApi = ${user};`, 'const other = 5;'],
    ['on its own line', `const userApi = ${user},\n  other = 5`, 'const other = 5'],
    ['with its comment', `const userApi = ${user}, // users\n  // five\n  other = 5`, 'const\n  // five\n  other = 5'],
    ['with a comment behind its comma', `const other = 5, // five\n  userApi = ${user};`, 'const other = 5; // five'],
    [
      'with a comment before its comma',
      `const other = 5 /* five */, userApi = ${user};`,
      'const other = 5 /* five */;',
    ],
    ['with the comment of the line', `const other = 5, userApi = ${user} // both`, 'const other = 5 // both'],
    ['with a pattern', `const userApi = ${user}, { a, b } = { a: 1, b: 2 }`, 'const { a, b } = { a: 1, b: 2 }'],
  ])('%s', (_, statement, expected) => {
    expect(remains(`${statement}\n${PRODUCT}\nconsole.log(1)`)).toBe(`${expected}\n<backend>\nconsole.log(1)`)
  })

  test('below the backend where it reads a member', () => {
    const source = `const userApi = ${user}, url = userApi.apiEndpoint, productApi = ${product}`
    expect(remains(source)).toBe('<backend>\nconst url = backend.components.userApi.apiEndpoint')
  })

  test('above the backend where a member needs it, at the end of a block', () => {
    const source = `function build() {\n  const ttl = 5, userApi = ${crudApi('User', 'ttl')}, productApi = ${product}\n}\nbuild()`
    expect(remains(source)).toBe('function build() {\n  const ttl = 5\n<backend>\n}\nbuild()')
  })

  test('where it is, when somebody outside may use it', () => {
    const source = `export const userApi = ${user}, /* of 9 */ other = 5, productApi = ${product} // all`
    expect(remains(source)).toBe(
      '<backend>\nexport const userApi = backend.components.userApi, /* of 9 */ other = 5, productApi = backend.components.productApi // all',
    )
  })

  test('beside a backend that exists', () => {
    const backend = `import { defineBackend } from '@atakora/component/backend'
const backend = defineBackend({ orderApi: CrudApi.define('OrderApi', { entityName: 'Order', schema: {} }) })
backend.addToStack(stack)`
    const source = rewritten(`${SHOP}${backend}\nconst other = 5, userApi = ${user}\nconsole.log(userApi.id, other)`)
    expect(source).toContain('\nconst other = 5\nconsole.log(backend.components.userApi.id, other)')
    expect(source).toContain(`  userApi: CrudApi.define('UserApi'`)
  })
})

describe('comments of several declarators go with their members', () => {
  test('when nothing else is declared', () => {
    const source = `// Apis\nconst userApi = ${user}, // users\n  // Products\n  productApi = ${product} /* all */; // end`
    const after = rewritten(SHOP + source)
    for (const comment of ['// Apis', '// users', '// Products', '/* all */ // end']) expect(after).toContain(comment)
    expect(after).toMatch(/\n {2}\/\/ Apis\n {2}userApi: .*, \/\/ users\n\n {2}\/\/ Products\n {2}productApi: /)
  })
})

describe('a statement is not taken apart', () => {
  test.each([
    [
      'where something else between changes what a member is given',
      [
        'let n = 1',
        `const userApi = ${crudApi('User', 'ttl: n')}, raised = n++, productApi = ${crudApi('Product', 'ttl: n')}`,
      ],
      'props-not-movable',
    ],
    [
      'where its bindings are exported and a member needs one',
      [`export const ttl = 5, userApi = ${crudApi('User', 'ttl')}, productApi = ${product}`],
      'used-before-last-member',
    ],
    [
      'where a var may be read before',
      ['show()', `var other = 5, userApi = ${user}`, PRODUCT, 'function show() { console.log(userApi) }'],
      'unclassified-reference',
    ],
  ])('%s', (_, statements, code) => {
    expect(outcomeOf(SHOP + statements.join('\n')).split(':')[0]).toBe(code)
  })

  test('for two groups', () => {
    const other = `const other = new ResourceGroupStack(app, 'Other', { location: 'eastus' })`
    const mixed = `const userApi = ${user}, cartApi = ${crudApi('Cart', '', 'other')}`
    const source = [SHOP, other, mixed, PRODUCT, `const mailApi = ${crudApi('Mail', '', 'other')}`].join('\n')
    const reasons = proposeFor(source).map(({ rewrite }) => (rewrite.kind === 'ready' ? [] : rewrite.reasons))
    expect(reasons.map((each) => each.map(({ code, path }) => `${code} ${path}`))).toEqual([
      ['props-not-movable declarators'],
      ['props-not-movable declarators'],
    ])
  })
})
