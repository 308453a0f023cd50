import { describe, expect, test } from '@jest/globals'
import { PRODUCT, SHOP, USER, crudApi, outcomeOf, proposeFor } from './propose-source.js'

/** Every mention of the user api with its kind, as `kind: line`. */
function mentionsIn(source: string): readonly string[] {
  const { rewriting } = proposeFor(source)[0]!
  const [site] = rewriting!.sites
  return rewriting!.references
    .get(site!)!
    .map(({ node, kind }) => `${kind}: ${source.slice(0, node.getStart()).split('\n').length}`)
}

describe('a mention that can be followed', () => {
  test.each([
    ['a property', 'console.log(userApi.apiEndpoint)', ['read']],
    ['an optional property', 'console.log(userApi?.apiEndpoint)', ['read']],
    ['an asserted property', 'console.log(userApi!.apiEndpoint)', ['read']],
    ['a property by its text', `console.log(userApi['apiEndpoint'])`, ['read']],
    ['a destructuring', 'const { apiEndpoint } = userApi', ['read']],
    ['a shorthand', 'const apis = { userApi }', ['read']],
    ['a list', 'const apis = [userApi]', ['read']],
    ['a spread', 'const copy = { ...userApi }', ['read']],
    ['a template', 'const url = `${userApi.apiEndpoint}/users`', ['read']],
    ['a closure', 'const url = () => userApi.apiEndpoint', ['read']],
    ['a method of a class', 'class Links { users() { return userApi.apiEndpoint } }', ['read']],
    ['a type query', 'type Users = typeof userApi', ['type']],
    ['a type query of a property', 'type Endpoint = typeof userApi.apiEndpoint', ['type']],
    ['an assertion', 'const api = userApi as unknown', ['read']],
    ['an argument', 'register(userApi)', ['read']],
    ['a property that is set', `userApi.label = 'users'`, ['read']],
    ['a property that is deleted', 'delete userApi.label', ['read']],
    ['an export', 'export { userApi }', ['export']],
    ['an export under another name', 'export { userApi as users }', ['export']],
    ['a default export', 'export default userApi', ['read']],
    ['a CommonJS export', 'module.exports = { userApi }', ['read']],
    ['a decorator', '@Links(userApi)\nclass Page {}', ['read']],
    ['a default of a parameter', 'function show(api = userApi) {}', ['read']],
    ['a computed name', 'const labels = { [userApi.apiEndpoint]: 1 }', ['read']],
    ['a condition', 'if (userApi.enabled) userApi.enable()', ['read', 'read']],
  ])('%s', (_, use, kinds) => {
    const source = [SHOP, USER, PRODUCT, use].join('\n')
    expect(mentionsIn(source).map((mention) => mention.split(':')[0])).toEqual(kinds)
  })

  test('in JSX', () => {
    const source = [SHOP, USER, PRODUCT, 'const page = <Links api={userApi}>{userApi.apiEndpoint}</Links>'].join('\n')
    const [proposed] = proposeFor({ 'src/main.tsx': source })
    const [site] = proposed!.rewriting!.sites
    expect(proposed!.rewriting!.references.get(site!)!.map(({ kind }) => kind)).toEqual(['read', 'read'])
  })
})

describe('something else of the same name is no mention', () => {
  test.each([
    ['a parameter', 'function show(userApi) { return userApi.apiEndpoint }'],
    ['a variable of a block', 'if (stack) { const userApi = 1; console.log(userApi) }'],
    ['a property', 'console.log(stack.userApi)'],
    ['a key', 'const apis = { userApi: 1 }'],
    ['a method', 'const apis = { userApi() {} }'],
    ['a label', 'userApi: for (;;) break userApi'],
    ['a taken property', 'const { userApi: other } = stack'],
    ['an exported name of something else', 'const other = 1\nexport { other as userApi }'],
    ['a type', 'interface Apis { userApi: string }'],
    ['a text', `console.log('userApi')`],
  ])('%s', (_, other) => {
    expect(mentionsIn([SHOP, USER, PRODUCT, other].join('\n'))).toEqual([])
  })
})

describe('a mention that cannot be followed stands against the rewrite', () => {
  const LET = USER.replace('const', 'let')
  const VAR = USER.replace('const', 'var')
  test.each([
    ['set again to something else', LET, 'userApi.other = userApi = null'],
    ['set again in a list', LET, ';[userApi] = [null]'],
    ['set again in a pattern', LET, ';({ api: userApi } = stack)'],
    ['set again in a pattern by its own name', LET, ';({ userApi } = stack)'],
    ['set again by the rest of a pattern', LET, ';({ id, ...userApi } = stack)'],
    ['set again when it is empty', LET, 'userApi ??= null'],
    ['set again through an assertion', LET, ';(userApi as any) = null'],
    ['counted', LET, 'userApi++'],
    ['set by a loop', LET, 'for (userApi of []) console.log(1)'],
    ['set by the pattern of a loop', LET, 'for ([userApi] of []) console.log(1)'],
    ['named by an eval', USER, `eval('userApi.apiEndpoint')`],
    ['declared twice', VAR, 'var userApi = null'],
    ['read in a hoisted function, as a var', VAR, 'function show() { return userApi }'],
  ])('%s', (_, declaration, use) => {
    expect(outcomeOf([SHOP, declaration, PRODUCT, use].join('\n'))).toBe(`unclassified-reference: ${use}`)
  })

  test('a var read before it is set', () => {
    const read = 'console.log(userApi)'
    expect(outcomeOf([SHOP, read, VAR, PRODUCT].join('\n'))).toBe(`unclassified-reference: ${read}`)
  })

  test('a var read outside its block', () => {
    const read = 'console.log(userApi)'
    expect(outcomeOf([SHOP, '{', VAR, PRODUCT, '}', read].join('\n'))).toBe(`unclassified-reference: ${read}`)
  })

  test('a var read below it is as good as a const', () => {
    expect(outcomeOf([SHOP, VAR, PRODUCT, 'console.log(userApi.apiEndpoint)'].join('\n'))).toBe('ready')
  })
})

describe('the form of the declaration', () => {
  const other = crudApi('User')
  test.each([
    ['no variable', other, 'ready'],
    ['const', `const userApi = ${other}`, 'ready'],
    ['let', `let userApi = ${other}`, 'ready'],
    ['a type annotation', `const userApi: CrudApi = ${other}`, 'ready'],
    ['export const', `export const userApi = ${other}`, 'ready'],
    ['export let', `export let userApi = ${other}`, 'ready'],
    ['two declarators', `const userApi = ${other}, orderApi = ${crudApi('Order')}`, 'ready'],
    ['a declarator beside something else', `const userApi = ${other}, ttl = 10`, 'ready'],
    ['export default', `export default ${other}`, 'exported-reference'],
    ['exports.name', `exports.userApi = ${other}`, 'exported-reference'],
    ['module.exports.name', `module.exports.userApi = ${other}`, 'exported-reference'],
    ['a pattern', `const { apiEndpoint } = ${other}`, 'unclassified-reference'],
    ['an argument', `register(${other})`, 'unclassified-reference'],
    ['a property of an object', `const apis = { users: ${other} }`, 'unclassified-reference'],
    ['an item of a list', `const apis = [${other}]`, 'unclassified-reference'],
    ['an assertion', `const userApi = ${other} as CrudApi`, 'unclassified-reference'],
    ['parentheses', `const userApi = (${other})`, 'unclassified-reference'],
    ['a chain', `const endpoint = ${other}.apiEndpoint`, 'unclassified-reference'],
    ['an assignment to a variable', `let userApi\nuserApi = ${other}`, 'unclassified-reference'],
    ['an assignment to a property', `const apis: any = {}\napis.user = ${other}`, 'unclassified-reference'],
    ['something to be disposed of', `using userApi = ${other}`, 'unclassified-reference'],
    ['a label', `users: ${other}`, 'props-not-movable'],
    ['void', `void ${other}`, 'unclassified-reference'],
  ])('%s', (_, declaration, expected) => {
    expect(outcomeOf([SHOP, declaration, PRODUCT].join('\n')).split(':')[0]).toBe(expected)
  })
})

describe('fields', () => {
  const stackClass = (
    statements: readonly string[],
    members = '',
  ): string => `import { ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'
class ShopStack extends ResourceGroupStack {
constructor(app, id) {
super(app, id, {})
${statements.join('\n')}
}
${members}
}
`
  const user = `this.userApi = ${crudApi('User', '', 'this')}`
  const product = `this.productApi = ${crudApi('Product', '', 'this')}`

  test.each([
    ['one after the other', [user, product], ''],
    ['read after both', [user, product, 'console.log(this.userApi.apiEndpoint)'], ''],
    ['over another construct', [user, `this.mail = new Mail(this, 'Mail')`, product], ''],
    ['read between', [user, 'console.log(this.userApi.apiEndpoint)', product], ''],
    ['over a field that is read', [user, 'console.log(this.label)', product], `label = 'x'`],
    ['over a field that is set', [user, `this.label = 'x'`, product], ''],
    [
      'over a private method that does not look',
      [user, `this.log('users')`, product],
      'private log(text) { console.log(text) }',
    ],
    ['read by a method that runs later', [user, product], 'endpoints() { return [this.userApi.apiEndpoint] }'],
    ['with a schema made between', [user, 'const schema = z.object({})', product], ''],
    ['private ones', [user.replace('userApi', '#userApi'), product], '#userApi'],
  ])('%s', (_, statements, members) => {
    expect(outcomeOf(stackClass(statements, members))).toBe('ready')
  })

  test.each([
    ['over a method of the class', 'this.addOutputs()', 'addOutputs() {}'],
    ['over a call that is given the instance', 'register(this)', ''],
    ['over a method of the base class', `super.addTag('a')`, ''],
    ['over a private method that reads a member', 'this.show()', 'private show() { console.log(this.node.children) }'],
    ['over a wait', 'await this.ready', ''],
    ['over an alias that is given away', 'register(self)', ''],
    ['over a field read through an alias', 'console.log(self.productApi)', ''],
    ['over a return', 'if (!app.production) return', ''],
  ])('%s', (_, between, members) => {
    const alias = between.includes('self') ? ['const self = this'] : []
    const outcome = outcomeOf(stackClass([...alias, user, between, product], members))
    expect(outcome).not.toBe('ready')
  })

  test('read before it is set', () => {
    const read = 'if (this.productApi) console.log(1)'
    const use = 'console.log(this.userApi.apiEndpoint)'
    expect(outcomeOf(stackClass([user, use, read, product]))).toBe(`props-not-movable: ${read}`)
  })

  test('taken out of the instance between', () => {
    const take = 'const { userApi } = this'
    const placed = proposeFor(stackClass([user, take, product]))[0]!
    expect(placed.rewrite.kind === 'ready' ? placed.rewriting!.index : null).toBe(2)
  })

  test('set twice', () => {
    const again = 'this.userApi = null'
    expect(outcomeOf(stackClass([user, product, again]))).toBe(`unclassified-reference: ${again}`)
  })

  test('with a setter', () => {
    expect(outcomeOf(stackClass([user, product], 'set userApi(api) { console.log(api) }')).split(':')[0]).toBe(
      'unclassified-reference',
    )
  })
})
