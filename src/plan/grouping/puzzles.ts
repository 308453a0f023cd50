import type { BackendLimits } from '../../catalog/backend-limits.js'
import type { Dependencies } from '../dependencies.js'
import type { ExistingBackend } from '../existing-backend.js'
import type { Newcomer } from '../newcomer.js'
import type { Puzzle } from './puzzle.js'
import type { Relation } from '../relation.js'
import { strongComponents } from './strong-components.js'
import { UnionFind } from './union-find.js'

/** A puzzle with what its pieces and frames stand for: positions in the lists of newcomers and existing backends. */
export interface PosedPuzzle {
  readonly puzzle: Puzzle
  readonly newcomers: readonly number[]
  readonly backends: readonly number[]
}

/**
 * Splits the grouping into puzzles that can be solved one by one: newcomers that are linked by fitting together, and all
 * those whose groups could come to need each other. Newcomers that fit nowhere are in none.
 */
export function posePuzzles(
  newcomers: readonly Newcomer[],
  backends: readonly ExistingBackend[],
  relation: Relation,
  dependencies: Dependencies,
  limits: BackendLimits,
): readonly PosedPuzzle[] {
  const blocks = findBlocks(newcomers, backends, relation)
  return uniteEntangled(blocks, newcomers, backends, dependencies).map(({ members, hosts, isEntangled }) => {
    const names = [...new Set(members.flatMap((index) => newcomers[index]!.shares))]
    const numbers = new Map(names.map((name, number) => [name, number]))
    const puzzle: Puzzle = {
      pieces: members.map((index) => {
        const { load, profile, shares } = newcomers[index]!
        return { load, node: profile.node, shares: shares.map((name) => numbers.get(name)!) }
      }),
      frames: hosts.map((index) => {
        const { backend, loads, provides, ...host } = backends[index]!
        return {
          loads,
          limits: host.limits,
          node: dependencies.nodeOfBackend.get(backend.key) ?? null,
          provides: provides.map((name) => numbers.get(name)).filter((number) => number !== undefined),
        }
      }),
      limits,
      resources: names.length,
      fits: (a, b) => relation.fits(members[a]!, members[b]!),
      tolerates: (a, b) => relation.tolerates(members[a]!, members[b]!),
      joins: remember((piece, frame) => relation.joins(members[piece]!, hosts[frame]!), hosts.length),
      dependencies: isEntangled ? dependencies : null,
    }
    return { puzzle, newcomers: members, backends: hosts }
  })
}

interface Block {
  readonly members: readonly number[]
  readonly hosts: readonly number[]
}

/** Newcomers connected by fitting together or into one existing backend. */
function findBlocks(
  newcomers: readonly Newcomer[],
  backends: readonly ExistingBackend[],
  relation: Relation,
): readonly Block[] {
  const union = new UnionFind(newcomers.length + backends.length)
  for (const members of relation.neighbourhoods) {
    members.forEach((a, position) => {
      for (const b of members.slice(position + 1)) if (relation.fits(a, b)) union.join(a, b)
    })
  }
  newcomers.forEach((_, a) => {
    backends.forEach((_existing, b) => {
      if (relation.joins(a, b)) union.join(a, newcomers.length + b)
    })
  })
  return union
    .sets()
    .filter((set) => set.length > 1)
    .map((set) => ({
      members: set.filter((index) => index < newcomers.length),
      hosts: set.filter((index) => index >= newcomers.length).map((index) => index - newcomers.length),
    }))
}

/** Blocks of which one needs the other and the other the one, through whatever stands between, are one puzzle. */
function uniteEntangled(
  blocks: readonly Block[],
  newcomers: readonly Newcomer[],
  backends: readonly ExistingBackend[],
  { nodeOfBackend, successors }: Dependencies,
): readonly (Block & { readonly isEntangled: boolean })[] {
  const vertexOf = successors.map((_, node) => blocks.length + node)
  blocks.forEach(({ members, hosts }, block) => {
    const nodes = [
      ...members.map((index) => newcomers[index]!.profile.node),
      ...hosts.map((index) => nodeOfBackend.get(backends[index]!.backend.key) ?? null),
    ]
    for (const node of nodes) if (node !== null) vertexOf[node] = block
  })
  const contracted: number[][] = Array.from({ length: blocks.length + successors.length }, () => [])
  const needsItself = new Set<number>()
  successors.forEach((targets, node) => {
    for (const target of targets) {
      const [from, to] = [vertexOf[node]!, vertexOf[target]!]
      if (from === to) needsItself.add(from)
      else contracted[from]!.push(to)
    }
  })
  const knots = strongComponents(contracted)
  const sizes = new Map<number, number>()
  for (const knot of knots) sizes.set(knot, (sizes.get(knot) ?? 0) + 1)
  const united = new Map<number, { members: number[]; hosts: number[]; isEntangled: boolean }>()
  blocks.forEach(({ members, hosts }, block) => {
    const knot = knots[block]!
    const isEntangled = needsItself.has(block) || sizes.get(knot)! > 1
    const known = united.get(knot) ?? { members: [], hosts: [], isEntangled: false }
    united.set(knot, {
      members: [...known.members, ...members].sort((a, b) => a - b),
      hosts: [...known.hosts, ...hosts].sort((a, b) => a - b),
      isEntangled: known.isEntangled || isEntangled,
    })
  })
  return [...united.values()].sort((a, b) => a.members[0]! - b.members[0]!)
}

function remember(ask: (a: number, b: number) => boolean, width: number): (a: number, b: number) => boolean {
  const answers = new Map<number, boolean>()
  return (a, b) => {
    const key = a * width + b
    const known = answers.get(key)
    if (known !== undefined) return known
    const answer = ask(a, b)
    answers.set(key, answer)
    return answer
  }
}
