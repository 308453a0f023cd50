import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { createDiskReader } from '../../src/adapters/disk-reader.js'
import type { ReaderAnswer, ReaderTask } from '../../src/adapters/reader-thread.js'
import { openDiskWorkspace } from '../../src/adapters/disk-workspace.js'
import { readCandidates, readingOf } from '../../src/discover/read-candidates.js'

const READER = join(import.meta.dirname, '../../dist/reader.js')
const MARK = '@atakora/'
let root: string

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'advisor-reader-'))
  mkdirSync(join(root, 'src'))
  writeFileSync(join(root, 'src/stack.ts'), `import { App } from '@atakora/cdk'\nimport './regions'\n`)
  writeFileSync(join(root, 'src/regions.ts'), `export * from './geography'\n`)
  writeFileSync(join(root, 'src/large.ts'), Buffer.alloc(6_000_000, 'a'))
  symlinkSync(tmpdir(), join(root, 'elsewhere'))
})

afterAll(() => {
  rmSync(root, { recursive: true, force: true })
})

const PATHS = ['elsewhere/a.ts', 'src/gone.ts', 'src/large.ts', 'src/regions.ts', 'src/stack.ts', '../up.ts']

test('the bundled thread reads what this one would', async () => {
  const answers = await answersOf({ root, paths: PATHS, mark: MARK })
  const reading = await readingOf(await readCandidates(createDiskReader(root), PATHS, MARK, () => undefined))
  expect(reading.seeds).toEqual(['src/stack.ts'])
  expect(answers).toEqual([{ kind: 'mark' }, { kind: 'reading', reading }])
})

test('where the bundle has no thread, nothing is read', async () => {
  // The sources are no bundle.
  expect(await openDiskWorkspace(root).readApart!(PATHS, MARK, () => undefined)).toBeNull()
})

function answersOf(task: ReaderTask): Promise<readonly ReaderAnswer[]> {
  return new Promise((resolve, reject) => {
    const answers: ReaderAnswer[] = []
    const thread = new Worker(READER, { workerData: task })
    thread.on('message', (answer: ReaderAnswer) => answers.push(answer))
    thread.on('error', reject)
    thread.on('exit', () => {
      resolve(answers)
    })
  })
}
