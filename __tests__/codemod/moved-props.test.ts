import { describe, expect, test } from '@jest/globals'
import { PRODUCT, SHOP, USER, crudApi, outcomeOf } from './propose-source.js'

/** A program in which the user api has these props, with statements before it and between it and the product api. */
const program = (props: string, before: string, between: string): string =>
  [SHOP, before, `const userApi = ${crudApi('User', props)}`, between, PRODUCT].join('\n')

describe('props that mean the same further down move', () => {
  test.each([
    ['a constant', 'ttl', 'const ttl = 10', 'const other = 20'],
    ['a variable that is never set again', 'ttl', 'let ttl = 10', 'console.log(ttl)'],
    ['a shared object that is only read', 'tags', `const tags = { team: 'a' }`, 'console.log(tags.team)'],
    [
      'a shared object given to another construct',
      'tags',
      `const tags = { team: 'a' }`,
      `new FunctionsApp(stack, 'Mail', { tags, location: 'westus' })`,
    ],
    [
      'a schema made by a package',
      'uniqueKeys: userKeys',
      `import { z } from 'zod'\nconst userKeys = z.object({ id: z.string() })`,
      'const other = z.object({ id: z.string() })',
    ],
    ['a schema from another file', 'uniqueKeys: keys', `import { keys } from './keys'`, 'console.log(1)'],
    ['a callback that runs later', 'onCreate: () => { count++ }', 'let count = 0', 'console.log("users")'],
    [
      'a pure function of the repository',
      `tags: tagsFor('users')`,
      'const base = { team: "a" }\nconst tagsFor = (name: string) => ({ ...base, name })',
      'console.log("between")',
    ],
    [
      'effects with nothing that acts between',
      'ttl: nextTtl()',
      `import { nextTtl } from './ttl'`,
      `const schema = { id: 'string' }`,
    ],
    [
      'effects over a construct',
      'ttl: nextTtl()',
      `import { nextTtl } from './ttl'`,
      `new FunctionsApp(stack, 'Mail', { location: 'westus' })`,
    ],
    ['an environment variable', 'location: process.env.REGION', '', 'console.log("users")'],
    ['a member of an enumeration', 'ttl: Ttl.Day', 'enum Ttl { Day = 86400 }', 'console.log(Ttl.Day)'],
  ])('%s', (_, props, before, between) => {
    // The product api cannot move up, so that the user api has to move down.
    const same = props.startsWith('location') ? `${props}, skus` : 'skus'
    const pinned = `const skus = ['/sku']\nconst productApi = ${crudApi('Product', same)}`
    expect(outcomeOf(program(props, before, between).replace(PRODUCT, pinned))).toBe('ready')
  })
})

describe('props that something between may change stay', () => {
  // The product api is not moved up either: what stands between needs it.
  const PINNED = `const productApi = ${crudApi('Product', 'uniqueKeys')}`
  test.each([
    ['a variable set again', 'ttl', 'let ttl = 10', 'ttl = 20'],
    ['a variable counted up', 'ttl', 'let ttl = 10', 'ttl++'],
    ['a variable set in a pattern', 'ttl', 'let ttl = 10', ';[ttl] = [20]'],
    ['a variable set by a function', 'ttl', 'let ttl = 10\nfunction raise() { ttl = 20 }', 'raise()'],
    ['a variable set by a function in a variable', 'ttl', 'let ttl = 10\nconst raise = () => { ttl = 20 }', 'raise()'],
    ['a variable set by a callback', 'ttl', 'let ttl = 10', 'void [1].forEach(() => { ttl = 20 })'],
    ['a property that is set', 'ttl: settings.ttl', 'const settings = { ttl: 10 }', 'settings.ttl = 20'],
    ['a property that is set by its name', 'ttl: settings.ttl', 'const settings = { ttl: 10 }', `settings['ttl'] = 20`],
    ['a property that is deleted', 'ttl: settings.ttl', 'const settings = { ttl: 10 }', 'delete settings.ttl'],
    [
      'an object that is given away',
      'tags',
      `import { extend } from './tags'\nconst tags = { team: 'a' }`,
      'extend(tags)',
    ],
    ['an object that is assigned to', 'tags', `const tags = { team: 'a' }`, `Object.assign(tags, { team: 'b' })`],
    ['an object behind an alias', 'tags', `const tags = { team: 'a' }\nconst common = tags`, `common.team = 'b'`],
    [
      'an object in an object',
      'tags: shop.tags',
      `const tags = { team: 'a' }\nconst shop = { tags }`,
      `tags.team = 'b'`,
    ],
    ['a list that grows', 'uniqueKeys: keys', `const keys = ['/a']`, `keys.push('/b')`],
    [
      'an object changed by what was put elsewhere',
      'ttl: settings.ttl',
      'const settings = { ttl: 10 }\nconst hooks = []\nhooks.push(() => { settings.ttl = 20 })',
      'hooks[0]()',
    ],
    [
      'an object changed by a constructor',
      'ttl: settings.ttl',
      `const settings = { ttl: 10 }\nclass Alarm { constructor(scope, id) { settings.ttl = 20 } }`,
      `new Alarm(stack, 'Alarm')`,
    ],
    [
      'an object changed by a base class',
      'ttl: settings.ttl',
      `const settings = { ttl: 10 }\nclass Base { constructor() { settings.ttl = 20 } }\nclass Alarm extends Base {}`,
      `new Alarm(stack, 'Alarm')`,
    ],
    [
      'an object changed by a getter',
      'ttl: settings.ttl',
      `const settings = { ttl: 10 }\nconst clock = { get now() { settings.ttl = 20; return 1 } }`,
      'const now = clock.now',
    ],
    [
      'an object changed by a getter whose name is computed',
      'ttl: settings.ttl',
      `const settings = { ttl: 10 }\nconst NOW = 'now'\nconst clock = { get [NOW]() { settings.ttl = 20; return 1 } }`,
      'const now = clock.now',
    ],
    [
      'an object changed by a getter whose name is quoted',
      'ttl: settings.ttl',
      `const settings = { ttl: 10 }\nconst clock = { get 'now'() { settings.ttl = 20; return 1 } }`,
      'const now = clock.now',
    ],
    [
      'an object changed by a static block',
      'ttl: settings.ttl',
      `const settings = { ttl: 10 }`,
      'class Setup { static { settings.ttl = 20 } }',
    ],
    [
      'an object changed by a function that is given it',
      'tags',
      `const tags = { team: 'a' }\nfunction mark(target) { target.team = 'b' }`,
      'mark(tags)',
    ],
    ['a global', 'ttl: globalThis.ttl', '', 'globalThis.ttl = 20'],
    ['an environment variable that is set', 'ttl: process.env.TTL', '', `process.env.TTL = '20'`],
    ['a getter in the props themselves', 'get ttl() { return count }', 'let count = 1', 'count = 2'],
  ])('%s', (_, props, before, between) => {
    const source = program(props, before, `${between}\nconst uniqueKeys = ['/sku']`).replace(PRODUCT, PINNED)
    expect(outcomeOf(source)).toBe(`props-not-movable: ${between}`)
  })
})

describe('props that do something keep their place among what else does', () => {
  test.each([
    ['a call over output', 'ttl: nextTtl()', `import { nextTtl } from './ttl'`, 'console.log("users")'],
    ['a call over a call', 'ttl: nextTtl()', `import { nextTtl } from './ttl'`, 'const other = nextTtl()'],
    ['a count over a read', 'ttl: count++', 'let count = 0', 'const before = count'],
    [
      'a getter over a read',
      'ttl: clock.next',
      'let count = 0\nconst clock = { get next() { return count++ } }',
      'const before = count',
    ],
    ['a tagged template over a call', 'ttl: ttl`day`', `import { ttl } from './ttl'`, 'const other = ttl`night`'],
    ['a wait over anything', 'ttl: await load()', `import { load } from './ttl'`, 'const other = 1'],
    ['a call in the class', 'ttl: 1', `import { classes } from './classes'`, 'console.log("users")'],
  ])('%s', (_, props, before, between) => {
    const pinned = `const productApi = ${crudApi('Product', 'uniqueKeys')}`
    let source = program(props, before, `${between}\nconst uniqueKeys = ['/sku']`).replace(PRODUCT, pinned)
    if (_ === 'a call in the class')
      source = source.replace('userApi = new CrudApi', 'userApi = new (classes(), CrudApi)')
    const outcome = outcomeOf(source)
    if (_ === 'a call in the class') expect(outcome).not.toBe('ready')
    else expect(outcome).toBe(`props-not-movable: ${between}`)
  })
})

describe('arguments are evaluated before the first member exists', () => {
  test.each([
    ['one that waits', 'schema: await load()'],
    ['one that is given the stack', 'tags: tagsFor(stack)'],
    ['one that looks at what the stack holds', 'ttl: stack.node.children.length'],
    ['one that synthesizes', 'ttl: app.synth()'],
    ['one that changes what the first was given', 'tags: extend(common)'],
    ['one that sets what the first was given', 'ttl: (common.ttl = 20)'],
  ])('%s', (_, props) => {
    const first = `const userApi = ${crudApi('User', 'tags: common')}`
    const second = `const productApi = ${crudApi('Product', props)}`
    const source = [
      SHOP,
      `import { load, tagsFor, extend } from './help'\nconst common = { ttl: 1 }`,
      first,
      second,
    ].join('\n')
    expect(outcomeOf(source)).toBe(`props-not-movable: ${second}`)
  })

  test.each([
    ['a count that is handed over as it is', 'ttl: count', 'ttl: ++count', 'ready'],
    ['two counts in their order', 'ttl: ++count', 'ttl: ++count', 'ready'],
    ['a count that is looked up later', 'get ttl() { return count }', 'ttl: ++count', 'refused'],
    ['a count that a callback looks up later', 'ttl: () => count', 'ttl: ++count', 'refused'],
    ['a count that a named function looks up later', 'ttl: current', 'ttl: ++count', 'refused'],
    ['an object that both are given', 'tags: common', 'tags: common', 'ready'],
    ['an object that is copied', 'tags: { ...common }', 'ttl: (common.ttl = 2)', 'refused'],
    ['two calls of a package', 'ttl: z.day()', 'ttl: z.night()', 'ready'],
  ])('%s', (_, first, second, expected) => {
    const head = `import { z } from 'zod'\nlet count = 0\nconst common = {}\nfunction current() { return count }`
    const source = [
      SHOP,
      head,
      `const userApi = ${crudApi('User', first)}`,
      `const productApi = ${crudApi('Product', second)}`,
    ]
    expect(outcomeOf(source.join('\n')).startsWith('ready')).toBe(expected === 'ready')
  })

  test('what the stack holds is counted before another construct comes', () => {
    const count = `const userApi = ${crudApi('User', 'ttl: stack.node.children.length')}`
    const between = `new FunctionsApp(stack, 'Mail', { location: 'westus' })`
    const late = `const skus = ['/sku']\nconst productApi = ${crudApi('Product', 'skus')}`
    expect(outcomeOf([SHOP, count, between, late].join('\n'))).toBe(`props-not-movable: ${between}`)
  })

  test('a scope that is made by unseen code is asked for once', () => {
    const scope = (entity: string): string => crudApi(entity, '', 'theStack')
    const source = [SHOP, `const userApi = ${scope('User')}`, `const productApi = ${scope('Product')}`]
    const withCall = source.join('\n').replaceAll('theStack', 'holder.get(stack)')
    expect(outcomeOf(withCall)).not.toBe('ready')
  })
})

describe('moving up needs everything that is read up there', () => {
  const USE = 'console.log(userApi.apiEndpoint)'
  test.each([
    ['a constant', `const schema2 = { id: 'string' }`, 'uniqueKeys: schema2'],
    ['a shorthand', `const uniqueKeys = ['/sku']`, 'uniqueKeys'],
    ['a name from a pattern', `const { keys: [first] } = { keys: ['/sku'] }`, 'uniqueKeys: [first]'],
    ['an enumeration', 'enum Ttl { Day = 86400 }', 'ttl: Ttl.Day'],
    ['a class', 'class Ttl { static day = 86400 }', 'ttl: Ttl.day'],
    ['what a function needs', `const base = 10\nfunction ttl() { return base }`, 'ttl: ttl()'],
    ['what a function variable needs', `const base = 10\nconst ttl = () => base`, 'ttl: ttl()'],
    ['what a callback names', `const base = 10`, 'onCreate: () => base'],
    ['a namespace', `namespace Ttl { export const day = 86400 }`, 'ttl: Ttl.day'],
    ['a variable of the old kind', `var base = 10`, 'ttl: base'],
  ])('%s', (_, late, props) => {
    const source = [SHOP, USER, USE, late, `const productApi = ${crudApi('Product', props)}`].join('\n')
    expect(outcomeOf(source)).toBe(`used-before-last-member: ${USE}`)
  })

  test.each([
    ['what is imported below', `import { keys } from './keys'`, 'uniqueKeys: keys'],
    ['a function declared below', 'function created() { return 1 }', 'onCreate: created'],
    ['a type named below', 'type Keys = string[]', 'uniqueKeys: ["/sku"] as Keys'],
    ['a name that a callback brings itself', 'const row = 1', 'onCreate: (row) => row.id'],
    ['a property of the same name', 'const ttl = 1', 'ttl: 10'],
  ])('except %s', (_, late, props) => {
    const source = [SHOP, USER, USE, late, `const productApi = ${crudApi('Product', props)}`].join('\n')
    expect(outcomeOf(source)).toBe('ready')
  })

  test('a class alias declared below', () => {
    const source = [SHOP, USER, USE, 'const Api = CrudApi', PRODUCT.replace('new CrudApi', 'new Api')].join('\n')
    expect(outcomeOf(source)).toBe(`used-before-last-member: ${USE}`)
  })

  test('and what is set between', () => {
    const late = `const productApi = ${crudApi('Product', 'tags: { team }')}`
    const source = [SHOP, 'let team = "a"', USER, USE, 'team = "b"', late].join('\n')
    expect(outcomeOf(source)).toBe('props-not-movable: team = "b"')
  })
})
