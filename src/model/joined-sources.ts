import type { ComponentDeclaration } from './component.js'
import type { PlannedGroup } from './plan.js'
import type { TemplateResource } from './template.js'
import type { PlannedResources } from './template-plan.js'

/** What stack code and templates say of one another, where both describe one application. */
export interface JoinedSources {
  /** Of a stack-code group: the resources that templates show for its members. */
  resourcesOf(group: PlannedGroup): readonly TemplateResource[]
  /** Of a template group: the components whose resources its members are; empty where that is not known of every member. */
  componentsOf(group: PlannedResources): readonly ComponentDeclaration[]
  /** Of a template group: the stack-code group that says the same already; null where none does. */
  saidBy(group: PlannedResources): PlannedGroup | null
}
