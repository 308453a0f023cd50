import { describe, expect, test } from '@jest/globals'
import ts from 'typescript'
import { isNestedTooDeeply } from '../../src/syntax/nesting.js'
import { openSyntaxTree } from '../../src/syntax/tree.js'
import { sourceFiles } from '../support/parse-files.js'

const open = (files: Readonly<Record<string, string>>) =>
  openSyntaxTree(sourceFiles(files), (specifier) =>
    specifier === '@atakora/cdk' ? 'export declare class App {}' : null,
  )

describe('the syntax tree of a repository', () => {
  test('files are sorted by path, whatever order they come in', () => {
    const paths = (files: Readonly<Record<string, string>>) => {
      const tree = open(files)
      return tree.files.map((file) => tree.pathOf(file))
    }
    expect(paths({ 'src/b.ts': '', 'src/B.ts': '', 'a.ts': '' })).toEqual(['a.ts', 'src/B.ts', 'src/b.ts'])
    expect(paths({ 'a.ts': '', 'src/B.ts': '', 'src/b.ts': '' })).toEqual(['a.ts', 'src/B.ts', 'src/b.ts'])
  })

  test('a file without imports keeps its names to itself', () => {
    const tree = open({ 'a.ts': 'const shop = 1', 'b.ts': 'shop' })
    const statement = tree.file('b.ts')!.statements[0] as ts.ExpressionStatement
    expect(tree.checker.getSymbolAtLocation(statement.expression)).toBeUndefined()
  })

  test('a file with an error is left out and noted, with its place', () => {
    const tree = open({ 'a.ts': 'const a = (\n', 'b.ts': '' })
    expect(tree.files).toHaveLength(1)
    expect(tree.file('a.ts')).toBeUndefined()
    expect(tree.notes).toEqual([{ kind: 'syntax-error', file: 'a.ts', message: '1:12: Expression expected.' }])
  })

  test('positions count from one, spans in code units', () => {
    const tree = open({ 'a.ts': "\uFEFF// 🛒\r\n  const shop = '🛒', x = 1" })
    const [statement] = tree.file('a.ts')!.statements
    const { declarations } = (statement as ts.VariableStatement).declarationList
    expect(tree.positionOf(statement!)).toEqual({ file: 'a.ts', line: 2, column: 3 })
    expect(tree.positionOf(declarations[1]!)).toEqual({ file: 'a.ts', line: 2, column: 22 })
    const { start, end } = tree.spanOf(declarations[0]!)
    expect(tree.file('a.ts')!.text.slice(start, end)).toBe("shop = '🛒'")
  })

  test('a specifier names a file, a framework module, or nothing that is here', () => {
    const tree = open({ 'a.ts': '', 'lib/index.ts': '', 'broken.ts': '(' })
    const from = tree.file('a.ts')!
    expect(tree.resolveModule(from, './lib')).toBe(tree.file('lib/index.ts'))
    expect(tree.resolveModule(from, '@atakora/cdk')).toBe('@atakora/cdk')
    expect(tree.resolveModule(from, 'node:fs')).toBeNull()
    expect(tree.resolveModule(from, './broken.js')).toBeNull()
  })

  test('declarations of the framework say which module they are from', () => {
    const tree = open({ 'a.ts': "import { App } from '@atakora/cdk'\nnew App()" })
    const created = (tree.file('a.ts')!.statements[1] as ts.ExpressionStatement).expression as ts.NewExpression
    const [declaration] = tree.checker.getAliasedSymbol(
      tree.checker.getSymbolAtLocation(created.expression)!,
    ).declarations!
    expect(tree.frameworkModuleOf(declaration!)).toBe('@atakora/cdk')
    expect(tree.pathOf(declaration!)).toBeNull()
    expect(tree.frameworkModuleOf(created)).toBeNull()
  })

  test.each<readonly [file: string, text: string]>([
    ['a.ts', 'export const a: number = 1'],
    ['a.tsx', 'export const A = () => <p>shop</p>'],
    ['a.mts', 'export const a: number = 1'],
    ['a.cts', 'export const a: number = 1'],
    ['a.js', 'module.exports = 1'],
    ['a.jsx', 'export const A = () => <p>shop</p>'],
    ['a.mjs', 'export const a = 1'],
    ['a.cjs', 'module.exports = 1'],
    ['a.d.ts', 'export declare const a: number'],
  ])('%s is read by its name', (file, text) => {
    const { files, notes } = open({ [file]: text })
    expect([files.length, notes]).toEqual([1, []])
  })
})

describe('nesting', () => {
  const isTooDeep = (text: string): boolean =>
    isNestedTooDeeply(ts.createSourceFile('a.ts', text, ts.ScriptTarget.ESNext, true))

  test.each<readonly [says: string, text: string, tooDeep: boolean]>([
    ['nothing', '', false],
    ['lists in lists', `${'['.repeat(100)}${']'.repeat(100)}`, false],
    ['350 objects in objects', `x = ${'{ a: '.repeat(350)}1${' }'.repeat(350)}`, true],
    ['a sum of 1,500', Array<string>(1500).fill('a').join('+'), false],
    ['a sum of 2,500', Array<string>(2500).fill('a').join('+'), true],
    ['500 conditions in one', Array<string>(500).fill('a').join('&&'), false],
    ['1,000 conditions in one', Array<string>(1000).fill('a').join('||'), true],
    ['sums side by side', Array<string>(100).fill(Array<string>(100).fill('a').join('+')).join('\n'), false],
    ['a sum nested to the right', `${'a+('.repeat(350)}a${')'.repeat(350)}`, true],
    ['an assignment to an assignment', `${'a='.repeat(1000)}1`, true],
  ])('%s', (_, text, tooDeep) => {
    expect(isTooDeep(text)).toBe(tooDeep)
  })
})
