import { describe, expect, test } from '@jest/globals'
import type { Report } from '../../src/model/report.js'
import type { Severity } from '../../src/model/severity.js'
import { renderAnnotations } from '../../src/report/annotations.js'
import { renderGithub } from '../../src/report/github.js'
import { CHECK_REQUEST_ANNOTATIONS } from '../../src/report/limits.js'
import { onlyOlder, pullRequest } from '../support/sample-news-reports.js'
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

  test('speak of what is new alone, of a group that has grown where it has', () => {
    const annotations = renderAnnotations(pullRequest())
    expect(annotations.map(({ level, file, line }) => `${level} ${file}:${line}`)).toEqual([
      'error src/stacks/billing.ts:25',
      'warning src/stacks/billing.ts:60',
      'warning src/stacks/billing.ts:80',
      'warning src/stacks/catalog.ts:18',
      'warning src/stacks/shop.ts:21',
      'notice src/stacks/legacy.ts:1',
    ])
    const [first] = twoApis().findings
    const grown: Report = {
      ...twoApis(),
      findings: [{ ...first!, state: 'new', joined: ['CrudApi:stack:ProductApi'] }],
    }
    expect(renderAnnotations(grown)).toMatchObject([
      {
        line: 14,
        message: expect.stringMatching(/instead of creating 6\. A group that was there has grown by `ProductApi`\.$/),
      },
    ])
    expect(renderAnnotations(onlyOlder())).toEqual([])
  })

  test('say of what the change would excuse that it counts until then', () => {
    expect(renderAnnotations(pullRequest())[1]?.message).toMatch(
      / `location`\. It will be suppressed once merged, by a comment \(src\/stacks\/billing\.ts:59\): the tax office/,
    )
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
