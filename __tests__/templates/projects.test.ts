import { describe, expect, test } from '@jest/globals'
import { join } from 'node:path'
import { render } from '../../src/app/render.js'
import { KINDS } from '../../src/catalog/kinds/kinds.js'
import { discoverTemplates } from '../../src/discover/templates/discover-templates.js'
import type { Group, Member, Report } from '../../src/model/report.js'
import type { TemplateVerdict } from '../../src/model/template-plan.js'
import type { Application, TemplateResource } from '../../src/model/template.js'
import { parseTemplates } from '../../src/parse/arm/parse.js'
import { analyseProject, policyOf } from '../support/analyse-project.js'
import { expectFile } from '../support/expected-file.js'
import { placeAt } from '../support/json-places.js'
import { memoryWorkspace } from '../support/memory-workspace.js'
import { type Project, expectedReport, readProjects, textsOf } from '../support/projects.js'

const PROJECTS = readProjects(join(import.meta.dirname, 'projects'))

type Verdict = Group['verdict'] | TemplateVerdict

const PLAIN = { colour: false, width: 100 }

describe.each(PROJECTS)('$name', (project) => {
  test('gives the expected report, the same from another listing', async () => {
    const report = await analyseProject(project, 'templates')
    const text = await render(report, 'json', PLAIN)
    expect(JSON.parse(text)).toEqual(report)
    expectFile(join(project.folder, 'expected/report.json'), text)
    const files = Object.fromEntries(Object.entries(project.files).reverse())
    const second = await analyseProject({ ...project, files }, 'templates')
    expect(await render(second, 'json', PLAIN)).toBe(text)
  })

  test('leaves no resource of a known kind out', async () => {
    const ends = endsOf(await analyseProject(project, 'templates'))
    for (const application of await applicationsOf(project)) {
      const strays = application.resources.filter(
        (resource) => !isAlone(resource, application) && !ends.has(`${resource.at.file}#${resource.pointer}`),
      )
      expect(strays.map(({ label }) => label)).toEqual([])
    }
  })

  test('points at what it speaks of', async () => {
    const report = await analyseProject(project, 'templates')
    for (const member of membersOf(report)) {
      const place = placeAt(textOf(project, member.file), member.pointer!)
      expect({ id: member.id, pointer: member.pointer, line: place?.line }).toEqual({
        id: member.id,
        pointer: member.pointer,
        line: member.line,
      })
    }
    for (const { file, line, column, fingerprint } of report.findings) {
      const group = report.groups.find((each) => each.fingerprint === fingerprint)!
      const places = group.members.map((member) => ({
        file: member.file,
        ...placeAt(textOf(project, member.file), member.pointer!),
      }))
      expect(places).toContainEqual({ file, line, column })
    }
  })

  test('claims no saving that its price rows do not show', async () => {
    const report = await analyseProject(project, 'templates')
    for (const group of report.groups) expectHonest(group)
    const sum = report.groups.reduce((total, { monthlySaving }) => total + monthlySaving.high, 0)
    expect(report.summary.monthlySaving.high).toBeCloseTo(sum, 2)
  })
})

test('every kind has a project of its own', () => {
  const cases = PROJECTS.filter(({ name }) => name.startsWith('kinds/')).map(({ name }) => name.slice('kinds/'.length))
  expect(cases.sort()).toEqual(KINDS.map(({ page }) => page).sort())
})

test.each(KINDS)('the project of $page shows what keeps two of them apart', ({ type, page }) => {
  const { refused } = expectedReport(join(import.meta.dirname, 'projects/kinds', page))!
  expect(refused.map(({ kind }) => kind)).toContain(type)
})

test('every verdict stands in a report of a project', () => {
  const verdicts: Readonly<Record<Verdict, true>> = {
    share: true,
    'share-no-saving': true,
    'same-resource': true,
    'mutually-exclusive': true,
    'already-shared': true,
    'cannot-share': true,
    'keep-separate': true,
    undecidable: true,
  }
  const reports = PROJECTS.flatMap(({ folder }) => expectedReport(folder) ?? [])
  const met = reports.flatMap(({ groups, refused }) => [...groups, ...refused].map(({ verdict }) => verdict))
  expect([...new Set(met)].sort()).toEqual(Object.keys(verdicts).sort())
})

function expectHonest({ verdict, monthlySaving }: Group): void {
  const { low, high, before, after, rows } = monthlySaving
  expect(low).toBeLessThanOrEqual(high)
  expect(verdict).toBe(high > 0 ? 'share' : 'share-no-saving')
  const own = sumOf(rows.filter(({ component }) => component !== null))
  const kept = sumOf(rows.filter(({ component }) => component === null))
  // Content goes along: it is in what is paid before and after, and its rows stand beside the members.
  expect(high).toBeLessThanOrEqual(own + 0.01)
  expect(high).toBeCloseTo(Math.max(0, before.high - after.high), 2)
  if (high > 0) expect(high).toBeLessThanOrEqual(own - kept + 0.01)
}

const sumOf = (rows: readonly { readonly monthly: number }[]): number =>
  rows.reduce((sum, { monthly }) => sum + monthly, 0)

async function applicationsOf(project: Project): Promise<readonly Application[]> {
  const { files } = await discoverTemplates(memoryWorkspace(project.files), policyOf(project))
  return files === null ? [] : parseTemplates(files).templates.applications
}

const isAlone = ({ type }: TemplateResource, { resources }: Application): boolean =>
  resources.filter((other) => other.type === type).length === 1

const membersOf = (report: Report): readonly Member[] => [
  ...report.groups.flatMap(({ members, consolidation }) => [
    ...members,
    consolidation!.keep,
    ...consolidation!.moves.flatMap(({ from, dependents }) => [from, ...dependents]),
  ]),
  ...report.refused.flatMap(({ members }) => members),
]

const endsOf = ({ groups, refused }: Report): ReadonlySet<string> =>
  new Set([...groups, ...refused].flatMap(({ members }) => members.map(({ file, pointer }) => `${file}#${pointer}`)))

const textOf = (project: Project, path: string): string => textsOf(project)[path]!
