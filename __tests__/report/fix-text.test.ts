import { expect, test } from '@jest/globals'
import type { Group, Report } from '../../src/model/report.js'
import { renderFix } from '../../src/report/text/fix.js'
import { onlyAccepted } from '../support/sample-news-reports.js'

const told = (report: Report): string =>
  renderFix({ report, applied: [], files: 0, typesChecked: true, written: false }, { colour: false, width: 200 })

test('what is accepted is offered by its fingerprint only where it could be rewritten', () => {
  const report = onlyAccepted()
  const [refused, ready] = report.groups as [Group, Group]
  expect([refused.rewrite.kind, ready.rewrite.kind]).toEqual(['refused', 'ready'])
  const text = told(report)
  expect(text).toContain(`Left alone, because it is accepted as it is: \`ReviewApi\`. \`--only ${ready.fingerprint}\``)
  expect(text).not.toContain(refused.fingerprint)
  expect(text).toContain('`CartApi` is exported where it is created')
})
