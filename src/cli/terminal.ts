import { UsageError } from '../model/failure.js'

/** The world of one command: where and when it was started, and where it may write. */
export interface Terminal {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** `YYYY-MM-DD`, in UTC: the same day everywhere. */
  readonly today: string
  readonly stdout: Stream
  readonly stderr: Stream
}

export interface Stream {
  readonly isTerminal: boolean
  /** Characters a line; undefined when nobody knows. */
  readonly columns: number | undefined
  /** Resolves when the text was handed over; a reader that left early is no error. */
  write(text: string): Promise<void>
}

/** Where no terminal says how wide it is. A constant, so that piped output is the same everywhere. */
const WIDTH = 100

/** How text for a stream may look. https://no-color.org; FORCE_COLOR as Node reads it, and like there it wins. */
export function appearanceOf({ env, stdout }: Terminal): { colour: boolean; width: number } {
  return { colour: isColoured(env, stdout), width: stdout.isTerminal ? (stdout.columns ?? WIDTH) : WIDTH }
}

/** For files: the same bytes wherever it was started. */
export const PLAIN = { colour: false, width: WIDTH } as const

function isColoured(env: Terminal['env'], stream: Stream): boolean {
  const forced = env.FORCE_COLOR
  if (forced !== undefined) return forced !== '0' && forced !== 'false'
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false
  return stream.isTerminal && env.TERM !== 'dumb'
}

export const processTerminal = (process: NodeJS.Process): Terminal => ({
  cwd: process.cwd(),
  env: process.env,
  today: new Date().toISOString().slice(0, 10),
  stdout: streamOf(process.stdout, 'standard output'),
  stderr: streamOf(process.stderr, 'standard error'),
})

/** As Node makes them: a pipe has neither of the two. */
type ProcessStream = NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number }

function streamOf(stream: ProcessStream, name: string): Stream {
  // Without a listener, a closed pipe (`… | head`) would end the process with a stack trace.
  stream.on('error', () => undefined)
  return {
    isTerminal: stream.isTTY === true,
    get columns() {
      // 0 where a terminal does not know its size.
      return stream.columns === 0 ? undefined : stream.columns
    },
    write: (text) =>
      new Promise((resolve, reject) => {
        stream.write(text, (error) => {
          const code = (error as NodeJS.ErrnoException | null | undefined)?.code
          if (code === undefined || code === 'EPIPE') resolve()
          else reject(new UsageError(`cannot write to ${name} (${code})`))
        })
      }),
  }
}
