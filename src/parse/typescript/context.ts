import type ts from 'typescript'
import type { Frame } from './abstract.js'
import type { CallSites } from './call-sites.js'
import { type Circumstance, contextWithin } from './circumstances.js'

/** The circumstances inside a node's own function, then those at every call that leads there. */
export function contextOf(node: ts.Node, frame: Frame, callSites: CallSites): Circumstance[] {
  const found = contextWithin(node)
  for (let at: Frame | null = frame; at?.callable != null; at = at.parent) {
    const recursion = callSites.recursionOf(at.callable)
    if (recursion !== null) found.push({ kind: 'loop', node: recursion })
    if (at.callback) found.push({ kind: 'callback', node: at.callable }, ...contextWithin(at.callable))
    else if (at.call !== null) found.push(...contextWithin(at.call))
  }
  return found
}
