import { expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { REWRITE_WORDS } from '../../src/report/words/rewrite.js'

test('docs/rewrite.md has a row for every code', () => {
  const page = readFileSync(join(import.meta.dirname, '..', '..', 'docs/rewrite.md'), 'utf8')
  const rows = [...page.matchAll(/^\| `([a-z-]+)` \|/gm)].map((match) => match[1]!)
  expect(rows.sort()).toEqual(Object.keys(REWRITE_WORDS).sort())
})
