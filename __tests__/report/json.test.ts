import { expect, test } from '@jest/globals'
import type { Report } from '../../src/model/report.js'
import { renderJson } from '../../src/report/json.js'
import { shop } from '../support/sample-reports.js'

test('the order of keys does not depend on how the report was made', () => {
  const reversed = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(reversed)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value)
        .reverse()
        .map(([key, item]) => [key, reversed(item)]),
    )
  }
  expect(renderJson(reversed(shop()) as Report)).toBe(renderJson(shop()))
})

test('the keys of the contract come in its order', () => {
  expect(Object.keys(JSON.parse(renderJson(shop())) as Report)).toEqual([
    ...['schemaVersion', 'tool', 'contract', 'summary', 'components', 'groups', 'refused', 'solitary', 'backends'],
    ...['findings', 'notes'],
  ])
})

test('a finding carries its sentence', () => {
  expect(shop().findings.map(({ message }) => message)).toEqual([
    '`ReviewApi` could join `catalog` and create 3 fewer resources.',
    '`CartApi`, `MailJobs` and `OrderApi` could share 3 resources instead of creating 8.',
  ])
})
