import { STATEFUL_RESOURCES } from '../catalog/stateful-resources.js'
import { byText } from '../model/order.js'
import type { PlannedGroup } from '../model/plan.js'
import type { Policy } from '../model/policy.js'
import { findDifferences } from './differences.js'
import type { Newcomer } from './newcomer.js'
import { countAlone, countTogether, createdBy } from './resources.js'
import { savingOf } from './saving.js'
import type { Gathering, Scene } from './scene.js'

/** What becomes of the newcomers of a gathering, and of the existing backend that they join. */
export function describeGroup(
  { newcomers: positions, backend }: Gathering,
  { newcomers, backends }: Pick<Scene, 'newcomers' | 'backends'>,
  policy: Policy,
): PlannedGroup {
  const joining = positions.map((position) => newcomers[position]!)
  const existing = backend === null ? null : backends[backend]!
  const members = joining.map(({ component }) => component)
  const there = existing?.members ?? []
  const profiles = joining.map(({ profile }) => profile)
  return {
    members,
    joins: existing?.backend ?? null,
    resourcesNow: countAlone(members) + countTogether(there),
    resourcesShared: countTogether([...there, ...members]),
    differences: findDifferences([...profiles, ...(existing?.profiles ?? [])]),
    saving: savingOf(profiles, existing?.profiles ?? [], policy),
    stateful: replacedResources(joining),
  }
}

/** Every member's own account is replaced by the backend's, also where only one member has one. */
function replacedResources(joining: readonly Newcomer[]): PlannedGroup['stateful'] {
  const counts = new Map<string, number>()
  for (const { component } of joining) {
    for (const { type, shared } of createdBy(component)) {
      if (shared && STATEFUL_RESOURCES.has(type)) counts.set(type, (counts.get(type) ?? 0) + 1)
    }
  }
  return [...counts].map(([type, replaced]) => ({ type, replaced })).sort((a, b) => byText(a.type, b.type))
}
