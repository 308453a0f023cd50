import { describe, expect, test } from '@jest/globals'
import { thresholdOf } from '../../src/config/options.js'
import type { FailOn } from '../../src/model/severity.js'

describe('the threshold: what was said for this run, else the policy, else the default', () => {
  test.each<[said: FailOn | null, policy: FailOn | null, threshold: FailOn]>([
    [null, null, 'error'],
    [null, 'warning', 'warning'],
    [null, 'none', 'none'],
    ['info', null, 'info'],
    ['none', 'error', 'none'],
    ['error', 'info', 'error'],
  ])('said %s, policy %s: %s', (said, policy, threshold) => {
    expect(thresholdOf({ failOn: said, failOnNew: null }, { failOn: policy })).toEqual({
      failOn: threshold,
      newOnly: false,
    })
  })

  test('what is new counts alone only where it was said', () => {
    expect(thresholdOf({ failOn: null, failOnNew: true }, { failOn: null }).newOnly).toBe(true)
    expect(thresholdOf({ failOn: null, failOnNew: false }, { failOn: null }).newOnly).toBe(false)
  })
})
