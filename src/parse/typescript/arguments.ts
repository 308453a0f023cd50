import ts from 'typescript'
import type { Cell, Frame, ListAbstract } from './abstract.js'
import type { Evaluation } from './evaluation.js'

/** The arguments of a call as a list; open from the first spread of something unknown on. */
export function argumentsOf(evaluation: Evaluation, call: ts.Node, frame: Frame): ListAbstract {
  const args = ts.isCallExpression(call) || ts.isNewExpression(call) ? (call.arguments ?? []) : []
  return spreadOut(evaluation, args, frame)
}

/** More items than this are not spread out: `[...a, ...a]` doubles a list every time it is written. */
const MAX_ITEMS = 10_000

export function spreadOut(evaluation: Evaluation, elements: readonly ts.Expression[], frame: Frame): ListAbstract {
  const items: Cell[] = []
  for (const element of elements) {
    if (!ts.isSpreadElement(element)) {
      items.push({ node: element, frame })
      continue
    }
    const spread = evaluation.evaluate(element.expression, frame)
    if (spread.kind !== 'list') return { kind: 'list', items, open: 'spread-of-unknown' }
    if (items.length + spread.items.length > MAX_ITEMS) return { kind: 'list', items, open: 'too-deep' }
    for (const item of spread.items) items.push(item)
    if (spread.open !== null) return { kind: 'list', items, open: spread.open }
  }
  return { kind: 'list', items, open: null }
}
