import type { ComponentDeclaration } from './component.js'
import type { PlannedGroup } from './plan.js'
import type { LinkedTemplate, TemplateResource } from './template.js'

/** A group or a refused set of a template. */
interface ResourceSet {
  readonly members: readonly (TemplateResource | LinkedTemplate)[]
}

/** What stack code and templates say of one another, where both describe one application. */
export interface JoinedSources {
  /** Of a stack-code group: the resources that templates show for its members. */
  readonly resourcesOf: (group: PlannedGroup) => readonly TemplateResource[]
  /** The components that the members of a set come from; empty where that is not known of every member. */
  readonly componentsOf: (set: ResourceSet) => readonly ComponentDeclaration[]
  /** The stack-code group that settles what a set is about: its members all come from that group's components; else null. */
  readonly saidBy: (set: ResourceSet) => PlannedGroup | null
}
