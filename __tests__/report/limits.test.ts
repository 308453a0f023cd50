import { describe, expect, test } from '@jest/globals'
import type { Report } from '../../src/model/report.js'
import { BODY_CHARACTERS, COMMENT_CHARACTERS, SUMMARY_BYTES } from '../../src/report/limits.js'
import { renderMarkdown, renderSummary } from '../../src/report/markdown/markdown.js'
import { manyProblems } from '../support/sample-news-reports.js'
import { large, shop } from '../support/sample-reports.js'

const OPTIONS = { commit: 'abcdef1', linkBase: 'https://github.com/acme/monorepo/blob/abcdef1/' }

interface Rung {
  readonly name: string
  readonly report: Report
  readonly code: boolean
  /** How many rows the table of groups has. */
  readonly rows: number
  readonly hint: boolean
}

const RUNGS: readonly Rung[] = [
  { name: 'a usual report is shown whole', report: shop(), code: true, rows: 2, hint: false },
  { name: 'many groups lose their code first', report: large(80, 30), code: false, rows: 80, hint: true },
  { name: 'hundreds of groups are cut to the first rows', report: large(1_500, 40), code: false, rows: 25, hint: true },
]

describe('a comment takes the most detailed step that fits', () => {
  test.each(RUNGS)('$name', ({ report, code, rows, hint }) => {
    const text = renderMarkdown(report, OPTIONS)
    const table = text.slice(0, text.indexOf('<details>')).split('\n')
    expect(text.length).toBeLessThanOrEqual(BODY_CHARACTERS)
    expect(text.includes('```ts')).toBe(code)
    expect(table.filter((line) => line.startsWith('| `'))).toHaveLength(rows)
    expect(text.includes('backend-advisor check')).toBe(hint)
  })

  test.each([2_000, 1_000, 600])('the verdict comes first, and nothing passes a limit of %i', (limit) => {
    const report = large(300, 5_000)
    const text = renderMarkdown(report, { ...OPTIONS, limit })
    expect(text.length).toBeLessThanOrEqual(limit)
    expect(text.split('\n')[0]).toBe(
      '**600 components could share 900 resources instead of creating 1,800, in 300 backends.**',
    )
    expect(text).toContain('300 groups, 5,000 components not grouped, 0 notes.')
  })

  test('of many problems the gravest are in sight, the others behind a fold', () => {
    const text = renderMarkdown(manyProblems(60), OPTIONS)
    const [sight, fold] = text.split('<details>\n<summary>50 more</summary>') as [string, string]
    expect(sight.match(/^\| (?:❌|⚠️) /gm)).toHaveLength(10)
    expect(sight).not.toContain('| ⚠️')
    expect(fold.slice(0, fold.indexOf('</details>')).match(/^\| (?:❌|⚠️) /gm)).toHaveLength(50)
    expect(renderMarkdown(manyProblems(12), OPTIONS)).not.toContain('more</summary>')
  })

  test('names that fill a file still leave a comment that fits', () => {
    const long = 'Ω|`'.repeat(5_000)
    const report = JSON.parse(JSON.stringify(shop()).replaceAll('CartApi', long).replaceAll('catalog', long)) as Report
    expect(renderMarkdown(report, OPTIONS).length).toBeLessThanOrEqual(BODY_CHARACTERS)
  })

  test('there is room for the line that marks the comment', () => {
    expect(COMMENT_CHARACTERS - BODY_CHARACTERS).toBeGreaterThanOrEqual(1_500)
  })
})

describe('a job summary has more room, counted in bytes', () => {
  test('what a comment cannot show, it shows with all code', () => {
    expect(renderSummary(large(80, 30), OPTIONS)).toContain('```ts')
  })

  test('it keeps its own limit', () => {
    const text = renderSummary(large(4_000, 4_000), OPTIONS)
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(SUMMARY_BYTES)
    expect(text).toContain('backend-advisor check')
  })
})
