import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { renderPatch, renderReversePatch } from '../../src/report/patch.js'
import { temporaryFolder } from '../adapters/temporary-folder.js'

const CASES: [law: string, path: string, before: string, after: string][] = [
  ['plain lines', 'src/main.ts', 'one\ntwo\nthree\n', 'one\n2\nthree\n'],
  ['CRLF lines', 'src/main.ts', 'one\r\ntwo\r\nthree\r\n', 'one\r\n2\r\nthree\r\n'],
  ['no final line break', 'src/main.ts', 'one\ntwo', 'one\n2'],
  ['mixed line ends and a byte order mark', 'src/main.ts', '\uFEFFone\r\ntwo\nthree\r\n', '\uFEFFone\r\n2\nthree\r\n'],
  ['a path with spaces', 'src/the main file.ts', 'one\n', '1\n'],
  ['a path with quotes and a tab', 'src/"main"\t.ts', 'one\n', '1\n'],
  ['lines that look like a diff', 'src/main.ts', '--- a\n+++ b\n@@ -1 +1 @@\n', '--- a\n+++ b\n@@ -1 +1,2 @@\nnew\n'],
]

describe('git apply takes the patch, and its reverse gives the bytes back', () => {
  test.each(CASES)('%s', (_, path, before, after) => {
    const folder = temporaryFolder()
    const changes = [{ path, before, after }]
    folder.write({
      [path]: before,
      'forward.patch': renderPatch(changes),
      'back.patch': renderReversePatch(changes),
    })
    folder.git('init', '-q')
    folder.git('apply', '--whitespace=nowarn', 'forward.patch')
    expect(readFileSync(join(folder.path, path), 'utf8')).toBe(after)
    folder.git('apply', '--whitespace=nowarn', 'back.patch')
    expect(readFileSync(join(folder.path, path), 'utf8')).toBe(before)
    folder.remove()
  })

  test('of several files', () => {
    const folder = temporaryFolder()
    const changes = CASES.slice(0, 3).map(([, , before, after], index) => ({ path: `src/${index}.ts`, before, after }))
    folder.write({
      ...Object.fromEntries(changes.map(({ path, before }) => [path, before])),
      'forward.patch': renderPatch(changes),
      'back.patch': renderReversePatch(changes),
    })
    const texts = () => changes.map(({ path }) => readFileSync(join(folder.path, path), 'utf8'))
    folder.git('init', '-q')
    folder.git('apply', '--whitespace=nowarn', 'forward.patch')
    expect(texts()).toEqual(changes.map(({ after }) => after))
    folder.git('apply', '--whitespace=nowarn', 'back.patch')
    expect(texts()).toEqual(changes.map(({ before }) => before))
    folder.remove()
  })
})
