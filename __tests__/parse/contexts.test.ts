import { describe, expect, test } from '@jest/globals'
import { readCode } from '../support/read-code.js'

const USERS = `new CrudApi(shop, 'Users', {})`

/** `loop@7 condition@8`: kinds and lines, from the component outwards. */
const contextOf = (source: string): string => {
  const { components } = readCode(
    `const shop = new ResourceGroupStack(app, 'Shop'); declare const isProd: boolean, names: string[]\n${source}`,
  )
  return components
    .filter(({ id }) => id === 'Users')
    .map(({ context }) => context.map(({ kind, at }) => `${kind}@${at.line - 6}`).join(' '))
    .join(' | ')
}

describe('what surrounds a declaration', () => {
  test.each<readonly [says: string, source: string, context: string]>([
    ['nothing', USERS, ''],
    ['a block', `{ { ${USERS} } }`, ''],
    ['a for loop', `for (let i = 0; i < 3; i++)\n${USERS}`, 'loop@1'],
    ['what a for loop begins with', `for (const a = ${USERS}; ;) { break }`, ''],
    ['a for-of loop', `for (const name of names) {\n${USERS} }`, 'loop@1'],
    ['what a for-of loop walks over', `for (const api of [${USERS}]) {}`, ''],
    ['a for-in loop', `for (const name in names) ${USERS}`, 'loop@1'],
    ['a for-await loop', `for await (const name of names) ${USERS}`, 'loop@1'],
    ['a while loop', `while (isProd) ${USERS}`, 'loop@1'],
    ['what a while loop asks', `while (${USERS}) {}`, 'loop@1'],
    ['a do loop', `do { ${USERS} } while (isProd)`, 'loop@1'],
    ['if', `if (isProd) ${USERS}`, 'condition@1'],
    ['else', `if (isProd) {} else\n${USERS}`, 'condition@1'],
    ['what if asks', `if (${USERS}) {}`, ''],
    ['if this file is the program', `if (require.main === module) { ${USERS} }`, ''],
    ['a ternary', `const users = isProd ? ${USERS} : null`, 'condition@1'],
    ['&&', `isProd && ${USERS}`, 'condition@1'],
    ['||', `isProd || ${USERS}`, 'condition@1'],
    ['??', `const users = shop.users ?? ${USERS}`, 'condition@1'],
    ['the left of ??', `const users = ${USERS} ?? null`, ''],
    ['??=', `let users; users ??= ${USERS}`, 'condition@1'],
    ['switch', `switch (process.env.STAGE) {\ncase 'prod': ${USERS} }`, 'condition@2'],
    ['the default of a switch', `switch (process.env.STAGE) {\ndefault: ${USERS} }`, 'condition@2'],
    ['catch', `try { main() } catch { ${USERS} }\nfunction main() {}`, 'condition@1'],
    ['try and finally', `try { ${USERS} } finally { }\ntry {} finally { ${USERS} }`, ' | '],
    ['after an early return', `function main() {\nif (!isProd) return\n${USERS} }\nmain()`, 'condition@2'],
    [
      'after a return in a loop',
      `function main() {\nfor (const n of names) if (!n) return\n${USERS} }\nmain()`,
      'condition@2',
    ],
    ['before an early return', `function main() {\n${USERS}\nif (!isProd) return }\nmain()`, ''],
    ['after a return of another function', `function main() {\nconst f = () => { return 1 }\n${USERS} }\nmain()`, ''],
    ['after a throw', `if (!isProd) throw new Error('not here')\n${USERS}`, ''],
    [
      'after a throw that is caught',
      `try {\nif (!isProd) throw new Error('not here')\n${USERS} } catch {}`,
      'condition@2',
    ],
    ['after a throw that is caught before', `try { if (!isProd) throw new Error('not here') } catch {}\n${USERS}`, ''],
    ['after a break out of a block', `outer: {\nif (!isProd) break outer\n${USERS} }`, 'condition@2'],
    [
      'after a break out of a loop before',
      `for (const n of names) if (n) break\nouter: for (const n of names) if (n) break outer\n${USERS}`,
      '',
    ],
    ['a top-level return of CommonJS', `if (!isProd) return\n${USERS}`, 'condition@1'],
    ['loop in condition', `if (isProd) {\nfor (const name of names) {\n${USERS} } }`, 'loop@2 condition@1'],
    ['a default parameter', `function build(users = ${USERS}) {}\nbuild()`, 'condition@1'],
    ['a default in a pattern', `const { users = ${USERS} } = shop as any`, 'condition@1'],
    ['what an optional call is given', `shop.track?.(${USERS})`, 'condition@1'],
    ['what a call is given', `shop.track(${USERS})`, ''],
    ['a generator', `function* build() {\n${USERS} }\nfor (const api of build()) {}`, 'condition@1'],
  ])('%s', (_, source, context) => {
    expect(contextOf(source)).toBe(context)
  })

  test.each<readonly [says: string, source: string, context: string]>([
    ['forEach', `names.forEach((name) => {\n${USERS} })`, 'callback@1'],
    ['map', `const apis = names.map(() => ${USERS})`, 'callback@1'],
    ['then', `Promise.resolve().then(() => ${USERS})`, 'callback@1'],
    [
      'a function written as an argument',
      `import { describe } from 'vitest'\ndescribe('shop', function () { ${USERS} })`,
      'callback@2',
    ],
    ['a function handed to a constructor', `new Promise((resolve) => { ${USERS} })`, 'callback@1'],
    ['a function handed over by name', `function build() {\n${USERS} }\nnames.forEach(build)`, 'callback@1'],
    [
      'a method handed over',
      `class Shop { build() { ${USERS} } }\nconst it = new Shop()\nnames.forEach(it.build)`,
      'callback@1',
    ],
    ['handed over and called', `function build() { ${USERS} }\nbuild()\nnames.forEach(build)`, ' | callback@1'],
    [
      'handed over under another name',
      `const build = () => ${USERS}\nconst later = build\nnames.forEach(later)`,
      'callback@1',
    ],
    ['handed over in a condition', `if (isProd)\nnames.forEach(() => ${USERS})`, 'callback@2 condition@1'],
    ['an argument of a function of ours', `function run(it: () => void) { it() }\nrun(() => ${USERS})`, 'callback@2'],
    ['called where it is written', `(() => { ${USERS} })();\n(function () { ${USERS} })()`, ' | '],
    ['called in a loop', `function build() { ${USERS} }\nfor (const name of names) build()`, 'loop@2'],
    ['called in a condition', `const build = () => { ${USERS} }\nif (isProd) build()`, 'condition@2'],
    ['called once so and once so', `function build() { ${USERS} }\nbuild()\nif (isProd) build()`, ' | condition@3'],
    [
      'called through another function in a loop',
      `function inner() { ${USERS} }\nfunction outer() { inner() }\nnames.map(() => outer())`,
      'callback@3',
    ],
    ['a class created in a loop', `class Shop { users = ${USERS} }\nfor (const name of names) new Shop()`, 'loop@2'],
    [
      'a method of a class created in a loop',
      `class Shop { build() { ${USERS} } }\nfor (const name of names) new Shop().build()`,
      'loop@2',
    ],
    [
      'a method nobody calls of a class created in a loop',
      `class Shop { build() { ${USERS} } }\nfor (const name of names) new Shop()`,
      'loop@2',
    ],
    [
      'a base class whose subclass is created on a condition',
      `class Base { users = ${USERS} }\nclass Shop extends Base {}\nif (isProd) new Shop()`,
      'condition@3',
    ],
    [
      'a super call is no condition',
      `class Base { constructor() { ${USERS} } }\nclass Shop extends Base { constructor() { super() } }\nnew Shop()`,
      '',
    ],
    [
      'a getter read in a loop',
      `class Shop { get users() { return ${USERS} } }\nconst it = new Shop()\nfor (const name of names) it.users`,
      'loop@3',
    ],
    ['recursion', `function build(depth: number) { ${USERS}\nif (depth > 0)\nbuild(depth - 1) }\nbuild(3)`, 'loop@3'],
    ['a loop of two functions', `function ping() { ${USERS}\npong() }\nfunction pong() { ping() }\nping()`, 'loop@3'],
    [
      'a function of the same name in an object is no recursion',
      `const tools = { build() { } }\nfunction build() { ${USERS}\ntools.build() }\nbuild()`,
      '',
    ],
    [
      'a closure made in a loop and called there',
      `for (const name of names) { const build = () => ${USERS}; build() }`,
      'loop@1',
    ],
    ['a function nobody calls', `export function build() { ${USERS} }`, ''],
    [
      'a function nobody calls that calls in a condition',
      `export function all() { if (isProd) build() }\nfunction build() { ${USERS} }`,
      'condition@1',
    ],
    ['a call of what a call returns', `const make = () => () => ${USERS}\nif (isProd) make()()`, 'condition@2'],
  ])('%s', (_, source, context) => {
    expect(contextOf(source)).toBe(context)
  })

  test('how many calls lead to a declaration', () => {
    const { components } = readCode(`function build(id: string) { new CrudApi(app, id, {}) }
build('A')
build('B')
build('C')
new CrudApi(app, 'D', {})`)
    expect(components.map(({ id, instances }) => `${id} ${instances}`)).toEqual(['A 3', 'B 3', 'C 3', 'D 1'])
  })
})
