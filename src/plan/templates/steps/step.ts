import type { TemplateResource } from '../../../model/template.js'
import type { RefusedResources } from '../../../model/template-plan.js'

/** What one step decides: sets that end here, and the resources that the next step looks at. */
export interface Step {
  readonly refused: readonly RefusedSet[]
  readonly left: readonly TemplateResource[]
}

export type RefusedSet = Omit<RefusedResources, 'application' | 'kind'>

export interface Judged {
  readonly groups: readonly (readonly TemplateResource[])[]
  readonly refused: readonly RefusedSet[]
}
