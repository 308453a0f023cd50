import { expect, test } from '@jest/globals'
import { REWRITE_WORDS } from '../../src/report/words/rewrite.js'
import { expectedReport, readProjects } from '../support/projects.js'

/** Met only once the rewrite is carried out (app/fix, app/contract-proof), of templates, or not under the contract `documented`. */
const ELSEWHERE = ['type-errors', 'stateful-needs-consent', 'contract-unproven', 'loses-resources', 'not-stack-code']

test('every code that the source can meet stands in a report of a project', () => {
  const met = readProjects().flatMap(({ folder }) => {
    const groups = expectedReport(folder)?.groups ?? []
    return groups.flatMap(({ rewrite }) => (rewrite.kind === 'refused' ? rewrite.reasons.map(({ code }) => code) : []))
  })
  expect([...new Set([...met, ...ELSEWHERE])].sort()).toEqual(Object.keys(REWRITE_WORDS).sort())
})
