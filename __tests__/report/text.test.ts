import { describe, expect, test } from '@jest/globals'
import type { Report } from '../../src/model/report.js'
import { renderText } from '../../src/report/text/text.js'
import { cellsOf } from '../../src/report/text/cells.js'
import { keptApart, nothingToShare, shop, twoApis } from '../support/sample-reports.js'

describe('text for a terminal', () => {
  test.each([50, 72, 80, 100, 140])('running text fits %i columns', (width) => {
    const code = new Set(
      shop().groups.flatMap(({ suggestion }) => suggestion!.code.split('\n').map((line) => `    ${line}`)),
    )
    const lines = renderText(shop(), { colour: false, width })
      .split('\n')
      .filter((line) => !code.has(line))
    // A row of the tables, and a place, are not broken.
    const long = lines.filter((line) => cellsOf(line) > width && !/ {2}src\/|^ +src\//.test(line))
    expect(long).toEqual([])
  })

  test('a narrow terminal gets the same words', () => {
    const words = (width: number): string => renderText(twoApis(), { colour: false, width }).replaceAll(/\s+/g, ' ')
    expect(words(44)).toBe(words(200))
  })

  test('colour is only escape sequences around the same text', () => {
    const coloured = renderText(shop(), { colour: true, width: 90 })
    expect(coloured).toContain('\u001b[1m')
    expect(coloured.replaceAll(/\u001b\[\d+m/g, '')).toBe(renderText(shop(), { colour: false, width: 90 }))
  })

  test('a clean report is one line with a tick', () => {
    expect(renderText(nothingToShare(), { colour: false, width: 100 })).toBe(
      '✓ Nothing to share. 3 components: 2 in a backend already, 1 without a counterpart.\n',
    )
  })

  test('a report without groups still says why', () => {
    expect(renderText(keptApart(), { colour: false, width: 100 })).toContain(
      '`EuApi` is in `westeurope`, `UserApi` in `eastus`.',
    )
  })

  test('wide and combining letters keep the columns aligned', () => {
    const report = JSON.parse(
      JSON.stringify(twoApis()).replaceAll('ProductApi', '商品Api').replaceAll('UserApi', 'Be\u0301ne\u0301'),
    ) as Report
    const rows = renderText(report, { colour: false, width: 100 })
      .split('\n')
      .filter((line) => /^ {2}\S+ +CrudApi/.test(line))
    expect(rows.map((row) => cellsOf(row.slice(0, row.indexOf('CrudApi'))))).toEqual([11, 11])
  })

  test('the group that avoids most is named as the one to start with', () => {
    expect(renderText(shop(), { colour: false, width: 100 })).toContain(
      'Start with `CartApi`, `MailJobs` and `OrderApi` in `shopStack`: 5 fewer resources.',
    )
  })
})

test.each([
  ['abc', 3],
  ['商品', 4],
  ['é', 1],
  ['e\u0301', 1],
  ['🚀', 2],
])('%j takes %i cells', (text, cells) => {
  expect(cellsOf(text)).toBe(cells)
})
