import { describe, expect, test } from '@jest/globals'
import { createHash } from 'node:crypto'
import { fingerprintsOf } from '../../src/findings/fingerprint.js'
import type { SymbolicName } from '../../src/model/observation.js'
import type { RuleId } from '../../src/model/rule.js'

const USER: SymbolicName = { kind: 'CrudApi', scope: 'stack', id: 'UserApi' }
const PRODUCT: SymbolicName = { kind: 'CrudApi', scope: 'stack', id: 'ProductApi' }

const fingerprint = (...members: readonly SymbolicName[]): string =>
  fingerprintsOf('shareable-components', [members])[0]!

describe('a fingerprint', () => {
  test('follows its published formula', () => {
    const text = '["shareable-components","CrudApi:stack:ProductApi","CrudApi:stack:UserApi"]'
    const digest = createHash('sha256').update(text).digest('hex').slice(0, 16)
    expect(fingerprint(USER, PRODUCT)).toBe(digest)
    expect(digest).toBe('066c5760ebccf225')
  })

  test('does not depend on the order of the members', () => {
    expect(fingerprint(USER, PRODUCT)).toBe(fingerprint(PRODUCT, USER))
  })

  test.each([
    ['another id', { ...USER, id: 'CustomerApi' }],
    ['another construct', { ...USER, scope: 'euStack' }],
    ['another class', { ...USER, kind: 'FunctionsApp' }],
  ])('changes with %s', (_law, other) => {
    expect(fingerprint(other, PRODUCT)).not.toBe(fingerprint(USER, PRODUCT))
  })

  test('sets of the same names are told apart by their order', () => {
    const three = fingerprintsOf('shareable-components', [[USER], [PRODUCT], [USER], [USER]])
    expect(three[0]).toBe(fingerprint(USER))
    expect(new Set(three).size).toBe(4)
  })
})

test.each<[rule: RuleId, family: RuleId]>([
  ['mixed-traditional-and-backend', 'shareable-components'],
  ['mergeable-resources', 'shareable-resources'],
])('%s about the same is the same finding as %s: what stands beside it, or a price, makes no news', (rule, family) => {
  const sets = [[USER, PRODUCT]]
  expect(fingerprintsOf(rule, sets)).toEqual(fingerprintsOf(family, sets))
  expect(fingerprintsOf(rule, sets)).not.toEqual(fingerprintsOf('mixed-regions', sets))
})
