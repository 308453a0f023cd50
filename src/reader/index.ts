import { parentPort, workerData } from 'node:worker_threads'
import { createDiskReader } from '../adapters/disk-reader.js'
import type { ReaderAnswer, ReaderTask } from '../adapters/reader-thread.js'
import { readCandidates, readingOf } from '../discover/read-candidates.js'

const answer = (message: ReaderAnswer): void => {
  parentPort?.postMessage(message)
}
const { root, paths, mark } = workerData as ReaderTask
const candidates = await readCandidates(createDiskReader(root), paths, mark, () => {
  answer({ kind: 'mark' })
})
answer({ kind: 'reading', reading: await readingOf(candidates) })
