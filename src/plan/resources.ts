import { COMPONENT_CLASSES, type CreatedResource, type Family, type ResourceType } from '../catalog/components.js'
import type { ComponentDeclaration } from '../model/component.js'
import { readProperty } from './property.js'

/** A shared resource of a backend: what a component needs of it, it finds there if another already brought it. */
export type ResourceKey = `${Family} ${ResourceType}`

/** Static sites share their storage account only among themselves, so the family belongs to the key. */
export const resourceKeyOf = (component: ComponentDeclaration, resource: CreatedResource): ResourceKey =>
  `${COMPONENT_CLASSES[component.kind].family} ${resource.type}`

export const familyOf = (component: ComponentDeclaration): Family => COMPONENT_CLASSES[component.kind].family

/** Whether a prop brings an existing resource; `unknown` where it may or may not. */
export function isBrought(component: ComponentDeclaration, prop: string): 'yes' | 'no' | 'unknown' {
  const { value, isWritten } = readProperty(component.props, component.propsAt, prop)
  if (value.kind === 'absent') return 'no'
  if (!isWritten || (value.kind === 'unknown' && value.why === 'several-values')) return 'unknown'
  return 'yes'
}

/** Props of this class that can bring an existing resource, in the catalog's order. */
export const bringingProps = (component: ComponentDeclaration): readonly string[] => [
  ...new Set(COMPONENT_CLASSES[component.kind].creates.flatMap(({ suppliedBy }) => suppliedBy)),
]

/** What the component creates by itself, without what its props bring. */
export const createdBy = (component: ComponentDeclaration): readonly CreatedResource[] =>
  COMPONENT_CLASSES[component.kind].creates.filter(
    ({ suppliedBy }) => !suppliedBy.some((prop) => isBrought(component, prop) === 'yes'),
  )

/** The shared resources among what the component creates. */
export const sharedKeysOf = (component: ComponentDeclaration): readonly ResourceKey[] =>
  createdBy(component)
    .filter(({ shared }) => shared)
    .map((resource) => resourceKeyOf(component, resource))

/** Top-level resources that the components create, each on its own. */
export const countAlone = (components: readonly ComponentDeclaration[]): number =>
  components.reduce((sum, component) => sum + createdBy(component).length, 0)

/** Top-level resources that the components create as members of one backend. */
export function countTogether(components: readonly ComponentDeclaration[]): number {
  const shared = new Set(components.flatMap(sharedKeysOf))
  const own = components.flatMap((component) => createdBy(component).filter((resource) => !resource.shared))
  return shared.size + own.length
}
