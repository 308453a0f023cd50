import { isAlias, isMap, isScalar, isSeq } from 'yaml'
import type { Document, Node, Pair, YAMLMap } from 'yaml'

/** Finds nodes by path; a map's pairs are looked up in a table, because there may be as many mistakes as pairs. */
export class NodeFinder {
  private readonly tables = new Map<YAMLMap, ReadonlyMap<string, Pair>>()

  constructor(private readonly document: Document) {}

  /** The value at a path, or the last one on the way that exists. */
  valueAt(path: readonly string[]): Node | null {
    let node = this.resolve(this.document.contents)
    for (const step of path) {
      const next = isMap(node) ? this.pairOf(node, step)?.value : isSeq(node) ? node.items[Number(step)] : null
      if (next === null || next === undefined) return node
      node = this.resolve(next as Node)
    }
    return node
  }

  /** The last key of a path, or else what should hold it. */
  keyAt(path: readonly string[]): Node | null {
    const holder = this.valueAt(path.slice(0, -1))
    const key = isMap(holder) ? this.pairOf(holder, path.at(-1)!)?.key : undefined
    return (key as Node | undefined) ?? holder
  }

  private pairOf(map: YAMLMap, name: string): Pair | undefined {
    const table = this.tables.get(map) ?? new Map(map.items.map((pair) => [keyName(pair.key), pair]))
    this.tables.set(map, table)
    return table.get(name)
  }

  private resolve(node: Node | null): Node | null {
    return isAlias(node) ? (node.resolve(this.document) ?? node) : node
  }
}

export const keyName = (key: unknown): string => (isScalar(key) ? String(key.value) : String(key))

export const startOf = (node: Node | null | undefined): number => node?.range?.[0] ?? 0
