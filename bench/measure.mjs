// How long a process takes and how much memory it holds at most.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const memory = join(import.meta.dirname, 'peak-memory.mjs')

/** Runs node with the arguments; one that fails is not measured. */
export function time(args) {
  const start = process.hrtime.bigint()
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', memory, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  const end = process.hrtime.bigint()
  if (status !== 0) throw new Error(`exit ${status}: ${stderr}`)
  const megabytes = Number(/peak-memory-kb=(\d+)/.exec(stderr)[1]) / 1024
  return { seconds: Number(end - start) / 1e9, megabytes, stdout }
}

export function median(values) {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)]
}
