import type { Kind } from '../../../catalog/kinds/kind.js'
import { LINKS } from '../../../catalog/kinds/links.js'
import type { TemplateResource } from '../../../model/template.js'
import type { RefusedSet, Step } from './step.js'
import { reasonFor } from '../sets.js'

/** Kinds whose declarations may name a partner; what hangs on the others need not be looked at. */
const HAVE_PARTNERS: ReadonlySet<string> = new Set(
  LINKS.filter(({ role }) => role === 'geo-partner').map(({ to }) => to),
)

/** One that takes over when the region of another fails must be another resource. */
export function separateGeoPartners(kind: Kind, resources: readonly TemplateResource[]): Step {
  if (!HAVE_PARTNERS.has(kind.type.toLowerCase())) return { refused: [], left: resources }
  const byKey = new Map(resources.map((resource) => [resource.key, resource]))
  const refused: RefusedSet[] = []
  const paired = new Set<TemplateResource>()
  for (const resource of resources) {
    const partners = resource.links
      .filter(({ role }) => role === 'geo-partner')
      .flatMap(({ to }) => byKey.get(to) ?? [])
      .filter((partner) => !(paired.has(partner) && paired.has(resource)))
    if (partners.length === 0) continue
    const members = [resource, ...partners]
    for (const member of members) paired.add(member)
    refused.push({ members, verdict: 'cannot-share', reasons: [reasonFor('disaster-recovery-pair', members, [])] })
  }
  return { refused, left: resources.filter((resource) => !paired.has(resource)) }
}
