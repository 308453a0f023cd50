import { spawn } from 'node:child_process'
import type { ChildProcessWithoutNullStreams } from 'node:child_process'

export type GitOutput =
  | { readonly kind: 'done'; readonly stdout: Buffer }
  /** `exitCode` is null when git could not be started or had to be stopped. */
  | { readonly kind: 'failed'; readonly exitCode: number | null }

/** Runs git to its end in `folder`, without a shell and without asking anybody anything. */
export function runGit(folder: string, parameters: readonly string[]): Promise<GitOutput> {
  return new Promise((resolve) => {
    const git = spawnGit(folder, parameters)
    const chunks: Buffer[] = []
    const timer = setTimeout(() => git.kill(), TIME_LIMIT_MS)
    git.stdin.end()
    git.stderr.resume()
    git.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
    git.on('error', () => {
      clearTimeout(timer)
      resolve({ kind: 'failed', exitCode: null })
    })
    git.on('close', (exitCode) => {
      clearTimeout(timer)
      resolve(exitCode === 0 ? { kind: 'done', stdout: Buffer.concat(chunks) } : { kind: 'failed', exitCode })
    })
  })
}

/** Starts git with nothing in the repository's own configuration able to run a program. */
export function spawnGit(folder: string, parameters: readonly string[]): ChildProcessWithoutNullStreams {
  const git = spawn('git', [...HARDENED, ...parameters], {
    cwd: folder,
    env: environment(),
    windowsHide: true,
    stdio: 'pipe',
  })
  // Writing to a git that has ended is told by its exit code.
  git.stdin.on('error', () => undefined)
  return git
}

/** A configured `core.excludesFile` may be a pipe that never ends. */
const TIME_LIMIT_MS = 60_000

const HARDENED = [
  '-c',
  'core.fsmonitor=false',
  '-c',
  'core.hooksPath=/dev/null',
  // The checkout may belong to another user (a container job): reading it is all we do.
  '-c',
  'safe.directory=*',
  '-c',
  'safe.bareRepository=explicit',
  '--no-pager',
]

/**
 * The caller's environment without git's own variables (inside a hook they point at another repository), and with
 * every transport forbidden: an object missing from a partial clone would otherwise be fetched through whatever
 * command the repository's configuration names (`GIT_ALLOW_PROTOCOL` beats `protocol.*.allow`, git-config(1)).
 */
function environment(): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_') || name === 'GIT_EXEC_PATH')
  return {
    ...Object.fromEntries(inherited),
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'none',
    LC_ALL: 'C',
  }
}
