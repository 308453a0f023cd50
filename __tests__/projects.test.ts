import { describe, expect, test } from '@jest/globals'
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { analyse } from '../src/app/analyse.js'
import { render } from '../src/app/render.js'
import { DEFAULT_POLICY, type Policy } from '../src/model/policy.js'
import type { Report } from '../src/model/report.js'
import { memoryWorkspace } from './support/memory-workspace.js'
import { type Project, readProjects } from './support/projects.js'
import { rewriteProgram } from './support/rewrite-program.js'
import { silentJournal } from './support/silent-journal.js'

/** `UPDATE=1 npm test -- projects` rewrites every expectation; read the difference before you commit it. */
const UPDATE = process.env.UPDATE === '1'

describe.each(readProjects())('$name', (project) => {
  test('gives the expected report and comment', async () => {
    const report = await analyseProject(project)
    expectFile(project, 'report.json', render(report, 'json', PLAIN))
    expectFile(project, 'comment.md', render(report, 'markdown', PLAIN))
  })

  test('is rewritten to the expected source', async () => {
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
    const texts = Object.entries(project.files).map(([path, bytes]) => [path, decoder.decode(bytes)] as const)
    const { outcome } = await rewriteProgram(Object.fromEntries(texts), project.policy)
    const after = join(project.folder, 'expected/after')
    if (UPDATE) rmSync(after, { recursive: true, force: true })
    const inFolder = new Map([...project.called].map(([path, called]) => [called, path]))
    const changes = outcome.changes.map((change) => ({ ...change, path: inFolder.get(change.path) ?? change.path }))
    for (const { path, after: text } of changes) expectFile(project, `after/${path}`, text)
    expect(filesIn(after)).toEqual(changes.map(({ path }) => path).sort())
  })

  test('gives the same bytes whatever order the files are listed in', async () => {
    const first = await analyseProject(project)
    const second = await analyseProject({
      ...project,
      files: Object.fromEntries(Object.entries(project.files).reverse()),
    })
    expect(render(second, 'json', PLAIN)).toBe(render(first, 'json', PLAIN))
  })

  test('puts every component in exactly one place, and counts add up', async () => {
    const report = await analyseProject(project)
    const ends = [
      ...report.groups.flatMap(({ members }) => members.map(({ id }) => id)),
      ...report.refused.flatMap(({ members }) => members.map(({ id }) => id)),
      ...report.backends.flatMap(({ components }) => components),
      ...report.solitary,
    ]
    expect(ends.sort()).toEqual(report.components.map(({ id }) => id).sort())
    const { resourcesNow, resourcesShared, avoidableResources } = report.summary
    const avoided = report.groups.map((group) => group.resourcesNow - group.resourcesShared)
    expect(avoidableResources).toBe(resourcesNow - resourcesShared)
    expect(avoidableResources).toBe(avoided.reduce((sum, each) => sum + each, 0))
  })
})

/** https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
const NOT_ON_WINDOWS = /[<>:"|?*\\\u0000-\u001f]|[ .]$|^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i

test('every file can be checked out anywhere', () => {
  const names = filesIn(join(import.meta.dirname, 'projects')).flatMap((path) => path.split('/'))
  expect([...new Set(names)].filter((name) => NOT_ON_WINDOWS.test(name))).toEqual([])
})

const PLAIN = { colour: false, width: 100 }

function analyseProject({ files, policy }: Project): Promise<Report> {
  const settings = {
    policy: { ...DEFAULT_POLICY, ...policy } satisfies Policy,
    version: '0.0.0-test',
    source: 'all',
  } as const
  return analyse(memoryWorkspace(files), settings, silentJournal)
}

function expectFile({ folder }: Project, name: string, actual: string): void {
  const path = join(folder, 'expected', name)
  if (UPDATE) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, actual)
  }
  expect(existsSync(path)).toBe(true)
  expect(actual).toBe(readFileSync(path, 'utf8'))
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort()
}
