import type { Scalar } from '../../model/value.js'
import type { Agreement } from './kind.js'

/** Sizes of which each can do all that those before it can. */
export function ladder(...names: readonly string[]): NonNullable<Agreement['order']> {
  return (a: Scalar, b: Scalar) => {
    if (a === b) return 'equal'
    const [first, second] = [names.indexOf(String(a)), names.indexOf(String(b))]
    if (first === -1 || second === -1) return 'incomparable'
    return first < second ? 'lower' : 'higher'
  }
}
