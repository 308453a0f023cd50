import ts from 'typescript'
import { flowsFrom } from './flows.js'
import type { Declared, Mentions, NameLookup } from './mentions.js'
import { mentionedAt, type SourceIndex } from './source-index.js'

/** A change of an object made after it came to be. */
export interface Mutation {
  /** The property of the object that is not what it was; null when any of them may be. */
  readonly property: string | null
  /** The expression that changes it. */
  readonly node: ts.Node
}

/** What may hold an object: a variable, parameter or export, or any property of one name. */
type Holder = Declared | string

/** An expression that gives the object; `part`: that gives what is in a property of it. */
interface Carrier {
  readonly node: ts.Node
  readonly inList: boolean
  readonly part: string | null | undefined
}

/** Past this many places an object is taken to be changed in some of them. */
const MAX_CARRIERS = 2000

/**
 * Where an object may be changed after it was made: through its variable, through a parameter it is handed to, through
 * a property it is put in. Names decide, so this finds too much rather than too little:
 *
 *     const props = { … }
 *     withDefaults(props)            function withDefaults(p) { p.location = 'westus' }
 */
export class Mutations {
  readonly #index: SourceIndex
  readonly #lookup: NameLookup
  readonly #mentions: Mentions
  readonly #known = new Map<Holder | ts.Node, readonly Mutation[]>()

  constructor(index: SourceIndex, lookup: NameLookup, mentions: Mentions) {
    this.#index = index
    this.#lookup = lookup
    this.#mentions = mentions
  }

  /** Changes of the object that an expression makes. */
  ofExpression(node: ts.Node): readonly Mutation[] {
    return this.#remember(node, () => this.#follow([node], true))
  }

  /** Changes of whatever object is in a variable, a parameter or a property of that name. */
  ofHolder(holder: Holder): readonly Mutation[] {
    return this.#remember(holder, () => this.#follow(this.#mentionsOf(holder), false))
  }

  #remember(key: Holder | ts.Node, find: () => readonly Mutation[]): readonly Mutation[] {
    let found = this.#known.get(key)
    if (found === undefined) this.#known.set(key, (found = find()))
    return found
  }

  /** Goes wherever the object goes. With `summed`, what happens through a holder is found once for all it may hold. */
  #follow(start: readonly ts.Node[], summed: boolean): Mutation[] {
    const found: Mutation[] = []
    const open: Carrier[] = []
    const seen = new Map<ts.Node, Set<string>>()
    const carry = (nodes: readonly ts.Node[], { inList, part }: Omit<Carrier, 'node'>): void => {
      for (const node of nodes) {
        const ways = seen.get(node) ?? new Set<string>()
        const way = `${inList} ${String(part)}`
        if (ways.has(way)) continue
        seen.set(node, ways.add(way))
        open.push({ node, inList, part })
      }
    }
    carry(start, { inList: false, part: undefined })
    for (let carrier = open.pop(); carrier !== undefined; carrier = open.pop()) {
      if (seen.size > MAX_CARRIERS) return [...found, { property: null, node: carrier.node }]
      const { part } = carrier
      for (const flow of flowsFrom(carrier.node, carrier.inList, this.#index)) {
        if (flow.kind === 'change') found.push({ property: part === undefined ? flow.property : part, node: flow.node })
        else if (flow.kind === 'give') carry(this.#givenBy(flow.node), { inList: flow.inList, part })
        else {
          const holder = flow.kind === 'keep' ? flow.name : flow.holder
          const inside = part === undefined && flow.kind === 'hold' ? flow.part : part
          const isWhole = inside === undefined && !flow.inList
          if (summed && isWhole) found.push(...this.ofHolder(holder))
          else carry(this.#mentionsOf(holder), { inList: flow.inList, part: inside })
        }
      }
    }
    return found
  }

  /** An expression that gives the object; or, where it assigns or exports it, whatever names it afterwards. */
  #givenBy(node: ts.Node): ts.Node[] {
    if (ts.isExportAssignment(node)) return this.#mentionsOf(node)
    if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.EqualsToken) return [node]
    if (/^module\.exports$/.test(node.left.getText())) return [node, ...this.#mentionsOf(node)]
    const declaration = ts.isIdentifier(node.left) ? this.#lookup.declarationOf(node.left) : null
    return declaration === null ? [node] : [node, ...this.#mentionsOf(declaration)]
  }

  /** The expressions that name what a holder holds. */
  #mentionsOf(holder: Holder): ts.Node[] {
    if (typeof holder !== 'string') return this.#mentions.expressionsOf(holder)
    const accesses = this.#index.mentions(holder).map(mentionedAt)
    const patterns = this.#index.patternsOf(holder).flatMap((element) => this.#mentions.expressionsOf(element))
    return [...accesses.filter((node) => !ts.isIdentifier(node)), ...patterns]
  }
}
