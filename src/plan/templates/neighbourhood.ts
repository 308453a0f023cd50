import type { Application, LinkRole, ResourceKey, TemplateResource } from '../../model/template.js'

/** Who hangs on whom in one application. */
export interface Neighbourhood {
  /** The resources that hang on one in this way, in the order they are declared. */
  linkedTo(resource: TemplateResource, role: LinkRole): readonly TemplateResource[]
}

export function neighbourhoodOf(application: Pick<Application, 'resources'>): Neighbourhood {
  let links: ReadonlyMap<string, readonly TemplateResource[]> | null = null
  return { linkedTo: ({ key }, role) => (links ??= indexLinks(application)).get(keyOf(key, role)) ?? [] }
}

function indexLinks({ resources }: Pick<Application, 'resources'>): ReadonlyMap<string, readonly TemplateResource[]> {
  const links = new Map<string, TemplateResource[]>()
  for (const resource of resources) {
    for (const { role, to } of resource.links) {
      const key = keyOf(to, role)
      const known = links.get(key)
      if (known === undefined) links.set(key, [resource])
      else known.push(resource)
    }
  }
  return links
}

const keyOf = (to: ResourceKey, role: LinkRole): string => `${role} ${to}`
