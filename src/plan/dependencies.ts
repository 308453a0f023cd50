import type { ComponentKey, StackCode } from '../model/component.js'
import { strongComponents } from './grouping/strong-components.js'

/**
 * Who needs whom. A node is a component, or a whole existing backend: its members come to life together. Nodes that
 * need each other (which no running program has, but what is read of one may) are one knot, and never in a group.
 */
export interface Dependencies {
  /** Node of a component; components without any dependency have none. */
  readonly nodeOf: ReadonlyMap<ComponentKey, number>
  readonly nodeOfBackend: ReadonlyMap<string, number>
  readonly successors: readonly (readonly number[])[]
  /** Whether one of two nodes needs the other, directly or through others. What has no node needs nobody. */
  linked(a: number | null, b: number | null): boolean
}

export function readDependencies(code: StackCode): Dependencies {
  const { nodeOf, nodeOfBackend, count } = nameNodes(code)
  const edges = Array.from({ length: count }, () => new Set<number>())
  for (const { key, dependsOn } of code.components) {
    const from = nodeOf.get(key)
    for (const needed of dependsOn) {
      const to = nodeOf.get(needed)
      if (from !== undefined && to !== undefined && from !== to) edges[from]!.add(to)
    }
  }
  const all = edges.map((targets) => [...targets])
  const knots = strongComponents(all)
  const reach = reachOfKnots(all, knots)
  return {
    nodeOf,
    nodeOfBackend,
    successors: all,
    linked: (a, b) => {
      if (a === null || b === null) return false
      const [from, to] = [knots[a]!, knots[b]!]
      return from === to || has(reach[from]!, to) || has(reach[to]!, from)
    },
  }
}

/** Only what takes part in a dependency gets a node; a component of two backends makes one node of both. */
function nameNodes({ components, backends }: StackCode): {
  nodeOf: Map<ComponentKey, number>
  nodeOfBackend: Map<string, number>
  count: number
} {
  const declared = new Set(components.map(({ key }) => key))
  const involved = new Set<ComponentKey>()
  for (const { key, dependsOn } of components) {
    const needed = dependsOn.filter((other) => other !== key && declared.has(other))
    if (needed.length > 0) [key, ...needed].forEach((each) => involved.add(each))
  }
  const nodeOf = new Map<ComponentKey, number>()
  const nodeOfBackend = new Map<string, number>()
  let count = 0
  for (const { key, members } of backends) {
    if (!members.some(({ component }) => involved.has(component))) continue
    const taken = members.map(({ component }) => nodeOf.get(component)).find((node) => node !== undefined)
    const node = taken ?? count++
    nodeOfBackend.set(key, node)
    for (const { component } of members) if (!nodeOf.has(component)) nodeOf.set(component, node)
  }
  for (const key of involved) if (!nodeOf.has(key)) nodeOf.set(key, count++)
  return { nodeOf, nodeOfBackend, count }
}

/** For each knot the knots it leads to, itself left out, as bits. Knots are numbered after those they lead to. */
function reachOfKnots(successors: readonly (readonly number[])[], knots: Int32Array): readonly Uint32Array[] {
  const count = knots.reduce((most, knot) => Math.max(most, knot + 1), 0)
  const reach = Array.from({ length: count }, () => new Uint32Array((count >>> 5) + 1))
  const members: number[][] = Array.from({ length: count }, () => [])
  knots.forEach((knot, node) => members[knot]!.push(node))
  members.forEach((nodes, knot) => {
    for (const next of nodes.flatMap((node) => successors[node]!)) {
      const target = knots[next]!
      if (target === knot) continue
      reach[knot]![target >>> 5]! |= 1 << (target & 31)
      reach[target]!.forEach((bits, word) => (reach[knot]![word]! |= bits))
    }
  })
  return reach
}

const has = (bits: Uint32Array, index: number): boolean => (bits[index >>> 5]! & (1 << (index & 31))) !== 0
