import { COMPONENT_CLASSES, type ResourceType } from '../catalog/components.js'
import { providerOf } from '../catalog/framework.js'
import type { ComponentDeclaration } from '../model/component.js'
import type { BackendJudgement } from '../model/plan.js'
import type { Observation } from '../model/observation.js'
import { oncePerPlace } from './once-per-place.js'
import { nameOfBackend, placesOfMembers } from './place.js'
import { propOf } from './prop.js'
import type { Rule } from './rule.js'

/** A member needs a resource of a type that the backend's own providers do not bring. */
export const missingProvider: Rule = ({ plan }) => oncePerPlace(plan.judgements.flatMap(observeProviders))

function observeProviders({ backend, members }: BackendJudgement): readonly Observation[] {
  const { providers, form, use } = backend
  if (typeof providers === 'string') return []
  // Whoever else has a builder may give it more.
  if (form === 'builder' && use === 'escapes') return []
  const needing = new Map<ResourceType, ComponentDeclaration[]>()
  for (const member of members) {
    for (const type of neededBy(member).filter((each) => !providers.includes(each))) {
      needing.set(type, [...(needing.get(type) ?? []), member])
    }
  }
  return [...needing].flatMap(([type, users]) => {
    const provider = providerOf(type)
    if (provider === null) return []
    return [
      {
        rule: 'missing-provider',
        at: backend.at,
        subjects: [nameOfBackend(backend), { kind: 'provider', scope: '', id: type }],
        related: placesOfMembers(users),
        arguments: { backend: backend.name, type, provider, components: users.map(({ id }) => id) },
      },
    ]
  })
}

/** What certainly comes from the backend: no prop brings it, and no subclass may. */
function neededBy({ kind, subclass, props }: ComponentDeclaration): readonly ResourceType[] {
  if (subclass !== null) return []
  return COMPONENT_CLASSES[kind].creates
    .filter(({ shared, suppliedBy }) => shared && suppliedBy.every((prop) => propOf(props, prop).kind === 'absent'))
    .map(({ type }) => type)
}
