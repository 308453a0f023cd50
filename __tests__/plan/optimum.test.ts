import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { ComponentDeclaration, ComponentKind } from '../../src/model/component.js'
import { DEFAULT_POLICY } from '../../src/model/policy.js'
import { planSharing } from '../../src/plan/plan.js'
import { declareBackend, declareComponent, defineComponent, stack } from '../support/declare-component.js'

/**
 * The grouping against every possible grouping. What may be together and what it avoids is worked out here a second time,
 * from the sketch alone: nothing of src/plan takes part but the answer.
 */
interface Sketch {
  readonly kind: 'CrudApi' | 'FunctionsApp' | 'StaticSiteWithCdn'
  readonly scope: 0 | 1
  readonly region: 'eastus' | 'westeurope'
  readonly consistency: 'Session' | 'Eventual'
  readonly mode: 'none' | 'fast' | 'slow'
  /** Positions of earlier components; later ones never appear, so the code has no cycle of its own. */
  readonly needs: readonly number[]
  /** Member of this existing backend, or of none. */
  readonly backend: 0 | 1 | null
}

const sketch: fc.Arbitrary<Sketch> = fc.record({
  kind: fc.constantFrom('CrudApi', 'CrudApi', 'FunctionsApp', 'StaticSiteWithCdn'),
  scope: fc.constantFrom(0, 0, 0, 1),
  region: fc.constantFrom('eastus', 'eastus', 'westeurope'),
  consistency: fc.constantFrom('Session', 'Session', 'Eventual'),
  mode: fc.constantFrom('none', 'none', 'fast', 'slow'),
  needs: fc.oneof(
    { weight: 3, arbitrary: fc.constant([]) },
    { weight: 2, arbitrary: fc.array(fc.nat(7), { maxLength: 2 }) },
  ),
  backend: fc.constantFrom(null, null, null, null, 0, 1),
})

const worlds = fc.record({
  sketches: fc.array(sketch, { minLength: 2, maxLength: 8 }),
  most: fc.integer({ min: 1, max: 5 }),
})

describe('no grouping avoids more resources', () => {
  test('of up to eight components with backends, dependencies and a limit', () => {
    fc.assert(
      fc.property(worlds, ({ sketches, most }) => {
        const plan = planSharing(declare(sketches), { ...DEFAULT_POLICY, maxComponentsPerBackend: most })
        const places = placesOf(sketches, plan.groups)
        expect(isPossible(sketches, places, most)).toBe(true)
        expect(plan.resourcesNow - plan.resourcesShared).toBe(avoidedBy(sketches, places))
        expect(avoidedBy(sketches, places)).toBe(mostAvoidable(sketches, most))
      }),
      { numRuns: 400 },
    )
  })
})

/** Where each component is: with equal numbers together. 0 and 1 are the existing backends. */
type Places = readonly number[]

function mostAvoidable(sketches: readonly Sketch[], most: number): number {
  const fixed = sketches.map(({ backend }) => backend)
  let best = 0
  search([])
  return best

  function search(places: readonly number[]): void {
    if (!isPossible(sketches, places, most)) return
    const next = places.length
    if (next === sketches.length) {
      best = Math.max(best, avoidedBy(sketches, places))
      return
    }
    const own = fixed[next]
    const used = Math.max(1, ...places)
    const choices = typeof own === 'number' ? [own] : Array.from({ length: used + 2 }, (_, place) => place)
    for (const place of choices) search([...places, place])
  }
}

/** Whether the components placed so far may be together; those not placed yet are each alone. */
function isPossible(sketches: readonly Sketch[], places: Places, most: number): boolean {
  const inhabitants = new Map<number, number[]>()
  sketches.forEach(({ backend }, index) => {
    const place = places[index] ?? backend ?? 100 + index
    inhabitants.set(place, [...(inhabitants.get(place) ?? []), index])
  })
  for (const [place, members] of inhabitants) {
    const joining = members.filter((index) => sketches[index]!.backend === null)
    if (joining.length === 0 || members.length === 1) {
      if (place < 2 && joining.length > 0) return false
      continue
    }
    if (members.length > most) return false
    if (joining.some((a) => members.some((b) => a !== b && !mayBeTogether(sketches, a, b, place)))) return false
    if (
      place < 2 &&
      !joining.every((a) => members.some((b) => sketches[b]!.backend !== null && isKin(sketches, a, b)))
    ) {
      return false
    }
  }
  return !needsItself(sketches, [...inhabitants.values()])
}

const family = (kind: ComponentKind): string => (kind === 'StaticSiteWithCdn' ? 'site' : 'compute')

const isKin = (sketches: readonly Sketch[], a: number, b: number): boolean =>
  family(sketches[a]!.kind) === family(sketches[b]!.kind)

function mayBeTogether(sketches: readonly Sketch[], a: number, b: number, place: number): boolean {
  const [first, second] = [sketches[a]!, sketches[b]!]
  if (place >= 2 && !isKin(sketches, a, b)) return false
  if (first.scope !== scopeOf(sketches, b) && scopeOf(sketches, a) !== scopeOf(sketches, b)) return false
  if (first.region !== second.region) return false
  if (first.kind === 'CrudApi' && second.kind === 'CrudApi' && first.consistency !== second.consistency) return false
  const modes = [first, second].map(({ kind, mode }) => (kind === 'FunctionsApp' ? mode : 'none'))
  return modes.includes('none') || modes[0] === modes[1]
}

/** A member is where its backend is: backend 0 in the first stack, backend 1 in the second. */
const scopeOf = (sketches: readonly Sketch[], index: number): number =>
  sketches[index]!.backend ?? sketches[index]!.scope

/** Whether a group needs another one that needs it, or a member of its own. Existing backends alone may be as they are. */
function needsItself(sketches: readonly Sketch[], groups: readonly (readonly number[])[]): boolean {
  const groupOf = sketches.map((_, index) => groups.findIndex((members) => members.includes(index)))
  const isNew = groups.map(
    (members) => members.length > 1 && members.some((index) => sketches[index]!.backend === null),
  )
  const targets = groups.map((members) =>
    members.flatMap((index) => needsOf(sketches, index).map((needed) => ({ from: index, to: needed }))),
  )
  return groups.some((_, start) => {
    if (!isNew[start]) return false
    const seen = new Set<number>()
    const open = [start]
    for (let group = open.pop(); group !== undefined; group = open.pop()) {
      for (const { from, to } of targets[group]!) {
        const next = groupOf[to]!
        const areBothOld = sketches[from]!.backend !== null && sketches[from]!.backend === sketches[to]!.backend
        if (next === start && !areBothOld) return true
        if (!seen.has(next)) open.push(next)
        seen.add(next)
      }
    }
    return false
  })
}

const needsOf = (sketches: readonly Sketch[], index: number): readonly number[] =>
  sketches[index]!.needs.filter((needed) => needed < index)

function avoidedBy(sketches: readonly Sketch[], places: Places): number {
  const resources: Record<Sketch['kind'], readonly string[]> = {
    CrudApi: ['cosmos', 'app', 'runtime'],
    FunctionsApp: ['app', 'runtime'],
    StaticSiteWithCdn: ['site'],
  }
  const created = (placeOf: (index: number) => number): number =>
    new Set(sketches.flatMap(({ kind }, index) => resources[kind].map((resource) => `${placeOf(index)} ${resource}`)))
      .size
  return created((index) => sketches[index]!.backend ?? 100 + index) - created((index) => places[index]!)
}

function declare(sketches: readonly Sketch[]): Parameters<typeof planSharing>[0] {
  const stacks = [stack('shop', 'eastus'), stack('back-office', 'eastus')]
  const components: ComponentDeclaration[] = []
  sketches.forEach(({ kind, scope, region, consistency, mode, backend }, index) => {
    const make = backend === null ? declareComponent : defineComponent
    components.push(
      make(`Component${index}`, {
        kind,
        scope: stacks[scope]!,
        dependsOn: needsOf(sketches, index).map((needed) => components[needed]!),
        props: {
          location: region,
          ...(kind === 'CrudApi' ? { entityName: `Entity${index}`, consistency } : {}),
          ...(kind === 'FunctionsApp' && mode !== 'none' ? { environmentVariables: { MODE: mode } } : {}),
        },
      }),
    )
  })
  const backends = [0, 1].map((number) =>
    declareBackend(
      `backend${number}`,
      components.filter((_, index) => sketches[index]!.backend === number),
      { scope: stacks[number]! },
    ),
  )
  return { components, backends }
}

function placesOf(sketches: readonly Sketch[], groups: ReturnType<typeof planSharing>['groups']): Places {
  return sketches.map(({ backend }, index) => {
    const group = groups.findIndex(({ members }) => members.some(({ id }) => id === `Component${index}`))
    if (group === -1) return backend ?? 100 + index
    const { joins } = groups[group]!
    return joins === null ? 2 + group : Number(joins.name.replace('backend', ''))
  })
}
