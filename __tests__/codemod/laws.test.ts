import { beforeAll, describe, expect, test } from '@jest/globals'
import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import ts from 'typescript'
import { analyse } from '../../src/app/analyse.js'
import { readFiles } from '../../src/app/read-files.js'
import { FRAMEWORK_MARK } from '../../src/catalog/framework.js'
import { rewriteGroups } from '../../src/codemod/rewrite.js'
import { discover } from '../../src/discover/discover.js'
import { DEFAULT_POLICY } from '../../src/model/policy.js'
import type { Report } from '../../src/model/report.js'
import type { Edit } from '../../src/syntax/edit.js'
import { componentTexts, sharersIn } from '../support/framework/record.js'
import { typeCheckProgram } from '../support/framework/type-check-program.js'
import { memoryWorkspace } from '../support/memory-workspace.js'
import { readEveryProject, textsOf } from '../support/projects.js'
import { type Rewritten, rewriteProgram } from '../support/rewrite-program.js'
import { silentJournal } from '../support/silent-journal.js'
import { type ProgramRun, runPrograms } from '../support/run-program.js'
import { EXCUSES } from '../support/today.js'

const EXAMPLE = join(import.meta.dirname, '..', '..', 'examples/storefront')

interface Case {
  readonly name: string
  readonly files: Readonly<Record<string, string>>
  readonly policy: Parameters<typeof rewriteProgram>[1]
  readonly entry: string | undefined
}

const storefront = asCase(
  'examples/storefront',
  Object.fromEntries(
    ['src/main.ts', 'src/support-stack.ts', 'tsconfig.json', 'package.json'].map((path) => [
      path,
      readFileSync(join(EXAMPLE, path), 'utf8'),
    ]),
  ),
)

/** Every project that is rewritten, whatever it was written to show. */
const cases: readonly Case[] = [
  storefront,
  ...readEveryProject()
    .filter(({ folder }) => existsSync(join(folder, 'expected/after')))
    .map((project) => asCase(project.name, textsOf(project), project.policy)),
]

const rewritten = new Map<string, Rewritten>()
const runs = new Map<string, { readonly before: ProgramRun; readonly after: ProgramRun }>()

beforeAll(async () => {
  for (const { name, files, policy } of cases) rewritten.set(name, await rewriteProgram(files, policy))
  const programs = cases.flatMap(({ name, files, entry }) =>
    entry === undefined ? [] : [{ name, entry, before: files, after: rewritten.get(name)!.files }],
  )
  const results = runPrograms(
    programs.flatMap(({ before, after, entry }) => [before, after].map((files) => ({ files, entry }))),
  )
  programs.forEach(({ name }, index) => {
    runs.set(name, { before: results[index * 2]!, after: results[index * 2 + 1]! })
  })
}, 120_000)

describe.each(cases)('$name', ({ name, files, policy }) => {
  test('the first run rewrites, the second edits nothing', async () => {
    const { outcome, files: after } = rewritten.get(name)!
    expect(outcome.changes.length).toBeGreaterThan(0)
    expect(outcome.typesChecked).toBe(true)
    expect((await rewriteProgram(after, policy)).outcome.changes).toEqual([])
  })

  test('the result parses, and every group that was applied is in a backend', async () => {
    const { outcome, files: after } = rewritten.get(name)!
    for (const { path } of outcome.changes) expect(syntaxErrorsIn(path, after[path]!)).toEqual([])
    const settings = {
      policy: { ...DEFAULT_POLICY, ...policy },
      version: '0.0.0-test',
      excuses: EXCUSES,
      source: 'code',
    } as const
    const report = await analyse(memoryWorkspace(after), settings, silentJournal)
    const moved = outcome.applied.flatMap(({ components }) => components)
    expect(report.backends.flatMap(({ components }) => components)).toEqual(expect.arrayContaining(moved))
    const applied = new Set(outcome.applied.map(({ fingerprint }) => fingerprint))
    expect(report.groups.filter(({ fingerprint }) => applied.has(fingerprint))).toEqual([])
    const errorsIn = ({ findings }: Report) => findings.filter(({ severity }) => severity === 'error').length
    expect(errorsIn(report)).toBeLessThanOrEqual(errorsIn(outcome.report))
  })

  test('bytes outside the edits stay', async () => {
    const edits = await editsOf(files, policy)
    for (const { path, before, after } of rewritten.get(name)!.outcome.changes) {
      const own = edits.filter(({ file }) => file === path).toSorted((a, b) => a.start - b.start || a.end - b.end)
      let rest = after
      let at = 0
      for (const { start, end, text } of own) {
        const kept = before.slice(at, start)
        expect(rest.slice(0, kept.length)).toBe(kept)
        rest = rest.slice(kept.length)
        expect(rest.slice(0, text.length)).toBe(text)
        rest = rest.slice(text.length)
        at = end
      }
      expect(rest).toBe(before.slice(at))
      // Nobody touches most of a file.
      const touched = own.reduce((sum, { start, end }) => sum + end - start, 0)
      expect(touched).toBeLessThan(before.length)
    }
  })

  test('comments, marks and line ends stay', () => {
    for (const { path, before, after } of rewritten.get(name)!.outcome.changes) {
      expect(before).toBe(files[path])
      for (const comment of commentsIn(before)) expect(after).toContain(comment)
      expect(after.startsWith('\uFEFF')).toBe(before.startsWith('\uFEFF'))
      expect(after.includes('\r\n')).toBe(before.includes('\r\n'))
      if (!/[^\r]\n/.test(before)) expect(after).not.toMatch(/[^\r]\n/)
      expect(after.endsWith('\n')).toBe(before.endsWith('\n'))
    }
  })

  test('brings no new type error', () => {
    const problemsOf = (texts: Readonly<Record<string, string>>): string[] =>
      typeCheckProgram(texts).map(({ file, code, message }) => `${file} TS${code} ${message}`)
    const before = new Set(problemsOf(files))
    expect(problemsOf(rewritten.get(name)!.files).filter((problem) => !before.has(problem))).toEqual([])
  })

  test('prints the same, creates the same components with the same props', () => {
    const run = runs.get(name)
    // A repository whose program cannot run here has nothing to compare; a test below names them.
    if (run?.before.error !== null) return
    const { before, after } = run
    expect({ out: after.stdout, error: after.error }).toEqual({ out: before.stdout, error: null })
    expect(componentTexts(after.record)).toEqual(componentTexts(before.record))
    // A factory that nobody calls creates nothing, either way.
    if (before.record.resources.length === 0) return
    expect(after.record.resources.length).toBeLessThan(before.record.resources.length)
  })
})

test('the example goes from 22 resources to 11, and its groups really share', () => {
  const { before, after } = runs.get(storefront.name)!
  expect([before.record.resources.length, after.record.resources.length]).toEqual([22, 11])
  expect(sharersIn(before.record)).toEqual([])
  expect(rewritten.get(storefront.name)!.outcome.applied.map(({ components }) => components)).toEqual([
    ['CustomerApi', 'OrderApi', 'ProductApi'],
    ['ArticleApi', 'Mailer', 'TicketApi'],
  ])
})

test('there are many of them', () => {
  expect(cases.length).toBeGreaterThanOrEqual(40)
})

// Several files that nothing joins, a package that is not here, or a program that is not meant to end well.
test('all but these were run before and after', () => {
  const missed = cases.filter(({ name }) => runs.get(name)?.before.error !== null)
  expect(missed.map(({ name }) => name)).toEqual([
    'bad-input/broken-package-manifest',
    'bad-input/circular-imports',
    'bad-input/invalid-utf8',
    'bad-input/missing-base-tsconfig',
    'bad-input/nested-too-deeply',
    'bad-input/re-export-of-itself',
    'bad-input/self-extending-tsconfig',
    'bad-input/syntax-error-beside-good-file',
    'bad-input/utf16',
    'contexts/after-a-caught-throw',
    'contexts/factory-called-in-a-loop',
    'contexts/in-a-callback',
    'hostile/ids',
    'imports/named',
    'imports/npm-workspaces',
    'imports/pnpm-workspaces',
    'not-grouped/declared-in-callback',
    'rewrite/namesake-of-define-backend',
    'rewrite/statements-between',
    'scopes/field-of-a-holder-class',
    'values/spread-of-unknown',
  ])
})

test('all but these create something when they are run', () => {
  const idle = [...runs].filter(([, { before }]) => before.error === null && before.record.resources.length === 0)
  expect(idle.map(([name]) => name)).toEqual([
    'contexts/after-an-early-return',
    'contexts/entry-test',
    'scopes/factory-called-by-nobody',
  ])
})

function asCase(name: string, files: Case['files'], policy: Case['policy'] = {}): Case {
  return { name, files, policy, entry: entryOf(files) }
}

/** The one source file that no other mentions; undefined where there is no such one. */
function entryOf(files: Case['files']): string | undefined {
  const sources = Object.keys(files).filter((path) => /\.[cm]?[jt]sx?$/.test(path))
  const mentioned = (path: string): boolean => {
    const stem = basename(path).replace(/\.[^.]+$/, '')
    return sources.some((other) => other !== path && files[other]!.includes(`/${stem}`))
  }
  const [entry, ...others] = sources.filter((path) => !mentioned(path))
  return others.length === 0 ? entry : undefined
}

/** The edits of all groups together, as discovery, plan and codemod make them. */
async function editsOf(files: Case['files'], policy: Case['policy'] = {}): Promise<readonly Edit[]> {
  const chosen = { ...DEFAULT_POLICY, ...policy }
  const { files: found } = await discover(memoryWorkspace(files), { ...chosen, mark: FRAMEWORK_MARK })
  const { proposals, source } = readFiles(found!, chosen)
  const rewritings = [...proposals.values()].flatMap(({ rewriting }) => rewriting ?? [])
  return rewriteGroups(rewritings, source!.tree)
}

function syntaxErrorsIn(path: string, text: string): readonly string[] {
  const options = { fileName: path, reportDiagnostics: true, compilerOptions: { jsx: ts.JsxEmit.Preserve } }
  const { diagnostics = [] } = ts.transpileModule(text, options)
  return diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))
}

const commentsIn = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('//'))
