import { describe, expect, test } from '@jest/globals'
import { parseReport } from '../../src/config/report-file.js'
import { UsageError } from '../../src/model/failure.js'
import { SAMPLE_REPORT } from './sample-report.js'

const [group] = SAMPLE_REPORT.groups

describe('a report is read', () => {
  test('as it was written', () => {
    expect(parseReport(JSON.stringify(SAMPLE_REPORT), 'report.json')).toEqual(SAMPLE_REPORT)
  })

  test('with fields of a later version, and a byte order mark', () => {
    const later = { ...SAMPLE_REPORT, state: { seen: 3 }, groups: [{ ...group, confidence: 'high' }] }
    expect(parseReport(`\ufeff${JSON.stringify(later)}`, 'report.json')).toEqual(later)
  })
})

describe('what is no report is refused in one line', () => {
  test.each<[law: string, text: string, message: string | RegExp]>([
    ['an empty file', '', /^report\.json: not JSON \(.+\)$/],
    ['text', 'components: 4', /^report\.json: not JSON \(.+\)$/],
    ['another kind of JSON', '[1, 2]', 'report.json: not a report of backend-advisor (no schemaVersion)'],
    ['null', 'null', 'report.json: not a report of backend-advisor (no schemaVersion)'],
    [
      'a prototype key',
      '{"__proto__": {"schemaVersion": 1}}',
      'report.json: not a report of backend-advisor (no schemaVersion)',
    ],
    ['a later schema', '{"schemaVersion": 2}', 'report.json: schema version 2; this version reads 1'],
    ['a missing part', '{"schemaVersion": 1}', `report.json: the report must have required property 'tool'`],
    [
      'an unknown word',
      JSON.stringify({ ...SAMPLE_REPORT, notes: [{ kind: 'mystery', file: null, message: '' }] }),
      /^report\.json: "\/notes\/0\/kind" must be equal to one of the allowed values: unreadable-file, .+$/,
    ],
    [
      'a refused rewrite without reasons',
      JSON.stringify({ ...SAMPLE_REPORT, groups: [{ ...group, rewrite: { kind: 'refused' } }] }),
      /^report\.json: "\/groups\/0\/rewrite" must have required property 'reasons'$/,
    ],
    [
      'a line that is no line',
      JSON.stringify({ ...SAMPLE_REPORT, backends: [{ name: 'shop', components: [], file: 'a.ts', line: 0 }] }),
      'report.json: "/backends/0/line" must be >= 1',
    ],
  ])('%s', (_, text, message) => {
    const reading = (): unknown => parseReport(text, 'report.json')
    expect(reading).toThrow(UsageError)
    expect(reading).toThrow(message)
    expect(reading).not.toThrow(/\n/)
  })
})
