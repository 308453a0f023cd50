import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Program, buildPrograms } from './framework/build-programs.js'
import { EMPTY_RECORD, type ProgramRecord } from './framework/record.js'

export interface ProgramRun {
  readonly stdout: string
  readonly stderr: string
  /** Null for a program that did not end by itself. */
  readonly exitCode: number | null
  /** What ended the program: what it threw, or `BuildFailure`, `TimeLimit`, `Unsettled`, `Crash`. */
  readonly error: { readonly name: string; readonly message: string } | null
  readonly record: ProgramRecord
}

/** Milliseconds that one program may take. */
const LIMIT = 5000
const FOLDER = join(import.meta.dirname, 'framework')

/** Runs one program as Node runs it, with the stand-in of the framework installed. */
export function runProgram(files: Program['files'], entry: string, limit = LIMIT): ProgramRun {
  return inTemporaryFolder((folder) => {
    const [built] = buildPrograms(folder, [{ files, entry }])
    if (built === undefined || 'failure' in built) return withoutRun('BuildFailure', built?.failure ?? '')
    const run = runNode(['--no-warnings', '--require', join(FOLDER, 'watch-program.cjs'), built.file], limit)
    const output = { stdout: run.stdout, stderr: run.stderr }
    const left = `${built.file}.json`
    if (!existsSync(left)) return { ...diedOf(run, limit), ...output }
    const { error, code, record } = JSON.parse(readFileSync(left, 'utf8')) as Left
    const isUnsettled = run.status === UNSETTLED_CODE && code !== UNSETTLED_CODE
    return { ...output, exitCode: run.status, error: isUnsettled ? UNSETTLED : error, record: record ?? EMPTY_RECORD }
  })
}

/** What watch-program.cjs leaves; a program that never loaded the framework has no record. */
interface Left {
  readonly error: ProgramRun['error']
  readonly code: number
  readonly record?: ProgramRecord
}

/** Node gives up a module that waits for ever after the listeners of its exit were told another code. */
const UNSETTLED_CODE = 13
const UNSETTLED = { name: 'Unsettled', message: 'a top-level await was never settled' }

/** As `runProgram` for each, but in one process: some milliseconds a program. */
export function runPrograms(programs: readonly Program[], limit = LIMIT): ProgramRun[] {
  return inTemporaryFolder((folder) => {
    const built = buildPrograms(folder, programs)
    const runs = runFiles(
      folder,
      built.flatMap((program) => ('file' in program ? [program.file] : [])),
      limit,
    )
    return built.map((program) =>
      'failure' in program ? withoutRun('BuildFailure', program.failure) : (runs.shift() ?? withoutRun('Crash', '')),
    )
  })
}

/** A program that takes the process down ends a batch; the next batch starts behind it. */
function runFiles(folder: string, files: readonly string[], limit: number): ProgramRun[] {
  const runs: ProgramRun[] = []
  while (runs.length < files.length) {
    const left = files.slice(runs.length)
    const job = join(folder, 'job.json')
    const results = join(folder, `results-${runs.length}.jsonl`)
    writeFileSync(job, JSON.stringify({ programs: left, results, limit }))
    const run = runNode(
      ['--no-warnings', '--experimental-vm-modules', join(FOLDER, 'run-many.mjs'), job],
      limit + left.length * SHARE,
    )
    const ended = existsSync(results) ? readFileSync(results, 'utf8').split('\n').slice(0, -1) : []
    runs.push(...ended.map(readRun))
    if (ended.length === 0) runs.push(diedOf(run, limit))
  }
  return runs
}

/** Milliseconds that a program takes in a batch on a slow machine. */
const SHARE = 200

function readRun(line: string): ProgramRun {
  const run = JSON.parse(line) as Omit<ProgramRun, 'record'> & Partial<Pick<ProgramRun, 'record'>>
  return { ...run, record: run.record ?? EMPTY_RECORD }
}

interface NodeRun {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
  readonly isLate: boolean
}

function runNode(parameters: readonly string[], limit: number): NodeRun {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, parameters, {
    encoding: 'utf8',
    timeout: limit,
    killSignal: 'SIGKILL',
    maxBuffer: 2 ** 26,
    env: { PATH: process.env.PATH, TZ: 'UTC' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  return { status, stdout, stderr, isLate: error !== undefined && 'code' in error && error.code === 'ETIMEDOUT' }
}

const diedOf = (run: NodeRun, limit: number): ProgramRun =>
  run.isLate ? withoutRun('TimeLimit', `not finished after ${limit} ms`) : withoutRun('Crash', run.stderr)

const withoutRun = (name: string, message: string): ProgramRun => ({
  stdout: '',
  stderr: '',
  exitCode: null,
  error: { name, message },
  record: EMPTY_RECORD,
})

function inTemporaryFolder<T>(use: (folder: string) => T): T {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'program-')))
  try {
    return use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
