import { quickLook } from './could-clash.js'
import type { ExistingBackend } from './existing-backend.js'
import type { Judge } from './judge.js'
import type { Newcomer } from './newcomer.js'
import type { Profile } from './profile.js'

/** Who can be with whom: newcomers and existing backends by their positions in the two lists. */
export interface Relation {
  /** Whether two newcomers can make a group: they have a resource to share and nothing against each other. */
  readonly fits: (a: number, b: number) => boolean
  /** Whether two newcomers can both join one backend: a CrudApi and a static site can, though they share nothing. */
  readonly tolerates: (a: number, b: number) => boolean
  readonly joins: (newcomer: number, backend: number) => boolean
  /** Newcomers of one scope and family: only among these somebody fits somebody. */
  readonly neighbourhoods: readonly (readonly number[])[]
}

export function relate(newcomers: readonly Newcomer[], backends: readonly ExistingBackend[], judge: Judge): Relation {
  const profiles = newcomers.map(({ profile }) => profile)
  const settingsAgree = rememberLikenesses(judge)
  const couldClash = quickLook(newcomers)
  const neighbourhoods = groupNeighbours(newcomers)
  const home = new Int32Array(newcomers.length)
  const row = new Int32Array(newcomers.length)
  const bits = newcomers.map(() => NONE)
  neighbourhoods.forEach((members, number) => {
    members.forEach((index, position) => {
      home[index] = number
      row[index] = position
      bits[index] = new Uint32Array((members.length >>> 5) + 1)
    })
    members.forEach((a, position) => {
      for (const b of members.slice(position + 1)) {
        if (!settingsAgree(profiles[a]!, profiles[b]!)) continue
        if (couldClash(a, b) && judge.collide(profiles[a]!, profiles[b]!)) continue
        mark(bits[a]!, row[b]!)
        mark(bits[b]!, row[a]!)
      }
    })
  })
  const agree = (a: Profile, b: Profile): boolean => settingsAgree(a, b) && !judge.collide(a, b)
  const fits = (a: number, b: number): boolean => home[a] === home[b] && isMarked(bits[a]!, row[b]!)
  return {
    neighbourhoods,
    fits,
    tolerates: (a, b) => {
      if (home[a] === home[b]) return fits(a, b)
      return newcomers[a]!.scope.key === newcomers[b]!.scope.key && agree(profiles[a]!, profiles[b]!)
    },
    joins: (newcomer, backend) => canJoin(newcomers[newcomer]!, backends[backend]!, agree),
  }
}

const NONE = new Uint32Array(0)

function canJoin(
  { family, scope, profile }: Newcomer,
  existing: ExistingBackend,
  agree: (a: Profile, b: Profile) => boolean,
): boolean {
  if (!existing.isUnderstood || !existing.families.has(family)) return false
  if (existing.backend.scope?.key !== scope.key) return false
  return agree(profile, existing.configuration) && existing.profiles.every((member) => agree(profile, member))
}

/** Settings are compared once for every two likenesses, not for every two components. */
function rememberLikenesses(judge: Judge): (a: Profile, b: Profile) => boolean {
  const verdicts: (boolean | undefined)[][] = []
  return (a, b) => {
    const [low, high] = a.likeness < b.likeness ? [a, b] : [b, a]
    const known = (verdicts[low.likeness] ??= [])
    return (known[high.likeness] ??= judge.settingsAgree(a, b))
  }
}

function groupNeighbours(newcomers: readonly Newcomer[]): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>()
  newcomers.forEach(({ scope, family }, index) => {
    const key = `${family} ${scope.key}`
    const known = groups.get(key)
    if (known === undefined) groups.set(key, [index])
    else known.push(index)
  })
  return [...groups.values()]
}

function mark(bits: Uint32Array, index: number): void {
  bits[index >>> 5]! |= 1 << (index & 31)
}

const isMarked = (bits: Uint32Array, index: number): boolean => (bits[index >>> 5]! & (1 << (index & 31))) !== 0
