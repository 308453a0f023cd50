import type { ChildProcessWithoutNullStreams } from 'node:child_process'
import { spawnGit } from './git-process.js'

/** Reads the contents of git objects through one `git cat-file --batch`, started by the first read. */
export interface ObjectReader {
  /** Null when the object is not at hand, or git has ended. Answers come in the order of the questions. */
  read(objectId: string): Promise<Buffer | null>
  /** Ends the process; without it, the program would not end. */
  close(): Promise<void>
}

export function openObjectReader(folder: string): ObjectReader {
  let git: ChildProcessWithoutNullStreams | null = null
  let hasEnded = false
  const waiting: ((content: Buffer | null) => void)[] = []

  const start = (): ChildProcessWithoutNullStreams => {
    const started = spawnGit(folder, ['cat-file', '--batch'])
    const end = () => {
      hasEnded = true
      for (const answer of waiting.splice(0)) answer(null)
    }
    started.stderr.resume()
    started.stdout.on(
      'data',
      createAnswerParser((content) => waiting.shift()?.(content)),
    )
    started.on('error', end)
    started.on('close', end)
    return started
  }

  return {
    read(objectId) {
      if (hasEnded) return Promise.resolve(null)
      git ??= start()
      const process = git
      return new Promise((resolve) => {
        waiting.push(resolve)
        process.stdin.write(`${objectId}\n`)
      })
    },
    close() {
      const process = git
      const wasRunning = process !== null && !hasEnded
      hasEnded = true
      if (!wasRunning) return Promise.resolve()
      return new Promise((resolve) => {
        process.on('close', () => {
          resolve()
        })
        process.stdin.end()
      })
    },
  }
}

/** An answer is `<id> <type> <size>`, line feed, that many bytes, line feed; or `<id> missing`, line feed. */
function createAnswerParser(answer: (content: Buffer | null) => void): (chunk: Buffer) => void {
  let head = ''
  let body: { readonly chunks: Buffer[]; left: number } | null = null
  return (chunk) => {
    let rest = chunk
    while (rest.length > 0) {
      if (body === null) {
        const end = rest.indexOf(LINE_FEED)
        head += rest.toString('latin1', 0, end < 0 ? rest.length : end)
        if (end < 0) return
        rest = rest.subarray(end + 1)
        const size = / \d+$/.exec(head)?.[0]
        head = ''
        if (size === undefined) answer(null)
        else body = { chunks: [], left: Number(size) + 1 }
        continue
      }
      const taken = rest.subarray(0, body.left)
      rest = rest.subarray(taken.length)
      body.chunks.push(taken)
      body.left -= taken.length
      if (body.left > 0) return
      answer(Buffer.concat(body.chunks).subarray(0, -1))
      body = null
    }
  }
}

const LINE_FEED = 10
