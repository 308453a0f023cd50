import { expect, test } from '@jest/globals'
import { Effort } from '../../../src/parse/arm/deployment/effort.js'

test('what one application spends is spent for all', () => {
  const effort = new Effort()
  const budgets = Array.from({ length: 20 }, () => effort.budget())
  const isLeft = budgets.map((budget) => budget.spend(1_500_000))
  // The tenth has none left for all, though each is within its own bounds.
  expect(isLeft.indexOf(false)).toBe(9)
  expect(isLeft.lastIndexOf(true)).toBe(8)
  expect(effort.isSpent).toBe(true)
})

test('one application ends at its own bound, which is told too', () => {
  const effort = new Effort()
  expect(effort.isSpent).toBe(false)
  expect(effort.budget().spend(2_000_000)).toBe(false)
  expect(effort.budget().spend(1_000)).toBe(true)
  expect(effort.isSpent).toBe(true)
})

test('resources are counted for all', () => {
  const effort = new Effort()
  const declared = Array.from({ length: 60_002 }, () => effort.declare())
  expect(declared.indexOf(false)).toBe(60_000)
})
