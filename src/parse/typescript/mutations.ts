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

/** Past this many ways that an object goes it is taken to be changed on one of them. */
const MAX_WAYS = 500

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
    const ways = new Map<Holder | ts.Node, Set<string>>()
    const open: Carrier[] = start.map((node) => ({ node, inList: false, part: undefined }))
    const isNew = (way: Holder | ts.Node, how: string): boolean => {
      const known = ways.get(way) ?? new Set<string>()
      ways.set(way, known)
      return known.size < known.add(how).size
    }
    for (let carrier = open.pop(); carrier !== undefined; carrier = open.pop()) {
      if (ways.size > MAX_WAYS) return [...found, { property: null, node: carrier.node }]
      const { part } = carrier
      for (const flow of flowsFrom(carrier.node, carrier.inList, this.#index)) {
        if (flow.kind === 'change') {
          found.push({ property: part === undefined ? flow.property : part, node: flow.node })
          continue
        }
        const inside = part === undefined && flow.kind === 'hold' ? flow.part : part
        const way = flow.kind === 'give' ? flow.node : flow.kind === 'keep' ? flow.name : flow.holder
        if (!isNew(way, `${flow.inList} ${String(inside)}`)) continue
        const isSummed = summed && flow.kind !== 'give' && inside === undefined && !flow.inList
        if (isSummed) for (const mutation of this.ofHolder(way as Holder)) found.push(mutation)
        else {
          const nodes = flow.kind === 'give' ? this.#givenBy(flow.node) : this.#mentionsOf(way as Holder)
          for (const node of nodes) open.push({ node, inList: flow.inList, part: inside })
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
