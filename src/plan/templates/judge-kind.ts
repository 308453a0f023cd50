import type { Kind } from '../../catalog/kinds/kind.js'
import type { Policy } from '../../model/policy.js'
import type { TemplateResource } from '../../model/template.js'
import { findSameResources, separateNameless } from './steps/same-resource.js'
import type { Judged, RefusedSet, Step } from './steps/step.js'
import { separateConditional } from './steps/conditions.js'
import { separateCopies } from './steps/copies.js'
import { separateGeoPartners } from './steps/geo-partners.js'
import { gather } from './agreement/gather.js'
import { applyGuidance } from './steps/guidance.js'
import type { Neighbourhood } from './neighbourhood.js'
import { findAlreadyShared } from './steps/already-shared.js'
import { settleLeftOver } from './steps/left-over.js'

/**
 * The resources of one kind in one application. Each step takes out what it decides, in the order of precedence: declared
 * twice, never together, already one, recovery pairs, guidance; what is left is compared facet by facet.
 */
export function judgeKind(
  kind: Kind,
  resources: readonly TemplateResource[],
  neighbours: Neighbourhood,
  policy: Policy,
): Judged {
  const refused: RefusedSet[] = []
  const take = ({ refused: sets, left }: Step): readonly TemplateResource[] => {
    refused.push(...sets)
    return left
  }
  const { refused: declaredTwice, left: distinct } = findSameResources(take(separateNameless(resources)))
  let left = take(separateConditional(distinct))
  left = take(findAlreadyShared(left))
  left = take(separateGeoPartners(kind, left))
  left = take(separateCopies(left))
  left = take(applyGuidance(kind, left, neighbours, policy))
  const { groups, refused: apart } = gather(kind, left, neighbours, policy)
  const last = left.length === 1 ? settleLeftOver(kind, left[0]!, refused, policy) : null
  const settled = refused.filter((set) => set !== last?.inPlaceOf)
  return { groups, refused: [...declaredTwice, ...settled, ...apart, ...(last === null ? [] : [last.set])] }
}
