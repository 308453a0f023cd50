import { expect, test } from '@jest/globals'
import { join } from 'node:path'
import type { Finding, Report } from '../../src/model/report.js'
import { analyseProject } from '../support/analyse-project.js'
import { type Project, expectedReport, readEveryProject, readProjects } from '../support/projects.js'

const TEMPLATES = join(import.meta.dirname, '..', 'templates/projects')
const PROJECTS = [...readEveryProject(), ...readProjects(TEMPLATES)]

/** The project with a comment of its own above the line of a finding. */
function withComment(project: Project, { file, line, rule }: Finding): Project {
  const lines = Buffer.from(project.files[file]!).toString('utf8').split('\n')
  lines.splice(line - 1, 0, `// backend-advisor-ignore-next-line ${rule} until=2026-12-24 -- Decided so`)
  return { ...project, files: { ...project.files, [file]: Buffer.from(lines.join('\n')) } }
}

const prints = ({ findings }: Report): string[] => findings.map(({ fingerprint }) => fingerprint).sort()

const accepted = ({ findings }: Report): string[] =>
  findings.filter(({ suppression }) => suppression?.status === 'accepted').map(({ fingerprint }) => fingerprint)

const LONG = 120_000

test(
  'in every project, a comment above a finding accepts that one and changes no other',
  async () => {
    let tried = 0
    for (const project of PROJECTS) {
      const before = expectedReport(project.folder)
      if (!before?.findings.some(({ rule }) => !rule.endsWith('-suppression'))) continue
      const told = before.findings.filter(({ rule, suppression }) => !rule.endsWith('-suppression') && !suppression)
      const [finding] = told
      if (finding === undefined) continue
      tried += 1
      const after = await analyseProject(withComment(project, finding), 'all')
      expect([project.name, prints(after)]).toEqual([project.name, prints(before)])
      const onLine = told.filter((other) => other.rule === finding.rule && standsOn(other, finding))
      const expected = [...accepted(before), ...onLine.map(({ fingerprint }) => fingerprint)]
      expect([project.name, accepted(after).sort()]).toEqual([project.name, expected.sort()])
    }
    expect(tried).toBeGreaterThan(100)
  },
  LONG,
)

const standsOn = ({ file, line, related }: Finding, at: Finding): boolean =>
  [{ id: '', file, line }, ...related].some(
    (place) => place.id !== null && place.file === at.file && place.line === at.line,
  )
