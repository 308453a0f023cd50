import type { StackCode } from '../model/component.js'
import type { Plan, PlannedGroup } from '../model/plan.js'
import { countAlone, countTogether } from './resources.js'
import { standingComponents } from './sort-out.js'

/** All resources of the code: what existing backends create once, what every other component creates for itself. */
export function countPlan(
  code: StackCode,
  groups: readonly PlannedGroup[],
): Pick<Plan, 'resourcesNow' | 'resourcesShared'> {
  const components = new Map(code.components.map((component) => [component.key, component]))
  const inBackends = code.backends.map(({ members }) =>
    countTogether(members.map(({ component }) => components.get(component)).filter((found) => !!found)),
  )
  const resourcesNow = inBackends.reduce((sum, count) => sum + count, countAlone(standingComponents(code)))
  const avoided = groups.reduce((sum, group) => sum + group.resourcesNow - group.resourcesShared, 0)
  return { resourcesNow, resourcesShared: resourcesNow - avoided }
}
