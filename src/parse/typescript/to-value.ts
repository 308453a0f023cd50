import type { ObjectValue, Property, Value } from '../../model/value.js'
import { ABSENT, known } from '../../model/value.js'
import type { Abstract, Cell } from './abstract.js'
import { type Evaluation, textOf } from './evaluation.js'

const MAX_DEPTH = 8
/** More parts than this are not read: an object that holds another one ten times, eight levels deep, has 10⁸. */
const MAX_PARTS = 2000

/** The model's words for an evaluated expression; `text` is what a person would recognise it by. */
export function toValue(evaluation: Evaluation, value: Abstract, text: string): Value {
  let parts = 0

  function convert(at: Abstract, shown: string, depth: number): Value {
    if (depth > MAX_DEPTH || ++parts > MAX_PARTS) return { kind: 'unknown', why: 'too-deep', text: shown }
    switch (at.kind) {
      case 'primitive':
        if (at.value === undefined) return ABSENT
        if (typeof at.value === 'number' && !Number.isFinite(at.value)) {
          return { kind: 'unknown', why: 'unsupported-syntax', text: shown }
        }
        return known(at.value)
      case 'object': {
        const entries = [...at.cells].map(([key, cell]) => [key, convertCell(cell, depth)] as const)
        return { kind: 'object', entries: Object.fromEntries(entries), open: at.open }
      }
      case 'list':
        return { kind: 'list', items: at.items.map((cell) => convertCell(cell, depth).value), open: at.open }
      case 'symbol':
        return { kind: 'symbol', key: at.key, text: at.text }
      case 'unknown':
        return { kind: 'unknown', why: at.why, text: shown }
      default: {
        const key = evaluation.identityOf(at)
        return key === null
          ? { kind: 'unknown', why: 'unsupported-syntax', text: shown }
          : { kind: 'symbol', key, text: shown }
      }
    }
  }

  const convertCell = (cell: Cell, depth: number): Property => ({
    value: convert(evaluation.evaluateCell(cell), textOf(cell.node), depth + 1),
    at: evaluation.tree.positionOf(cell.node),
  })

  return convert(value, text, 0)
}

/** The properties of an object expression; open when it is not one we can see into. */
export function toObject(evaluation: Evaluation, value: Abstract): ObjectValue {
  if (value.kind === 'primitive' && value.value === undefined) return { kind: 'object', entries: {}, open: null }
  const object = toValue(evaluation, value, '')
  if (object.kind === 'object') return object
  return { kind: 'object', entries: {}, open: object.kind === 'unknown' ? object.why : 'spread-of-unknown' }
}
