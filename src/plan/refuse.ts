import { apartness } from './apartness.js'
import type { Scope } from '../model/component.js'
import type { RefusedComponent } from '../model/plan.js'
import { byPosition, byText } from '../model/order.js'
import type { Position } from '../model/position.js'
import type { Reason, SeparationCode } from '../model/reason.js'
import { type Blocker, type Nearness, gatherReasons } from './blockers.js'
import { passedLimit } from './capacity.js'
import type { Newcomer } from './newcomer.js'
import type { Profile } from './profile.js'
import type { Gathering, Outsider, Scene } from './scene.js'

/**
 * How many others a refusal names, the nearest first. A thousand components that all refuse each other would
 * otherwise give a million lines.
 */
const MOST_BLOCKERS = 100

export const refuseOutsider = ({ component, obstacles }: Outsider): RefusedComponent => ({
  component,
  verdict: verdictOf(obstacles[0]!),
  reasons: obstacles,
})

/**
 * Why a newcomer was left over: first the groups that have no place for it, then who keeps it from a group it could
 * have joined, then the others of its scope, then components that nobody can join, then other scopes.
 */
export function refuseNewcomer(index: number, scene: Scene): RefusedComponent {
  const { component } = scene.newcomers[index]!
  const near = placesFor(index, scene)
  const blockers = firstOf(blockersOf(index, near, scene), MOST_BLOCKERS)
  const reasons = [...closedAmong(near, index, scene), ...gatherReasons(blockers)]
  return { component, verdict: verdictOf(reasons[0]!), reasons }
}

function verdictOf({ code, with: others }: Reason): RefusedComponent['verdict'] {
  if (code === 'undecided') return 'undecidable'
  if (code === 'isolated-by-policy') return 'keep-separate'
  return code === 'already-shared' && others.length === 0 ? 'already-shared' : 'cannot-share'
}

/** Groups and single components that fit, and still cannot take the newcomer; one reason for each kind of closed door. */
function closedAmong(near: readonly Gathering[], index: number, scene: Scene): readonly Reason[] {
  const reasons = new Map<string, Reason>()
  for (const place of near) {
    if ([...separatedIn(index, place, scene)].length > 0) continue
    const reason = closedDoor(scene.newcomers[index]!, place, scene)
    const key = JSON.stringify([reason.code, reason.path])
    if (!reasons.has(key)) reasons.set(key, reason)
  }
  return [...reasons.values()]
}

function closedDoor(newcomer: Newcomer, place: Gathering, { newcomers, backends, limits }: Scene): Reason {
  const existing = place.backend === null ? null : backends[place.backend]!
  const joined = place.newcomers.map((index) => newcomers[index]!)
  const loads = [...(existing?.loads ?? []), ...joined.map(({ load }) => load), newcomer.load]
  const members = [...(existing?.members ?? []), ...joined.map(({ component }) => component)]
  const passed = passedLimit(loads, existing?.limits ?? limits)
  if (passed !== null) return doorReason('limit-exceeded', newcomer, members, passed.name, passed.limit)
  const provided = [...(existing?.provides ?? []), ...joined.flatMap(({ shares }) => shares)]
  const findsNothing = !newcomer.shares.some((resource) => provided.includes(resource))
  // What is left is a group that would need a group that needs it.
  return doorReason(findsNothing ? 'already-shared' : 'depends-on-member', newcomer, members, null)
}

function doorReason(
  code: SeparationCode,
  { component }: Newcomer,
  members: readonly { readonly id: string; readonly at: Position }[],
  path: string | null,
  ...values: readonly number[]
): Reason {
  const sorted = members.toSorted((a, b) => byText(a.id, b.id) || byPosition(a.at, b.at))
  return { code, with: sorted.map(({ id }) => id), path, values, at: [component.at, ...sorted.map(({ at }) => at)] }
}

/** Where the newcomer could be if it were not for one thing: it fits somebody there. */
function placesFor(index: number, scene: Scene): readonly Gathering[] {
  const { gatherings, leftOver, relation, newcomers, backends } = scene
  const joined = new Set(gatherings.map(({ backend }) => backend))
  const places: readonly Gathering[] = [
    ...gatherings,
    ...backends.map((_, backend) => ({ backend, newcomers: [] })).filter(({ backend }) => !joined.has(backend)),
  ]
  const alone = leftOver.filter((other) => other !== index && relation.fits(index, other))
  return [
    ...places.filter(
      (place) =>
        place.newcomers.some((other) => relation.fits(index, other)) ||
        (place.backend !== null && fitsSomebody(newcomers[index]!, place.backend, scene)),
    ),
    ...alone.map((other) => ({ backend: null, newcomers: [other] })),
  ]
}

function fitsSomebody({ scope, family, profile }: Newcomer, index: number, { backends, judge }: Scene): boolean {
  const { backend, families, isUnderstood, profiles } = backends[index]!
  if (!isUnderstood || backend.scope?.key !== scope.key || !families.has(family)) return false
  return profiles.some((member) => judge.disagreements(profile, member).length === 0)
}

/** Members of the place that the newcomer cannot be with. */
function* separatedIn(index: number, { backend, newcomers }: Gathering, scene: Scene): Generator<Blocker> {
  const { fits, tolerates } = scene.relation
  const canBeTogether = backend === null ? fits : tolerates
  for (const other of newcomers) {
    if (!canBeTogether(index, other)) yield* between(index, scene.newcomers[other]!.profile, 0, scene)
  }
  if (backend !== null) yield* inBackend(index, backend, 0, scene)
}

function* blockersOf(index: number, near: readonly Gathering[], scene: Scene): Generator<Blocker> {
  const { newcomers, outsiders, backends, relation } = scene
  const { scope, family } = newcomers[index]!
  for (const place of near) yield* separatedIn(index, place, scene)
  const passed = new Set(near.flatMap((place) => place.newcomers))
  const passedBackends = new Set(near.map(({ backend }) => backend))
  const isHere = (where: Scope | null): boolean => where === null || where.key === scope.key

  for (const [other, { family: theirs, scope: where, profile }] of newcomers.entries()) {
    if (theirs !== family || !isHere(where) || other === index || passed.has(other)) continue
    if (!relation.fits(index, other)) yield* between(index, profile, 1, scene)
  }
  for (const [other, { backend, families }] of backends.entries()) {
    const isNew = families.has(family) && !passedBackends.has(other)
    if (isNew && isHere(backend.scope)) yield* inBackend(index, other, 1, scene)
  }
  for (const outsider of outsiders) if (outsider.family === family) yield* outsiderBlocker(index, outsider, scene)
  for (const { family: theirs, scope: where, profile } of newcomers) {
    if (theirs === family && !isHere(where)) yield* between(index, profile, 3, scene)
  }
  for (const [other, { backend, families }] of backends.entries()) {
    if (families.has(family) && !isHere(backend.scope)) yield* inBackend(index, other, 3, scene)
  }
}

function* between(index: number, other: Profile, nearness: Nearness, { newcomers, judge }: Scene): Generator<Blocker> {
  for (const disagreement of judge.disagreements(newcomers[index]!.profile, other)) {
    yield { id: other.id, nearness, disagreement }
  }
}

function* inBackend(index: number, at: number, nearness: Nearness, scene: Scene): Generator<Blocker> {
  const { backend, profiles, configuration, isUnderstood } = scene.backends[at]!
  const { component, scope } = scene.newcomers[index]!
  const isElsewhere = backend.scope !== null && backend.scope.key !== scope.key
  if (!isUnderstood && !isElsewhere) {
    const unread = { code: 'undecided', path: backend.name, values: [], at: [component.at, backend.at] } as const
    for (const { id } of profiles) yield { id, nearness, disagreement: unread }
    return
  }
  for (const profile of profiles) yield* between(index, profile, nearness, scene)
  if (!isElsewhere) yield* between(index, configuration, nearness, scene)
}

/** What keeps the other one out of every group; in another scope the scope comes first. */
function* outsiderBlocker(index: number, { component, obstacles }: Outsider, scene: Scene): Generator<Blocker> {
  const { scope, component: own } = scene.newcomers[index]!
  const [obstacle] = obstacles as [Reason]
  if (component.scope !== null && component.scope.key !== scope.key) {
    const values = [scope.label, component.scope.label]
    const disagreement = { ...apartness(scope, component.scope), values, at: [own.at, component.at] as const }
    yield { id: component.id, nearness: 3, disagreement }
    return
  }
  const code = obstacle.code as SeparationCode
  const disagreement = { code, path: obstacle.path, values: [], at: [own.at, obstacle.at[0]!] } as const
  yield { id: component.id, nearness: 2, disagreement }
}

function firstOf<T>(items: Iterable<T>, most: number): readonly T[] {
  const first: T[] = []
  for (const item of items) {
    first.push(item)
    if (first.length === most) break
  }
  return first
}
