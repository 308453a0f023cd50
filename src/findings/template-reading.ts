import type { JoinedSources } from '../model/joined-sources.js'
import type { Suggestion } from '../model/report.js'
import type { PlannedResources, RefusedResources, TemplatePlan } from '../model/template-plan.js'

/** What templates show; nothing where none was read. */
export interface TemplateReading {
  readonly plan: TemplatePlan
  /** Every resource declaration read. */
  readonly resources: number
  readonly joined: JoinedSources
  /** The `defineBackend` grouping that would bring a group about; null where no component is known. */
  readonly suggestionOf: (group: PlannedResources) => Suggestion | null
}

/** What the suggested backend would make one is not told as kept apart. */
export const toldRefusals = ({ plan, joined }: TemplateReading): readonly RefusedResources[] =>
  plan.refused.filter((set) => joined.saidBy(set) === null)
