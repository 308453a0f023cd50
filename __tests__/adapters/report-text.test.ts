import { afterAll, expect, test } from '@jest/globals'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readReportText } from '../../src/adapters/report-text.js'
import { removeTemporaryFolders, temporaryFolder } from '../support/git-world.js'

afterAll(removeTemporaryFolders)

test('a report is read up to its size, and no further', async () => {
  const file = join(temporaryFolder('report'), 'report.json')
  writeFileSync(file, '{}\n')
  expect(await readReportText(file, 3)).toEqual({ kind: 'text', text: '{}\n' })
  expect(await readReportText(file, 2)).toEqual({ kind: 'too-large' })
})

test('what is not there, or is no file, is told as the file system does', async () => {
  const folder = temporaryFolder('report')
  expect(await readReportText(join(folder, 'none.json'), 3)).toMatchObject({
    kind: 'unreadable',
    error: { code: 'ENOENT' },
  })
  expect(await readReportText(folder, 1_000_000)).toMatchObject({ kind: 'unreadable', error: { code: 'EISDIR' } })
})
