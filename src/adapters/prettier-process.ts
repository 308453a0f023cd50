import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { UsageError } from '../model/failure.js'
import type { Formatted, Formatter } from '../ports/formatter.js'

/**
 * The prettier that is installed for a folder, run as a process of its own: it reads the repository's configuration
 * and plugins, which are code. Nothing else of this tool runs code of the repository, so this happens only when the
 * person at the terminal asks for it. The process gets no token: of the environment, it sees what a program needs to run.
 * @param root absolute
 * @throws UsageError when none is installed
 */
export function openPrettier(root: string): Formatter {
  const found = findPrettier(root)
  if (found === null) {
    throw new UsageError(
      'option --format-with: prettier is not installed here (no node_modules/prettier); leave it out',
    )
  }
  return {
    name: 'prettier',
    format: (path, text) => runPrettier(found, ['--stdin-filepath', join(root, path)], text),
  }
}

interface Installed {
  /** The folder that holds `node_modules`: prettier looks for `.prettierignore` where it is started. */
  readonly folder: string
  readonly program: string
}

/** In the nearest `node_modules` that has it, as Node.js looks for packages. */
function findPrettier(root: string): Installed | null {
  for (let folder = root; ; folder = dirname(folder)) {
    const home = join(folder, 'node_modules', 'prettier')
    if (existsSync(join(home, 'package.json'))) {
      const program = programOf(home)
      return program === null ? null : { folder, program }
    }
    if (folder === dirname(folder)) return null
  }
}

function programOf(home: string): string | null {
  const manifest: unknown = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'))
  const bin: unknown = isObject(manifest) ? manifest.bin : null
  const file: unknown = isObject(bin) ? bin.prettier : bin
  return typeof file === 'string' ? resolve(home, file) : null
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

function runPrettier({ folder, program }: Installed, parameters: readonly string[], text: string): Promise<Formatted> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [program, ...parameters], {
      cwd: folder,
      env: environment(),
      windowsHide: true,
      stdio: 'pipe',
    })
    const out: Buffer[] = []
    const complaint: Buffer[] = []
    let size = 0
    const timer = setTimeout(() => child.kill('SIGKILL'), TIME_LIMIT_MS)
    const collect = (chunks: Buffer[]) => (chunk: Buffer) => {
      size += chunk.byteLength
      if (size > OUTPUT_LIMIT) child.kill('SIGKILL')
      else chunks.push(chunk)
    }
    child.stdout.on('data', collect(out))
    child.stderr.on('data', collect(complaint))
    // Writing to a program that has ended is told by its exit code.
    child.stdin.on('error', () => undefined)
    child.stdin.end(text)
    child.on('error', ({ message }) => {
      clearTimeout(timer)
      done({ kind: 'failed', why: `could not be started: ${message}` })
    })
    child.on('close', (exitCode) => {
      clearTimeout(timer)
      if (exitCode === 0) done({ kind: 'formatted', text: Buffer.concat(out).toString('utf8') })
      else done({ kind: 'failed', why: whyOf(exitCode, Buffer.concat(complaint).toString('utf8')) })
    })
  })
}

const TIME_LIMIT_MS = 60_000
const OUTPUT_LIMIT = 32 * 1024 * 1024

/** The first line that it says, in bounds. */
function whyOf(exitCode: number | null, complaint: string): string {
  if (exitCode === null) return 'did not end in time, or wrote too much'
  const [line = ''] = complaint.trim().split('\n')
  return line === '' ? `ended with exit code ${exitCode}` : `says: ${line.slice(0, 200)}`
}

/** What a program needs to find its way; everything else may be a secret. */
const PASSED_ON = ['PATH', 'HOME', 'USERPROFILE', 'TMPDIR', 'TEMP', 'TMP', 'LANG', 'LC_ALL', 'SystemRoot', 'ComSpec']

function environment(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    PASSED_ON.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
  )
}
