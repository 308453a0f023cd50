import { kebabCase } from '../../catalog/entity-names.js'
import type { ComponentDeclaration, StackCode } from '../../model/component.js'
import type { JoinedSources } from '../../model/joined-sources.js'
import type { Plan, PlannedGroup } from '../../model/plan.js'
import type { Application, TemplateResource, Templates } from '../../model/template.js'
import type { PlannedResources } from '../../model/template-plan.js'
import { entryOf } from '../../model/value.js'
import { matcherOf } from '../globs.js'

/** Entities tie the two together: the framework names functions, databases and monitors after them. */
export function joinSources(code: StackCode, plan: Plan, templates: Templates): JoinedSources {
  const components = componentsByEntity(code)
  const holder = new Map(plan.groups.flatMap((group) => group.members.map((member) => [member, group] as const)))
  const tied = new Map<TemplateResource, readonly ComponentDeclaration[]>()
  for (const application of templates.applications) {
    const isOfApplication = codeOf(application)
    if (isOfApplication === null) continue
    for (const resource of application.resources) {
      const found = resource.entities.flatMap((entity) => {
        const candidates = (components.get(entity) ?? []).filter(({ at }) => isOfApplication(at.file))
        // One entity of two components ties nothing.
        return candidates.length === 1 ? candidates : []
      })
      if (found.length > 0) tied.set(resource, found)
    }
  }

  const componentsOf = (group: PlannedResources): readonly ComponentDeclaration[] => {
    const found = group.members.map((member) => tied.get(member) ?? [])
    return found.some(({ length }) => length === 0) ? [] : [...new Set(found.flat())]
  }
  const saidBy = (group: PlannedResources): PlannedGroup | null => {
    const groups = new Set(componentsOf(group).map((component) => holder.get(component) ?? null))
    const [only] = groups
    return groups.size === 1 && only !== undefined ? only : null
  }
  const resources = new Map<PlannedGroup, TemplateResource[]>()
  for (const [resource, found] of tied) {
    for (const group of new Set(found.flatMap((component) => holder.get(component) ?? []))) {
      const known = resources.get(group)
      if (known === undefined) resources.set(group, [resource])
      else known.push(resource)
    }
  }
  return { componentsOf, saidBy, resourcesOf: (group) => resources.get(group) ?? [] }
}

function componentsByEntity({ components }: StackCode): ReadonlyMap<string, readonly ComponentDeclaration[]> {
  const byEntity = new Map<string, ComponentDeclaration[]>()
  for (const component of components) {
    const name = entryOf(component.props, 'entityName')
    if (name.kind !== 'known' || typeof name.value !== 'string') continue
    const entity = kebabCase(name.value)
    const known = byEntity.get(entity)
    if (known === undefined) byEntity.set(entity, [component])
    else known.push(component)
  }
  return byEntity
}

/** Which files describe the application; null where nobody says, and synthesis did not write it. */
function codeOf({ code, isSynthesized }: Application): ((file: string) => boolean) | null {
  if (code.length === 0) return isSynthesized ? () => true : null
  const matchers = code.map(matcherOf)
  return (file) => matchers.some((matches) => matches(file))
}
