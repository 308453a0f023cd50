import type { SaidValue } from '../../model/explanation.js'
import { byPosition } from '../../model/order.js'
import type { Position } from '../../model/position.js'
import type { Scalar } from '../../model/value.js'
import type { Reading } from '../settings/setting.js'
import type { Subject } from '../subject.js'

/** A reading as it is shown: what is not written comes from a default, or from the stack. */
export function saidIn({ value, shown, at, isWritten, path }: Reading, { scope }: Subject): SaidValue {
  if (isWritten) return { value: shown, at, from: 'source' }
  if (value.kind === 'unknown') return { value: null, at, from: 'unread' }
  return { value: shown, at, from: path === 'location' && scope !== null && shown !== null ? 'stack' : 'default' }
}

/** What stands where the props begin was written by nobody: by no one that was seen, where something could not be read. */
export function saidAt(value: Scalar, at: Position, { props, propsAt }: Subject): SaidValue {
  if (byPosition(at, propsAt) !== 0) return { value, at, from: 'source' }
  return { value, at, from: value === null && props.open !== null ? 'unread' : 'default' }
}
