import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { holds, hunksOf } from '../../src/deliver/hunks.js'
import { lineEditOf, overlap } from '../../src/deliver/line-edit.js'

const edit = (before: string, after: string) => lineEditOf({ path: 'src/main.ts', before, after })

describe('the lines of an edit', () => {
  test.each([
    ['a replacement', 'a\nb\nc\n', 'a\nB\nc\n', 2, 2, ['B']],
    ['from the first change to the last', 'a\nb\nc\nd\n', 'A\nb\nC\nd\n', 1, 3, ['A', 'b', 'C']],
    ['an insertion takes the line above along', 'a\nb\n', 'a\nx\nb\n', 1, 1, ['a', 'x']],
    ['at the top, the line below', 'a\nb\n', 'x\na\nb\n', 1, 1, ['x', 'a']],
    ['at the end', 'a\nb\n', 'a\nb\nx\n', 2, 2, ['b', 'x']],
    ['lines that go', 'a\nb\nc\n', 'a\nc\n', 2, 2, []],
  ])('%s', (_law, before, after, firstLine, lastLine, lines) => {
    expect(edit(before, after)).toMatchObject({ firstLine, lastLine, lines })
  })

  test.each([
    ['CRLF', 'a\r\nb\r\n', 'a\r\nB\r\n'],
    ['no line break at the end', 'a\nb', 'a\nB'],
  ])('%s cannot be suggested', (_law, before, after) => {
    expect(edit(before, after)).toBeNull()
  })

  test('put in place of what they replace, they give the text after', () => {
    const lines = fc.array(fc.constantFrom<string>('a', 'b', 'c', ''), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(lines, lines, (old, young) => {
        fc.pre(old.join() !== young.join() || old.length !== young.length)
        const { firstLine, lastLine, replaced, lines: added } = edit(`${old.join('\n')}\n`, `${young.join('\n')}\n`)!
        expect(lastLine).toBeGreaterThanOrEqual(firstLine)
        expect(old.slice(firstLine - 1, lastLine)).toEqual(replaced)
        expect(old.toSpliced(firstLine - 1, lastLine - firstLine + 1, ...added)).toEqual(young)
      }),
    )
  })

  test('overlap when they share a line of a file', () => {
    const at = (path: string, firstLine: number, lastLine: number) => ({
      path,
      firstLine,
      lastLine,
      replaced: [],
      lines: [],
    })
    expect(overlap(at('a.ts', 1, 3), at('a.ts', 3, 4))).toBe(true)
    expect(overlap(at('a.ts', 1, 3), at('a.ts', 4, 4))).toBe(false)
    expect(overlap(at('a.ts', 1, 3), at('b.ts', 1, 3))).toBe(false)
  })
})

test('the hunks of a patch, by the lines of its right side', () => {
  const patch = '@@ -1,2 +1,4 @@\n a\n+b\n+c\n d\n@@ -9 +11 @@ function\n-e\n+f\n@@ -20,2 +21,0 @@\n-g\n-h'
  const hunks = hunksOf({ path: 'src/main.ts', patch })
  expect(hunks).toEqual([
    { firstLine: 1, lastLine: 4 },
    { firstLine: 11, lastLine: 11 },
  ])
  expect(holds(hunks[0]!, { firstLine: 2, lastLine: 4 })).toBe(true)
  expect(holds(hunks[0]!, { firstLine: 4, lastLine: 5 })).toBe(false)
})
