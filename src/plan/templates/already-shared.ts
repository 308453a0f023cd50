import type { TemplateResource } from '../../model/template.js'
import type { Value } from '../../model/value.js'
import { compareValues } from '../../model/value.js'
import type { Step } from './step.js'
import { isMultiplied } from './copies.js'
import { facetOf, partition, reasonOfFacet } from './sets.js'

/** Apps on one plan already run on one resource: that is what sharing would give them. */
export function findAlreadyShared(resources: readonly TemplateResource[]): Step {
  const sets = partition(resources, isOnOnePlan).filter(
    ([first, ...others]) => others.length > 0 || (isMultiplied(first!) && isOnePlan(facetOf(first!, 'plan'))),
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

/** Ids of one resource have one canonical form, however they are written. */
function isOnOnePlan(a: TemplateResource, b: TemplateResource): boolean {
  const [one, other] = [facetOf(a, 'plan'), facetOf(b, 'plan')]
  return isSomething(one) && isSomething(other) && compareValues(one, other) === 'equal'
}

/** Whether it is one for all instances of a loop. */
const isOnePlan = (plan: Value): boolean =>
  isSomething(plan) && !(plan.kind === 'symbol' && plan.key.includes('copyIndex('))

const isSomething = (value: Value): boolean => value.kind === 'known' || value.kind === 'symbol'
