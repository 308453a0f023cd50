import type ts from 'typescript'
import type { SyntaxTree } from '../syntax/tree.js'
import type { Footprint } from './footprint.js'
import { HeldState } from './held-state.js'
import { Walk, ownerOfThis } from './walk.js'

/** Reads footprints, following the repository's own functions and classes into every file. */
export class Footprints {
  readonly held: HeldState
  readonly #there = new Map<ts.Node, Footprint>()
  readonly #given = new Map<ts.Node, Footprint>()

  constructor(readonly tree: SyntaxTree) {
    this.held = new HeldState(tree)
  }

  /** Of a statement or expression where it stands. */
  of(node: ts.Node): Footprint {
    return this.#remember(this.#there, node, 'there')
  }

  /** Of an expression whose value is given away: all that whoever gets it may run or change. */
  ofGiven(node: ts.Node): Footprint {
    return this.#remember(this.#given, node, 'given')
  }

  #remember(known: Map<ts.Node, Footprint>, node: ts.Node, as: 'there' | 'given'): Footprint {
    const remembered = known.get(node)
    if (remembered !== undefined) return remembered
    const footprint = new Walk(node, this.held, { owner: ownerOfThis(node), as, walked: new Map() }).result()
    known.set(node, footprint)
    return footprint
  }
}
