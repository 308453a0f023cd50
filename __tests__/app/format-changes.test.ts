import { expect, test } from '@jest/globals'
import { formatChanges } from '../../src/app/format-changes.js'
import type { Journal } from '../../src/ports/journal.js'
import { memoryFormatter } from '../support/memory-formatter.js'

function recordingJournal(): Journal & { readonly said: readonly string[] } {
  const said: string[] = []
  const say = (kind: string) => (message: string) => void said.push(`${kind}: ${message}`)
  return { said, progress: () => undefined, notice: say('notice'), warning: say('warning') }
}

/** One space around every equals sign. */
const spaced = (text: string): string => text.replace(/ *= */g, ' = ')
const CLEAN = { path: 'src/clean.ts', before: 'a = 1\n', after: 'b=2\na = 1\n' }
const MESSY = { path: 'src/messy.ts', before: 'a=1\n', after: 'b=2\na=1\n' }

test('lays out what was laid out before, and leaves the rest', async () => {
  const journal = recordingJournal()
  const changes = await formatChanges([CLEAN, MESSY], memoryFormatter(spaced), journal)
  expect(changes).toEqual([{ ...CLEAN, after: 'b = 2\na = 1\n' }, MESSY])
  expect(journal.said).toEqual([
    'notice: src/messy.ts is not formatted: prettier would also change lines that were there before',
  ])
})

test('leaves the rewrite as it is where the formatter fails, before or after', async () => {
  const journal = recordingJournal()
  const failing = memoryFormatter((text) => {
    if (text.includes('b')) throw new Error('says: no b')
    return text
  })
  expect(await formatChanges([CLEAN], failing, journal)).toEqual([CLEAN])
  const dead = memoryFormatter(() => {
    throw new Error('ended with exit code 2')
  })
  expect(await formatChanges([CLEAN], dead, journal)).toEqual([CLEAN])
  expect(dead.asked).toEqual([CLEAN.path])
  expect(journal.said).toEqual([
    'warning: src/clean.ts is not formatted: prettier says: no b',
    'warning: src/clean.ts is not formatted: prettier ended with exit code 2',
  ])
})
