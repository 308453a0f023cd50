import { expect, test } from '@jest/globals'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Report } from '../../src/model/report.js'
import { REWRITE_WORDS } from '../../src/report/words/rewrite.js'
import { readProjects } from '../support/projects.js'

/** Met only once the rewrite is carried out (app/fix, app/contract-proof), of templates, or not under the contract `documented`. */
const ELSEWHERE = ['type-errors', 'stateful-needs-consent', 'contract-unproven', 'loses-resources', 'not-stack-code']

test('every code that the source can meet stands in a report of a project', () => {
  const met = readProjects().flatMap(({ folder }) => {
    const path = join(folder, 'expected/report.json')
    if (!existsSync(path)) return []
    const { groups } = JSON.parse(readFileSync(path, 'utf8')) as Report
    return groups.flatMap(({ rewrite }) => (rewrite.kind === 'refused' ? rewrite.reasons.map(({ code }) => code) : []))
  })
  expect([...new Set([...met, ...ELSEWHERE])].sort()).toEqual(Object.keys(REWRITE_WORDS).sort())
})
