import type { Abstract, InstanceAbstract, Site } from './abstract.js'
import { symbol } from './abstract.js'
import { argumentsOf } from './arguments.js'
import type { Evaluation } from './evaluation.js'

const MAX_ANCESTORS = 20

/**
 * The region that components inside a construct inherit: the one the nearest stack above names. A symbol of the last
 * construct that could be followed where none does.
 */
export function regionOf(evaluation: Evaluation, construct: Abstract): Abstract {
  let at = construct
  for (let steps = 0; at.kind === 'instance' && steps < MAX_ANCESTORS; steps++) {
    const call = evaluation.instances.frameworkCall(at)
    const parent = call === null ? undefined : argumentsOf(evaluation, call.node, call.frame).items[0]
    if (call === null || parent === undefined) break
    const location = namesRegion(evaluation, at) ? regionAmong(evaluation, call) : null
    if (location !== null) return location
    at = evaluation.evaluateCell(parent)
  }
  const key = evaluation.identityOf(at) ?? evaluation.identityOf(construct) ?? ''
  const label = at.kind === 'symbol' ? at.text : 'stack'
  return symbol(`${key}.location`, `${label}.location`, { from: [at] })
}

const namesRegion = (evaluation: Evaluation, instance: InstanceAbstract): boolean =>
  evaluation.instances.frameworkBase(instance)?.kind === 'stack'

/** `new ResourceGroupStack(parent, id, { location })`: null when the props certainly name none. */
function regionAmong(evaluation: Evaluation, call: Site): Abstract | null {
  const { items, open } = argumentsOf(evaluation, call.node, call.frame)
  const props = items[2] === undefined ? null : evaluation.evaluateCell(items[2])
  if (props === null) return open === null ? null : { kind: 'unknown', why: open }
  if (props.kind === 'primitive') return null
  const location = evaluation.property(props, 'location', call)
  return location.kind === 'primitive' && location.value === undefined ? null : location
}
