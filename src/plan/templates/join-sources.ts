import { kebabCase } from '../../catalog/entity-names.js'
import type { ComponentDeclaration, StackCode } from '../../model/component.js'
import type { JoinedSources } from '../../model/joined-sources.js'
import type { Plan, PlannedGroup } from '../../model/plan.js'
import type { Application, LinkRole, TemplateResource, Templates } from '../../model/template.js'
import { entryOf } from '../../model/value.js'
import { matcherOf } from '../globs.js'
import { neighbourhoodOf } from './neighbourhood.js'

/**
 * Entities tie the two together: the framework names functions, databases and monitors after them. What only tied resources
 * hang on (their plan, their runtime storage) is tied with them.
 */
export function joinSources(code: StackCode, plan: Plan, templates: Templates): JoinedSources {
  const components = componentsByEntity(code)
  const tied = new Map<TemplateResource, readonly ComponentDeclaration[]>()
  for (const application of templates.applications) {
    const isOfApplication = codeOf(application)
    if (isOfApplication === null) continue
    tieByEntity(application, components, isOfApplication, tied)
    tieByLinks(application, tied)
  }

  const holder = new Map(plan.groups.flatMap((group) => group.members.map((member) => [member, group] as const)))
  const componentsOf: JoinedSources['componentsOf'] = ({ members }) => {
    const found = members.map((member) => ('links' in member ? (tied.get(member) ?? []) : []))
    return found.some(({ length }) => length === 0) ? [] : [...new Set(found.flat())]
  }
  const saidBy: JoinedSources['saidBy'] = (set) => {
    const groups = new Set(componentsOf(set).map((component) => holder.get(component) ?? null))
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

type Ties = Map<TemplateResource, readonly ComponentDeclaration[]>

function tieByEntity(
  { resources }: Application,
  components: ReadonlyMap<string, readonly ComponentDeclaration[]>,
  isOfApplication: (file: string) => boolean,
  tied: Ties,
): void {
  for (const resource of resources) {
    const found = resource.entities.flatMap((entity) => {
      const candidates = (components.get(entity) ?? []).filter(({ at }) => isOfApplication(at.file))
      // One entity of two components ties nothing.
      return candidates.length === 1 ? candidates : []
    })
    if (found.length > 0) tied.set(resource, found)
  }
}

const TYING: readonly LinkRole[] = ['plan', 'host-storage']

function tieByLinks(application: Application, tied: Ties): void {
  const neighbours = neighbourhoodOf(application)
  if (![...tied.keys()].some(({ links }) => links.some(({ role }) => TYING.includes(role)))) return
  for (const resource of application.resources) {
    const hanging = TYING.flatMap((role) => neighbours.linkedTo(resource, role))
    const found = hanging.map((each) => tied.get(each) ?? [])
    if (tied.has(resource) || found.length === 0 || found.some(({ length }) => length === 0)) continue
    tied.set(resource, [...new Set(found.flat())])
  }
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
