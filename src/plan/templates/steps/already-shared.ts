import type { TemplateResource } from '../../../model/template.js'
import type { Step } from './step.js'
import { isMultiplied } from './copies.js'
import { facetOf, keyOfValue, partition, reasonOfFacet } from '../sets.js'

/** Apps on one plan already run on one resource: that is what sharing would give them. */
export function findAlreadyShared(resources: readonly TemplateResource[]): Step {
  const sets = partition(resources, planOf).filter(
    ([first, ...others]) => others.length > 0 || (isMultiplied(first!) && isOnOnePlan(first!)),
  )
  const shared = new Set(sets.flat())
  return {
    refused: sets.map((members) => ({
      members,
      verdict: 'already-shared',
      reasons: [reasonOfFacet('already-shared', 'plan', 'properties.serverFarmId', members, [])],
    })),
    left: resources.filter((resource) => !shared.has(resource)),
  }
}

/** Ids of one plan have one canonical form, however they are written. */
function planOf(resource: TemplateResource): string | null {
  const written = facetOf(resource, 'plan')
  return written.kind === 'known' || written.kind === 'symbol' ? keyOfValue(written) : null
}

/** Whether all instances of a loop are on one plan. */
function isOnOnePlan(resource: TemplateResource): boolean {
  const plan = planOf(resource)
  return plan !== null && !plan.includes('copyIndex(')
}
