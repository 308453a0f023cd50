import { describe, expect, test } from '@jest/globals'
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { analyse } from '../../src/app/analyse.js'
import { fix } from '../../src/app/fix.js'
import type { Report } from '../../src/model/report.js'
import { renderSarif } from '../../src/report/sarif/sarif.js'
import { policyOf } from '../support/analyse-project.js'
import { applySarifFix } from '../support/apply-sarif-fix.js'
import { memoryTypeFiles } from '../support/memory-type-files.js'
import { memoryWorkspace } from '../support/memory-workspace.js'
import { type Project, readProjects, textsOf } from '../support/projects.js'
import { RULE_FACTS } from '../support/rule-facts.js'
import { shop, unreadable } from '../support/sample-reports.js'
import { lawsBroken } from '../support/sarif-laws.js'
import { type SarifResult, readSarif } from '../support/sarif-log.js'
import { silentJournal } from '../support/silent-journal.js'
import { EXCUSES } from '../support/today.js'

/** Where to leave every log for `scripts/validate-sarif.mjs`; nowhere when it is not set. */
const OUT = process.env.SARIF_OUT

const TESTS = join(import.meta.dirname, '..')
const CORPUS = join(TESTS, '..', '..', 'shared', 'corpus')

const ROOTS = [join(TESTS, 'projects'), join(TESTS, 'templates', 'projects'), join(TESTS, 'rules')]

const PROJECTS = ROOTS.filter((root) => existsSync(root)).flatMap((root) => readProjects(root))

const settingsOf = (project: Project) => ({
  policy: policyOf(project),
  version: '0.0.0-test',
  excuses: EXCUSES,
  source: 'all' as const,
  edits: true,
})

const analyseWithEdits = (project: Project): Promise<Report> =>
  analyse(memoryWorkspace(project.files), settingsOf(project), silentJournal)

const fingerprintOf = ({ partialFingerprints }: SarifResult): string => partialFingerprints['backendAdvisor/v1']!

function render(name: string, report: Report): string {
  const text = renderSarif(report, { rules: RULE_FACTS })
  if (OUT !== undefined) {
    const file = join(OUT, `${name}.sarif`)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  return text
}

describe.each(PROJECTS)('$name', (project) => {
  test('as SARIF, keeps the laws of the standard, loses no finding and offers what fix would write', async () => {
    const report = await analyseWithEdits(project)
    const log = readSarif(render(project.name, report))
    expect(lawsBroken(log)).toEqual([])
    const { results } = log.runs[0]
    const told = report.findings.map(({ fingerprint }) => fingerprint)
    expect(results.map(fingerprintOf).sort()).toEqual([...told].sort())
    const ready = report.groups.filter(({ rewrite }) => rewrite.kind === 'ready').map(({ fingerprint }) => fingerprint)
    const offered = results.filter(({ fixes }) => fixes !== undefined)
    expect(offered.map(fingerprintOf).sort()).toEqual(ready.filter((each) => told.includes(each)).sort())
    const texts = textsOf(project)
    for (const result of offered) {
      const settings = { ...settingsOf(project), only: fingerprintOf(result), allowStateful: true }
      // Without types nothing is taken back: what a log offers is not proven either.
      const types = memoryTypeFiles(texts, { isInstalled: false })
      const { changes, applied } = await fix(memoryWorkspace(texts), types, settings, silentJournal)
      expect(applied.map(({ fingerprint }) => fingerprint)).toEqual([fingerprintOf(result)])
      const after = Object.fromEntries(changes.map((change) => [change.path, change.after]))
      expect(applySarifFix(texts, result.fixes![0]!)).toEqual({ ...texts, ...after })
      // Of two insertions at one place nobody says which comes first.
      for (const { replacements } of result.fixes![0]!.artifactChanges) {
        const places = replacements.map(({ deletedRegion }) => JSON.stringify(deletedRegion))
        expect(places).toEqual([...new Set(places)])
      }
    }
  })
})

test('a log with something of everything keeps the laws of the standard', () => {
  const [first, second] = shop().findings
  const accepted = { status: 'accepted', reason: 'two teams', owner: 'payments', until: '2027-01-31' } as const
  const at = { file: 'src/main.ts', line: 3 }
  const report: Report = {
    ...shop(),
    findings: [
      { ...first!, state: 'new', joined: ['CrudApi:stack:UserApi'] },
      {
        ...second!,
        state: 'existing',
        suppression: { ...accepted, kind: 'baseline', expiresSoon: true, at },
      },
    ],
    notes: unreadable().notes,
    comparison: { base: 'main', resolved: [{ ...first!, fingerprint: 'feedfeedfeedfeed' }] },
  }
  expect(lawsBroken(readSarif(render('samples/everything', report)))).toEqual([])
  const many = Array.from({ length: 5_001 }, (_, index) => ({
    ...first!,
    fingerprint: index.toString(16).padStart(16, '0'),
  }))
  expect(lawsBroken(readSarif(render('samples/too-many', { ...report, findings: many })))).toEqual([])
})

const isAtHand = existsSync(CORPUS)

// Said in the name of the test, since it is skipped where the templates are not.
describe(isAtHand ? 'public templates' : 'no templates at ../shared/corpus: skipped', () => {
  const files = isAtHand
    ? ['labelled', 'unlabelled'].flatMap((folder) =>
        readdirSync(join(CORPUS, folder)).map((file) => join(folder, file)),
      )
    : []

  const found = isAtHand ? test : test.skip
  found('as SARIF, keep the laws of the standard', async () => {
    for (const file of files) {
      const files = { [file]: readFileSync(join(CORPUS, file)) }
      const report = await analyseWithEdits({ name: file, folder: CORPUS, files, called: new Map(), policy: {} })
      expect([file, lawsBroken(readSarif(render(join('corpus', file), report)))]).toEqual([file, []])
    }
  })
})
