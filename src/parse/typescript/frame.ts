import type ts from 'typescript'
import type { Abstract, Callable, Frame } from './abstract.js'

export interface Activation {
  /** The activation that calls. */
  readonly parent: Frame
  /** The activation that the callable's body stands in. */
  readonly lexical: Frame
  readonly callable: Callable
  readonly call: ts.Node | null
  readonly self: Abstract | null
  readonly callback?: boolean
}

/** Gives one frame for one activation, so that frames can be compared. */
export class Frames {
  readonly root: Frame = {
    id: 0,
    parent: null,
    lexical: null,
    callable: null,
    call: null,
    self: null,
    callback: false,
    depth: 0,
  }
  /** By who called, and what: few activations share both. */
  readonly #known = new Map<Frame, Map<ts.Node, Frame[]>>()
  #next = 1

  enter({ parent, lexical, callable, call, self, callback = false }: Activation): Frame {
    let ofParent = this.#known.get(parent)
    if (ofParent === undefined) this.#known.set(parent, (ofParent = new Map<ts.Node, Frame[]>()))
    let alike = ofParent.get(call ?? callable)
    if (alike === undefined) ofParent.set(call ?? callable, (alike = []))
    const found = alike.find(
      (frame) =>
        frame.callable === callable &&
        frame.call === call &&
        frame.lexical === lexical &&
        frame.callback === callback &&
        isSameSelf(frame.self, self),
    )
    if (found !== undefined) return found
    const depth = parent.depth + 1
    const frame: Frame = { id: this.#next++, parent, lexical, callable, call, self, callback, depth }
    alike.push(frame)
    return frame
  }
}

/** The activation of `callable` whose names this frame sees, or null. */
export function frameOf(callable: ts.Node, frame: Frame): Frame | null {
  for (let at: Frame | null = frame; at !== null; at = at.lexical) {
    if (at.callable === callable) return at
  }
  return null
}

/** Whether `callable` is running: this frame was reached through it. */
export function isRunning(callable: ts.Node, frame: Frame): boolean {
  for (let at: Frame | null = frame; at !== null; at = at.parent) {
    if (at.callable === callable) return true
  }
  return false
}

function isSameSelf(a: Abstract | null, b: Abstract | null): boolean {
  if (a === b) return true
  if (a?.kind === 'instance' && b?.kind === 'instance') return a.node === b.node && a.frame === b.frame
  if (a?.kind === 'class' && b?.kind === 'class') return a.node === b.node && a.frame === b.frame
  return a?.kind === 'symbol' && b?.kind === 'symbol' && a.key === b.key
}
