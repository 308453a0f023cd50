import { describe, expect, test } from '@jest/globals'
import { scanImports } from '../../src/discover/import-scan.js'

const scan = (source: string): readonly string[] => scanImports(Buffer.from(source, 'utf8'))

describe('scanImports finds', () => {
  test.each([
    ['a named import', `import { CrudApi } from '@atakora/component/crud'`, ['@atakora/component/crud']],
    ['double quotes', `import regions from "./regions"`, ['./regions']],
    ['an import for its effects', `import './setup.js'`, ['./setup.js']],
    ['nothing between the words', `import"./setup";export*from"./stacks"`, ['./setup', './stacks']],
    ['a type import', `import type { Props } from './props'`, ['./props']],
    ['several lines', `import {\n  userApi,\n  productApi,\n} from\n  './apis'`, ['./apis']],
    ['re-exports', `export * as shop from './shop'\nexport { a } from './a'`, ['./shop', './a']],
    ['import = require', `import stacks = require('./stacks')`, ['./stacks']],
    ['require', `const { userApi } = require( './user-api' )`, ['./user-api']],
    ['a dynamic import', `const admin = await import('./admin')`, ['./admin']],
    ['a dynamic import over lines', `import(\n  './admin',\n)`, ['./admin']],
    ['a template without holes', 'import(`./admin`)', ['./admin']],
    ['an import type', `let props: import('./props').Props`, ['./props']],
    ['a comment before the name', `import(/* webpackChunkName: "admin" */ './admin')`, ['./admin']],
    ['comments on both sides', `require /* now */ ( // then\n /* at last */ './late')`, ['./late']],
    ['a comment after from', `import { a } from // why\n './a'`, ['./a']],
    ['an apostrophe in a comment before', `/* don't */ import a from './a'`, ['./a']],
    ['a quote of the other kind in the name', `import a from "./it's"`, ["./it's"]],
    ['names beyond ASCII', `import größe from './größe'`, ['./größe']],
    ['Windows line ends', `import a from './a'\r\nimport b from './b'\r\n`, ['./a', './b']],
    ['a byte order mark before', `\uFEFFimport a from './a'`, ['./a']],
    ['each name once', `import a from './a'\nimport { b } from './a'`, ['./a']],
  ])('%s', (_, source, names) => {
    expect(scan(source)).toEqual(names)
  })
})

describe('scanImports leaves out', () => {
  test.each([
    ['a name with a hole', 'import(`./locales/${language}`)'],
    ['a name that is computed', 'require(name)'],
    ['words that only contain a keyword', `const important = reimport('./a')`],
    ['a name that its line does not close', `import a from './a\n'`],
    ['a comment that does not end', `import a from /* './a'`],
    ['a name longer than any path', `import '${'a'.repeat(600)}'`],
  ])('%s', (_, source) => {
    expect(scan(source)).toEqual([])
  })
})

describe('scanImports takes linear time on', () => {
  test.each([
    ['comments that never end', 'from /*', 200_000],
    ['line comments of keywords', '//from\n', 200_000],
    ['line comments on one line', 'from//', 200_000],
    ['quotes that never close', `from '`, 200_000],
    ['a mile of spaces', `from${' '.repeat(1000)}`, 1_000],
  ])('%s', (_, piece, times) => {
    const start = performance.now()
    scan(piece.repeat(times))
    expect(performance.now() - start).toBeLessThan(2_000)
  })
})
