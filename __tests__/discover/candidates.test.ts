import { describe, expect, test } from '@jest/globals'
import { isSourceFile, selectCandidates } from '../../src/discover/candidates.js'

describe('a source file', () => {
  test.each([
    'main.ts',
    'page.tsx',
    'a/b.mts',
    'a.cts',
    'a.js',
    'a.jsx',
    'a.mjs',
    'a.cjs',
    '.config/a.ts',
    'dist/a.js',
  ])('is %s', (path) => {
    expect(isSourceFile(path)).toBe(true)
  })

  test.each([
    'types.d.ts',
    'types.d.mts',
    'types.d.cts',
    'node_modules/left-pad/index.js',
    'packages/web/node_modules/left-pad/index.js',
    'main.json',
    'main.ts.snap',
    'ts',
    'README.md',
    'main.mtsx',
  ])('is not %s', (path) => {
    expect(isSourceFile(path)).toBe(false)
  })

  test('is one in a folder whose name only resembles that of installed packages', () => {
    expect(isSourceFile('my_node_modules/main.ts')).toBe(true)
  })
})

describe('selectCandidates', () => {
  const paths = ['.infra/main.ts', 'legacy/stack.ts', 'src/main.ts', 'src/main.md', 'src/test/main.test.ts']

  test.each<[string, string[], string[], string[]]>([
    [
      'no globs: every source file',
      [],
      [],
      ['.infra/main.ts', 'legacy/stack.ts', 'src/main.ts', 'src/test/main.test.ts'],
    ],
    ['include: only those', ['src/**'], [], ['src/main.ts', 'src/test/main.test.ts']],
    ['exclude: all but those', [], ['**/*.test.ts', 'legacy/**'], ['.infra/main.ts', 'src/main.ts']],
    ['exclude beats include', ['src/**'], ['**/test/**'], ['src/main.ts']],
    ['folders with a dot count', ['**/main.ts'], [], ['.infra/main.ts', 'src/main.ts']],
    ['include cannot add what is no source', ['**/*.md'], [], []],
  ])('%s', (_, include, exclude, expected) => {
    expect(selectCandidates(paths, { include, exclude })).toEqual(expected)
  })
})
