import { describe, expect, test } from '@jest/globals'
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { render } from '../src/app/render.js'
import type { Report } from '../src/model/report.js'
import { analyseProject } from './support/analyse-project.js'
import { UPDATE, expectFile } from './support/expected-file.js'
import { readEveryProject, textsOf } from './support/projects.js'
import { rewriteProgram } from './support/rewrite-program.js'

describe.each(readEveryProject())('$name', (project) => {
  let analysed: Promise<Report> | null = null
  const analyseOnce = (): Promise<Report> => (analysed ??= analyseProject(project, 'all'))

  test('gives the expected report and comment', async () => {
    const report = await analyseOnce()
    expectFile(join(project.folder, 'expected/report.json'), await render(report, 'json', PLAIN))
    expectFile(join(project.folder, 'expected/comment.md'), await render(report, 'markdown', PLAIN))
  })

  test('is rewritten to the expected source', async () => {
    const { outcome } = await rewriteProgram(textsOf(project), project.policy)
    const after = join(project.folder, 'expected/after')
    if (UPDATE) rmSync(after, { recursive: true, force: true })
    const inFolder = new Map([...project.called].map(([path, called]) => [called, path]))
    const changes = outcome.changes.map((change) => ({ ...change, path: inFolder.get(change.path) ?? change.path }))
    for (const { path, after: text } of changes) expectFile(join(after, path), text)
    expect(filesIn(after)).toEqual(changes.map(({ path }) => path).sort())
  })

  test('gives the same bytes whatever order the files are listed in', async () => {
    const first = await analyseOnce()
    const files = Object.fromEntries(Object.entries(project.files).reverse())
    const second = await analyseProject({ ...project, files }, 'all')
    expect(await render(second, 'json', PLAIN)).toBe(await render(first, 'json', PLAIN))
  })

  test('puts every component in exactly one place, and counts add up', async () => {
    const report = await analyseOnce()
    const [groups, refused] = [report.groups.filter(isOfCode), report.refused.filter(isOfCode)]
    const ends = [
      ...groups.flatMap(({ members }) => members.map(({ id }) => id)),
      ...refused.flatMap(({ members }) => members.map(({ id }) => id)),
      ...report.backends.flatMap(({ components }) => components),
      ...report.solitary,
    ]
    expect(ends.sort()).toEqual(report.components.map(({ id }) => id).sort())
    const { resourcesNow, resourcesShared, avoidableResources } = report.summary
    const avoided = groups.map((group) => group.resourcesNow - group.resourcesShared)
    expect(avoidableResources).toBe(resourcesNow - resourcesShared)
    expect(avoidableResources).toBe(avoided.reduce((sum, each) => sum + each, 0))
  })
})

const isOfCode = ({ source }: { readonly source: string }): boolean => source === 'stack-code'

/** https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
const NOT_ON_WINDOWS = /[<>:"|?*\\\u0000-\u001f]|[ .]$|^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i

test('every file can be checked out anywhere', () => {
  const folders = ['projects', 'rules'].map((folder) => join(import.meta.dirname, folder))
  const names = folders.flatMap(filesIn).flatMap((path) => path.split('/'))
  expect([...new Set(names)].filter((name) => NOT_ON_WINDOWS.test(name))).toEqual([])
})

const PLAIN = { colour: false, width: 100 }

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort()
}
