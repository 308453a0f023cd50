import type { Budget } from '../expression/budget.js'
import { type ArmValue, unknown } from '../expression/value.js'
import type { JsonArray, JsonObject } from '../json/node.js'

/**
 * Reads a list or an object, unless that goes too far: what is nested in a variable is walked inside whatever asks for the
 * variable, so levels and steps are counted with those of the expressions.
 */
export function readWithin(budget: Budget, node: JsonArray | JsonObject, read: () => ArmValue): ArmValue {
  const parts = node.kind === 'array' ? node.items.length : node.members.length
  if (!budget.spend(1 + Math.floor(parts / PARTS_PER_STEP))) return unknown('too-large', '')
  if (!budget.enter()) return unknown('too-deep', '')
  const value = read()
  budget.leave()
  return value
}

const PARTS_PER_STEP = 16
