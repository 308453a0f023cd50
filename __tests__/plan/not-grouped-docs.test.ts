import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import type { SeparationCode } from '../../src/model/reason.js'
import { expectedReport, readProjects } from '../support/projects.js'

/** Codes of the closed union that stack code cannot meet; the compiler finds a code that is in neither list. */
const CODES: Readonly<Record<SeparationCode, 'stack-code' | 'elsewhere'>> = {
  'different-scope': 'stack-code',
  'different-region': 'stack-code',
  'different-subscription': 'elsewhere',
  'different-resource-group': 'elsewhere',
  'different-environment': 'stack-code',
  'different-network-boundary': 'stack-code',
  'different-tags': 'stack-code',
  'incompatible-consistency': 'stack-code',
  'incompatible-capacity-mode': 'stack-code',
  'incompatible-api': 'stack-code',
  'incompatible-runtime': 'stack-code',
  'incompatible-os': 'elsewhere',
  'incompatible-tier': 'elsewhere',
  'incompatible-kind': 'elsewhere',
  'conflicting-setting': 'stack-code',
  'disaster-recovery-pair': 'elsewhere',
  'separate-by-guidance': 'elsewhere',
  'isolated-by-policy': 'stack-code',
  'already-shared': 'stack-code',
  'already-in-backend': 'elsewhere',
  'unsupported-component': 'stack-code',
  'limit-exceeded': 'stack-code',
  'depends-on-member': 'stack-code',
  'duplicate-component-id': 'stack-code',
  'mutually-exclusive': 'elsewhere',
  'declared-in-loop': 'stack-code',
  'declared-conditionally': 'stack-code',
  'declared-in-callback': 'stack-code',
  'id-not-literal': 'stack-code',
  subclassed: 'stack-code',
  undecided: 'stack-code',
}

test('every code stands in a report of a project: of stack code, or of templates', () => {
  const inStackCode = codesIn(readProjects())
  const met = Object.entries(CODES).filter(([code, where]) => where === 'stack-code' && !inStackCode.has(code))
  expect(met).toEqual([])
  const inTemplates = codesIn(readProjects(join(import.meta.dirname, '../templates/projects')))
  const never = Object.keys(CODES).filter((code) => !inStackCode.has(code) && !inTemplates.has(code))
  // A component in a backend is no candidate of the stack that holds it.
  expect(never).toEqual(['already-in-backend'])
})

const codesIn = (projects: ReturnType<typeof readProjects>): ReadonlySet<string> =>
  new Set(
    projects.flatMap(({ folder }) =>
      (expectedReport(folder)?.refused ?? []).flatMap(({ reasons }) => reasons.map(({ code }) => code)),
    ),
  )

test('docs/not-grouped.md has a section for each code that stack code can meet', () => {
  const page = readFileSync(new URL('../../docs/not-grouped.md', import.meta.url), 'utf8')
  const sections = [...page.matchAll(/^### `([a-z-]+)`$/gm)].map(([, code]) => code!)
  const expected = Object.entries(CODES).flatMap(([code, where]) => (where === 'stack-code' ? [code] : []))
  expect(sections.toSorted()).toEqual(expected.toSorted())
})
