import { describe, expect, test } from '@jest/globals'
import type { Report } from '../../src/model/report.js'
import type { Severity } from '../../src/model/severity.js'
import { renderAnnotations } from '../../src/report/annotations.js'
import { renderGithub } from '../../src/report/github.js'
import { CHECK_REQUEST_ANNOTATIONS } from '../../src/report/limits.js'
import { large, shop, twoApis, unreadable } from '../support/sample-reports.js'

const graded = (report: Report, severity: Severity): Report => ({
  ...report,
  findings: report.findings.map((finding) => ({ ...finding, severity })),
})

describe('annotations', () => {
  test.each([
    ['info', 'notice'],
    ['warning', 'warning'],
    ['error', 'error'],
  ] as const)('a finding of severity %s is shown as %s, where the first component is created', (severity, level) => {
    expect(renderAnnotations(graded(twoApis(), severity))).toEqual([
      {
        level,
        title: 'Components could share resources',
        message: '`ProductApi` and `UserApi` could share 3 resources instead of creating 6.',
        file: 'src/main.ts',
        line: 8,
        column: 17,
      },
    ])
  })

  test('a file that could not be read is remarked on, what is only worth knowing is not', () => {
    expect(renderAnnotations(unreadable()).map(({ level, file }) => [level, file])).toEqual([
      ['notice', 'src/generated/everything.ts'],
      ['notice', 'src/latin.ts'],
    ])
    expect(renderAnnotations(shop()).filter(({ level }) => level === 'notice')).toHaveLength(1)
  })

  test.each([
    [10, 10, '`Order9Api` and `User9Api` could share 3 resources instead of creating 6.'],
    [11, 10, '2 more remarks like this; only 10 can be shown here.'],
    [300, 10, '291 more remarks like this; only 10 can be shown here.'],
  ])('of %i findings a step shows %i, the last one counts the rest', (groups, shown, last) => {
    const annotations = renderAnnotations(large(groups, 0))
    expect(annotations).toHaveLength(shown)
    expect(annotations.at(-1)?.message).toBe(last)
  })

  test('a request for a check run takes fifty', () => {
    expect(renderAnnotations(large(300, 0), CHECK_REQUEST_ANNOTATIONS)).toHaveLength(50)
  })
})

describe('workflow commands', () => {
  test('properties and message are encoded as the runner decodes them', () => {
    const [finding] = twoApis().findings
    const report: Report = {
      ...twoApis(),
      findings: [{ ...finding!, file: 'src/100%, a:b.ts', arguments: { ...finding!.arguments, components: ['50%'] } }],
    }
    expect(renderGithub(report)).toBe(
      '::warning title=Components could share resources,file=src/100%25%2C a%3Ab.ts,line=8,col=17::' +
        '`50%25` could share 3 resources instead of creating 6.\n',
    )
  })

  test('nothing is written for a report without findings and gaps', () => {
    expect(renderGithub({ ...twoApis(), findings: [] })).toBe('')
  })
})
