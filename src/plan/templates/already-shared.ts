import type { TemplateResource } from '../../model/template.js'
import type { Value } from '../../model/value.js'
import { compareValues } from '../../model/value.js'
import type { Step } from './judge-kind.js'
import { facetOf, partition, reasonOfFacet } from './sets.js'

/** Apps on one plan already run on one resource: that is what sharing would give them. */
export function findAlreadyShared(resources: readonly TemplateResource[]): Step {
  const sets = partition(resources, isOnOnePlan).filter(({ length }) => length > 1)
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

function isOnOnePlan(a: TemplateResource, b: TemplateResource): boolean {
  const [first, second] = [planOf(a), planOf(b)]
  if (first !== null && second !== null) return first === second
  const [one, other] = [facetOf(a, 'plan'), facetOf(b, 'plan')]
  return isSomething(one) && isSomething(other) && compareValues(one, other) === 'equal'
}

const planOf = ({ links }: TemplateResource): string | null => links.find(({ role }) => role === 'plan')?.to ?? null

const isSomething = (value: Value): boolean => value.kind === 'known' || value.kind === 'symbol'
