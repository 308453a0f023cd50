import { Worker } from 'node:worker_threads'
import type { ReadApart, Reading } from '../ports/reader.js'

/** What the thread is asked: files below an absolute folder. */
export interface ReaderTask {
  readonly root: string
  readonly paths: readonly string[]
  readonly mark: string
}

/** What it answers: first, once, that some file holds the mark; at last all it has read. */
export type ReaderAnswer = { readonly kind: 'mark' } | { readonly kind: 'reading'; readonly reading: Reading }

/** Reads a folder on a thread of its own (ADR 6). A thread that cannot start or ends early has read nothing. */
export const createReadApart =
  (root: string): ReadApart =>
  (paths, mark, onMark) =>
    new Promise<Reading | null>((resolve, reject) => {
      const workerData: ReaderTask = { root, paths, mark }
      // Beside the bundle; what was preloaded into this thread is not meant for that one.
      const thread = new Worker(new URL('./reader.js', import.meta.url), { workerData, execArgv: [] })
      thread.on('message', (answer: ReaderAnswer) => {
        if (answer.kind === 'mark') onMark()
        else resolve(answer.reading)
      })
      thread.on('error', reject)
      thread.on('exit', () => {
        resolve(null)
      })
    }).catch(() => null)
