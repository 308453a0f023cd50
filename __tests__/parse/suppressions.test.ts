import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readTemplateSuppressions } from '../../src/parse/arm/files/suppressions.js'
import { frameworkDeclarations } from '../../src/parse/typescript/framework-modules.js'
import { readSuppressions } from '../../src/parse/typescript/suppressions.js'
import { openSyntaxTree } from '../../src/syntax/tree.js'
import { sourceFiles } from '../support/parse-files.js'

const readFiles = (files: Readonly<Record<string, string>>) =>
  readSuppressions(openSyntaxTree(sourceFiles(files), frameworkDeclarations))

const readSource = (source: string, file = 'src/main.ts') => readFiles({ [file]: source })

const linesIn = (source: string) =>
  readSource(source).map(({ lines }) => (lines === null ? null : [lines.first, lines.last]))

describe('what a comment says', () => {
  test.each<[comment: string, says: object]>([
    [
      '// backend-advisor-ignore-next-line shareable-components -- Moves in March',
      { extent: 'next-line', rules: ['shareable-components'], until: null, reason: 'Moves in March', stray: '' },
    ],
    [
      '/* backend-advisor-ignore-statement mixed-regions, backend-too-large until=2027-01-31 -- See ADR 12 -- really */',
      {
        extent: 'statement',
        rules: ['mixed-regions', 'backend-too-large'],
        until: '2027-01-31',
        reason: 'See ADR 12 -- really',
        stray: '',
      },
    ],
    [
      '//backend-advisor-ignore-file until=soon a,b c,, a --   two  words ',
      { extent: 'file', rules: ['a', 'b', 'c'], until: 'soon', reason: 'two words', stray: '' },
    ],
    ['// backend-advisor-ignore-file', { extent: 'file', rules: [], until: null, reason: '', stray: '' }],
    ['// backend-advisor-ignore-file a --', { rules: ['a'], reason: '', stray: '' }],
    ['// backend-advisor-ignore-file a --because', { rules: ['a'], reason: '', stray: '--because' }],
    ['// backend-advisor-ignore-file a owner=me (b) -- c', { rules: ['a'], reason: 'c', stray: 'owner=me (b)' }],
    [
      '// backend-advisor-ignore-file a until=2027-01-31 until=2028-01-31 -- c',
      { until: '2027-01-31', stray: 'until=2028-01-31' },
    ],
    [
      '// backend-advisor-ignore-nxt-line a -- b',
      { rules: [], reason: '', stray: 'backend-advisor-ignore-nxt-line a -- b' },
    ],
    ['// backend-advisor-ignore', { rules: [], stray: 'backend-advisor-ignore' }],
    ['/**\n * backend-advisor-ignore-file a -- b\n */', { extent: 'file', rules: ['a'], reason: 'b', stray: '' }],
    [
      '/* backend-advisor-ignore-file a -- b\n * and more\n */',
      { extent: 'file', rules: ['a'], reason: 'b', stray: 'and more' },
    ],
  ])('%s', (comment, says) => {
    expect(readSource(`${comment}\nexport const stack = 1\n`)).toEqual([expect.objectContaining(says)])
  })

  test.each([
    '// See backend-advisor-ignore-file a -- b',
    '// "backend-advisor-ignore-file a -- b"',
    '// Backend-Advisor-Ignore-File a -- b',
    '/// backend-advisor-ignore-file a -- b',
  ])('nothing: %s', (comment) => {
    expect(readSource(`${comment}\nexport const stack = 1\n`)).toEqual([])
  })
})

const NOTE = 'backend-advisor-ignore-next-line a -- b'

describe('only comments speak', () => {
  test.each<[law: string, source: string]>([
    ['a string', `const text = '// ${NOTE}'`],
    ['a template', `const text = \`\n// ${NOTE}\n\${1}\n// ${NOTE}\n\``],
    ['a regular expression', `const text = /\\/* ${NOTE} *\\//`],
    ['text of JSX', `const page = <p>\n  // ${NOTE}\n  /* ${NOTE} */\n</p>`],
    ['an attribute of JSX', `const page = <p title="// ${NOTE}" />`],
    ['a comment about another comment', `// /* ${NOTE} */\nconst a = 1`],
  ])('%s does not', (_, source) => {
    expect(readSource(source, 'src/page.tsx')).toEqual([])
  })

  test.each<[place: string, source: string]>([
    ['in an expression of JSX', `const page = <p>{/* ${NOTE} */}</p>`],
    ['in an opening tag', `const page = <p /* ${NOTE} */ />`],
    ['in a hole of a template', `const text = \`a\${/* ${NOTE} */ 1}b\``],
    ['behind the last statement', `const a = 1 // ${NOTE}`],
    ['before a closing bracket', `function f() {\n  // ${NOTE}\n}`],
    ['as documentation', `/** ${NOTE} */\nfunction f() {}`],
    ['behind the line that names the program', `#!/usr/bin/env node\n// ${NOTE}\nmodule.exports = 1`],
    ['in a file of comments alone', `// ${NOTE}`],
    ['between arguments', `f(1, /* ${NOTE} */ 2)`],
  ])('a comment does %s', (_, source) => {
    expect(readSource(source, 'src/page.tsx')).toHaveLength(1)
  })

  test('comments come by file, then place', () => {
    const found = readFiles({ 'src/b.ts': `// ${NOTE}\nf() /* ${NOTE} */`, 'src/a.ts': `\n  // ${NOTE}` })
    expect(found.map(({ at }) => `${at.file}:${at.line}:${at.column}`)).toEqual([
      'src/a.ts:2:3',
      'src/b.ts:1:1',
      'src/b.ts:2:5',
    ])
  })

  test('lines end as the file ends them', () => {
    expect(readSource(`// ${NOTE}\r\nconst a = 1\r\n`)).toEqual([
      expect.objectContaining({ reason: 'b', lines: { first: 2, last: 2 } }),
    ])
  })
})

describe('the next line that holds code', () => {
  test.each<[law: string, source: string, lines: (number[] | null)[]]>([
    ['is the next one', `// ${NOTE}\nconst a = 1\nconst b = 2`, [[2, 2]]],
    ['lies behind blank lines and comments', `// ${NOTE}\n\n// What it is.\n/* x\n*/\nconst a = 1`, [[6, 6]]],
    [
      'is the same for comments one below the other',
      `// ${NOTE}\n/* ${NOTE} */\nconst a = 1`,
      [
        [3, 3],
        [3, 3],
      ],
    ],
    ['is not that of the comment', `const a = 1 // ${NOTE}\nconst b = 2`, [[2, 2]]],
    ['is not that of the comment, which stands before code', `/* ${NOTE} */ const a = 1\n\nconst b = 2`, [[3, 3]]],
    ['may continue a statement', `new CrudApi(stack, // ${NOTE}\n\n  'Users')`, [[3, 3]]],
    ['may close a bracket', `if (a) {\n  b() // ${NOTE}\n}`, [[3, 3]]],
    ['does not begin inside a template', `/* ${NOTE} */ f(\`\ntext\n\`)\ng()`, [[3, 3]]],
    ['may be none', `const a = 1\n// ${NOTE}\n\n`, [null]],
  ])('%s', (_, source, lines) => {
    expect(linesIn(source)).toEqual(lines)
  })
})

const STATEMENT = 'backend-advisor-ignore-statement a -- b'

describe('the statement that follows', () => {
  test.each<[law: string, source: string, lines: (number[] | null)[]]>([
    ['has all its lines', `// ${STATEMENT}\nconst a = new CrudApi(\n  stack,\n)\nconst b = 1`, [[2, 4]]],
    ['may be the whole body of a loop', `// ${STATEMENT}\nfor (const a of b) {\n  c()\n}\nd()`, [[2, 4]]],
    ['may be exported', `// ${STATEMENT}\nexport default function () {\n  a()\n}`, [[2, 4]]],
    ['may be a member of a class', `class A {\n  // ${STATEMENT}\n  b = {\n  }\n  c() {}\n}`, [[3, 4]]],
    ['may be decorated', `class A {\n  // ${STATEMENT}\n  @d()\n  b() {\n  }\n}`, [[3, 5]]],
    ['may stand inside another', `function f() {\n  // ${STATEMENT}\n  a(\n  )\n  b()\n}`, [[3, 4]]],
    ['is not the one that the comment stands behind', `a() // ${STATEMENT}\nb()`, [[2, 2]]],
    ['may be on the same line', `/* ${STATEMENT} */ a(\n)`, [[1, 2]]],
    ['is none between arguments', `a(1,\n  // ${STATEMENT}\n  2)\nb()`, [null]],
    ['is none at the end of a block', `{\n  a()\n  // ${STATEMENT}\n}\nb()`, [null]],
    ['is none at the end of the file', `a()\n// ${STATEMENT}`, [null]],
  ])('%s', (_, source, lines) => {
    expect(linesIn(source)).toEqual(lines)
  })
})

test('a comment on its file speaks of all its lines, wherever it stands', () => {
  expect(linesIn(`a()\n// backend-advisor-ignore-file a -- b\nb()\n`)).toEqual([[1, 4]])
})

test('however many comments a file has, each is read once', () => {
  const source = Array.from({ length: 5_000 }, (_, index) => `// ${NOTE}\nf(${index})\n`).join('')
  const found = readSource(source)
  expect(found.map(({ lines }) => lines!.first)).toEqual(Array.from({ length: 5_000 }, (_, index) => 2 * index + 2))
})

test('comments are found wherever the compiler takes them for such', () => {
  const pieces = fc.constantFrom(
    'const a = 1\n',
    "const s = '// no'\n",
    'const t = `\n/* no */ ${ 1 } `\n',
    'const r = /\\/\\*/\n',
    'f(\n',
    ')\n',
    '// other\n',
    '/* other */',
    '\n',
    '{ a() }\n',
  )
  fc.assert(
    fc.property(fc.array(pieces), fc.array(pieces), (before, after) => {
      const text = (note: string): string => `${before.join('')}/* ${note} */${after.join('')}`
      const balanced = readSource(text(NOTE)).length
      // Every piece is whole but the brackets: where the file has no syntax error, the comment is there exactly once.
      expect(balanced).toBe(openSyntaxTree(sourceFiles({ 'a.ts': text('x') }), () => null).notes.length === 0 ? 1 : 0)
    }),
  )
})

describe('in a template', () => {
  const linesOf = (text: string) => readTemplateSuppressions('azuredeploy.json', text).map(({ lines }) => lines)

  test('comments say what they say in code', () => {
    const text = `{\n  // ${NOTE}\n\n  /* of a plan */\n  "resources": [ /* backend-advisor-ignore-file c -- d */ ]\n}`
    expect(readTemplateSuppressions('azuredeploy.json', text)).toEqual([
      {
        at: { file: 'azuredeploy.json', line: 2, column: 3 },
        extent: 'next-line',
        lines: { first: 5, last: 5 },
        rules: ['a'],
        until: null,
        reason: 'b',
        stray: '',
      },
      expect.objectContaining({ extent: 'file', rules: ['c'], lines: { first: 1, last: 6 } }),
    ])
  })

  test.each<[law: string, text: string, lines: unknown]>([
    ['strings say nothing', `{ "a": "// ${NOTE}", "b": "/* ${NOTE} */" }`, []],
    ['a name may look like a comment', `{ "a\\"// ${NOTE}": 1 }`, []],
    ['comments may stand one below the other', `{\n// ${NOTE}\n// ${NOTE}\n"a": 1 }`, [4, 4].map(only)],
    ['the next line is not that of the comment', `{ /* ${NOTE} */ "a": 1,\n"b": 2 }`, [only(2)]],
    ['nothing may follow', `{ }\n// ${NOTE}`, [null]],
    ['there are no statements', `{\n// ${STATEMENT}\n"a": 1 }`, [null]],
    ['what is no JSON says nothing', `{\n// ${NOTE}\n"a": }`, []],
  ])('%s', (_, text, lines) => {
    expect(linesOf(text)).toEqual(lines)
  })
})

function only(line: number): { first: number; last: number } {
  return { first: line, last: line }
}
