import { TODAY } from '../support/today.js'
import type { Stream, Terminal } from '../../src/cli/terminal.js'

export interface RecordingTerminal extends Terminal {
  readonly out: () => string
  readonly err: () => string
}

interface Looks {
  readonly cwd?: string
  readonly env?: Terminal['env']
  readonly isTerminal?: boolean
  readonly columns?: number
}

/** A terminal, or two pipes, that remember what was written to them. */
export function recordingTerminal({ cwd = '/', env = {}, isTerminal = false, columns }: Looks = {}): RecordingTerminal {
  const out: string[] = []
  const err: string[] = []
  const streamInto = (written: string[]): Stream => ({
    isTerminal,
    columns,
    write: (text) => {
      written.push(text)
      return Promise.resolve()
    },
  })
  return {
    cwd,
    env,
    today: TODAY,
    stdout: streamInto(out),
    stderr: streamInto(err),
    out: () => out.join(''),
    err: () => err.join(''),
  }
}
