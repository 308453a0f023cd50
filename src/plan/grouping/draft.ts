import type { BackendLimits } from '../../catalog/backend-limits.js'
import { type Load, passedLimit } from '../capacity.js'
import type { Puzzle, PuzzleGroup } from './puzzle.js'

/** Pieces that lie together in an arrangement under way. One piece alone in a new bin is not grouped yet. */
export interface Bin {
  readonly frame: number | null
  readonly pieces: number[]
  /** How many members have each shared resource, those of the frame included. */
  readonly providers: number[]
  readonly limits: BackendLimits
  readonly loads: Load[]
  /** Sums that are never less than what counts against the limits. */
  stores: number
  functions: number
  variables: number
  siteContainers: number
}

/** An arrangement under way: the only mutable thing of a plan. */
export class Draft {
  readonly bins: Bin[]
  /** Resources that need not be created. */
  avoided = 0
  /** Pieces that are in a group. */
  grouped = 0
  /** How many questions were asked: the measure of the search's budget. */
  work = 0
  private readonly binOfNode = new Map<number, Bin>()

  constructor(readonly puzzle: Puzzle) {
    this.bins = puzzle.frames.map((frame, index) => {
      const bin = emptyBin(index, frame.limits, puzzle.resources)
      for (const load of frame.loads) addLoad(bin, load)
      for (const resource of frame.provides) bin.providers[resource]!++
      if (frame.node !== null) this.binOfNode.set(frame.node, bin)
      return bin
    })
  }

  openBin(): Bin {
    const bin = emptyBin(null, this.puzzle.limits, this.puzzle.resources)
    this.bins.push(bin)
    return bin
  }

  /** How many resources the piece finds in the bin. */
  gain(piece: number, bin: Bin): number {
    return this.puzzle.pieces[piece]!.shares.filter((resource) => bin.providers[resource]! > 0).length
  }

  accepts(piece: number, bin: Bin): boolean {
    this.work += 1 + bin.pieces.length
    if (bin.loads.length >= bin.limits.maxComponentsPerBackend) return false
    return this.agrees(piece, bin) && this.hasRoom(piece, bin) && !this.closesCycle(piece, bin)
  }

  /** Whether the piece has nothing against what is in the bin. */
  agrees(piece: number, { frame, pieces }: Bin): boolean {
    const { fits, joins, tolerates } = this.puzzle
    if (frame === null) return pieces.every((other) => fits(piece, other))
    return joins(piece, frame) && pieces.every((other) => tolerates(piece, other))
  }

  put(piece: number, bin: Bin): void {
    const { shares, load, node } = this.puzzle.pieces[piece]!
    this.avoided += this.gain(piece, bin)
    for (const resource of shares) bin.providers[resource]!++
    if (bin.frame !== null) this.grouped += 1
    else if (bin.pieces.length > 0) this.grouped += bin.pieces.length === 1 ? 2 : 1
    bin.pieces.push(piece)
    addLoad(bin, load)
    if (node !== null) this.binOfNode.set(node, bin)
  }

  take(piece: number, bin: Bin): void {
    const { shares, node } = this.puzzle.pieces[piece]!
    for (const resource of shares) bin.providers[resource]!--
    this.avoided -= this.gain(piece, bin)
    const at = bin.pieces.lastIndexOf(piece)
    bin.pieces.splice(at, 1)
    removeLoad(bin, bin.loads.length - (bin.pieces.length + 1) + at)
    if (bin.frame !== null) this.grouped -= 1
    else if (bin.pieces.length > 0) this.grouped -= bin.pieces.length === 1 ? 2 : 1
    if (node !== null) this.binOfNode.delete(node)
  }

  groups(): readonly PuzzleGroup[] {
    return this.bins
      .filter(({ frame, pieces }) => pieces.length > (frame === null ? 1 : 0))
      .map(({ frame, pieces }) => ({ frame, pieces: pieces.toSorted((a, b) => a - b) }))
  }

  private hasRoom(piece: number, bin: Bin): boolean {
    const { load } = this.puzzle.pieces[piece]!
    const { limits } = bin
    const surelyFits =
      bin.stores + 1 <= Math.min(limits.databasesPerAccount, limits.containersPerDatabase) &&
      bin.functions + load.functions <= limits.functionsPerApp &&
      bin.variables + load.ownVariables + load.variables.length <= limits.environmentVariables &&
      bin.siteContainers + load.siteContainers <= limits.containersPerStorageAccount
    if (surelyFits) return true
    this.work += bin.loads.length
    return passedLimit([...bin.loads, load], limits) === null
  }

  /**
   * Whether the bin, with the piece, would need another group that needs the bin:
   *
   *     [Orders, Users] → Mailer → [Users' own mailbox …] → Orders
   */
  private closesCycle(piece: number, bin: Bin): boolean {
    const { dependencies, pieces } = this.puzzle
    if (dependencies === null) return false
    const own = new Set<number>(this.nodesOf(bin))
    const { node } = pieces[piece]!
    if (node !== null) own.add(node)
    const seen = new Set<number>()
    const open = [...own].flatMap((each) => dependencies.successors[each]!)
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (own.has(next)) return true
      if (seen.has(next)) continue
      const other = this.binOfNode.get(next)
      for (const together of other === undefined ? [next] : this.nodesOf(other)) {
        seen.add(together)
        open.push(...dependencies.successors[together]!)
        this.work++
      }
    }
    return false
  }

  private nodesOf({ frame, pieces }: Bin): readonly number[] {
    const ofFrame = frame === null ? null : this.puzzle.frames[frame]!.node
    const nodes = [ofFrame, ...pieces.map((piece) => this.puzzle.pieces[piece]!.node)]
    return nodes.filter((node) => node !== null)
  }
}

const emptyBin = (frame: number | null, limits: BackendLimits, resources: number): Bin => ({
  frame,
  pieces: [],
  providers: new Array<number>(resources).fill(0),
  limits,
  loads: [],
  stores: 0,
  functions: 0,
  variables: 0,
  siteContainers: 0,
})

function addLoad(bin: Bin, load: Load): void {
  bin.loads.push(load)
  count(bin, load, 1)
}

function removeLoad(bin: Bin, at: number): void {
  const [load] = bin.loads.splice(at, 1)
  count(bin, load!, -1)
}

function count(bin: Bin, load: Load, sign: 1 | -1): void {
  bin.stores += load.store === null ? 0 : sign
  bin.functions += sign * load.functions
  bin.variables += sign * (load.ownVariables + load.variables.length)
  bin.siteContainers += sign * load.siteContainers
}
