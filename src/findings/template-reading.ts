import type { JoinedSources } from '../model/joined-sources.js'
import type { TemplatePlan } from '../model/template-plan.js'

/** What templates show; nothing where none was read. */
export interface TemplateReading {
  readonly plan: TemplatePlan
  /** Every resource declaration read. */
  readonly resources: number
  readonly joined: JoinedSources
}
