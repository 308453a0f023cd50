import { beforeAll, describe, expect, test } from '@jest/globals'
import { join } from 'node:path'
import { readSources } from '../../src/app/analyse.js'
import type { TemplatesReading } from '../../src/app/read-templates.js'
import type { TemplateResource } from '../../src/model/template.js'
import { explainResources } from '../../src/plan/explain/resources.js'
import { policyOf } from '../support/analyse-project.js'
import { memoryWorkspace } from '../support/memory-workspace.js'
import { readProjects } from '../support/projects.js'
import { silentJournal } from '../support/silent-journal.js'
import { EXCUSES } from '../support/today.js'

const PROJECTS = readProjects(join(import.meta.dirname, '../templates/projects'))

/** Pairs of one set that are looked at. */
const MOST_PAIRS = 10

let grouped = 0
let refusedPairs = 0

describe.each(PROJECTS)('$name', (project) => {
  const policy = policyOf(project)
  let reading: TemplatesReading
  beforeAll(async () => {
    const settings = { policy, version: '0.0.0-test', source: 'templates', excuses: EXCUSES } as const
    reading = (await readSources(memoryWorkspace(project.files), settings, silentJournal)).templates
  })

  test('those that could be one together could be one in pairs', () => {
    for (const { application, members } of reading.plan.groups) {
      for (const [a, b] of pairsAmong(members)) {
        const { judgements } = explainResources([a], [b], reading.templates, policy)
        expect(judgements).toMatchObject([{ applications: [application], refusal: null }])
        grouped++
      }
    }
  })

  test('of two alone in one set, the reasons are those of the set', () => {
    for (const { members, verdict, reasons, application } of reading.plan.refused) {
      const [a, b, ...others] = members
      // What is beside a set may be why it is one.
      if (!isResource(a) || !isResource(b) || others.length > 0 || reasons.some((reason) => reason.with.length > 1))
        continue
      const { judgements } = explainResources([a], [b], reading.templates, policy)
      expect(judgements).toMatchObject([{ applications: [application], refusal: { verdict, reasons } }])
      refusedPairs++
    }
  })
})

test('the laws have something to hold for', () => {
  expect(grouped).toBeGreaterThan(20)
  expect(refusedPairs).toBeGreaterThan(20)
})

const isResource = (member: object | undefined): member is TemplateResource => member !== undefined && 'links' in member

const pairsAmong = (members: readonly TemplateResource[]) =>
  members.flatMap((a, index) => members.slice(index + 1).map((b) => [a, b] as const)).slice(0, MOST_PAIRS)
