import { suggestByEntity } from '../codemod/entity-suggestion.js'
import type { Proposal } from '../codemod/propose.js'
import { assembleReport } from '../findings/assemble.js'
import type { StackCode } from '../model/component.js'
import type { SourceFiles } from '../model/files.js'
import type { Note } from '../model/note.js'
import type { Plan, PlannedGroup } from '../model/plan.js'
import type { ContractName, Policy } from '../model/policy.js'
import type { Report, Suggestion } from '../model/report.js'
import type { PlannedResources } from '../model/template-plan.js'
import { withMessages } from '../report/messages.js'
import { joinSources } from '../plan/templates/join-sources.js'
import type { SyntaxTree } from '../syntax/tree.js'
import type { TemplatesReading } from './read-templates.js'

/** Everything that reading and planning found out. */
export interface StackReading {
  readonly contract: ContractName
  readonly policy: Policy
  readonly code: StackCode
  readonly plan: Plan
  readonly proposals: ReadonlyMap<PlannedGroup, Proposal>
  readonly notes: readonly Note[]
  /** The files and their syntax; null when no file imports the framework. */
  readonly source: { readonly files: SourceFiles; readonly tree: SyntaxTree } | null
}

/** What both sources say. */
export interface SourcesReading {
  readonly stack: StackReading
  readonly templates: TemplatesReading
}

/** The one report of what both sources say; every output is rendered from it. */
export function reportOf({ stack, templates }: SourcesReading, version: string): Report {
  const joined = joinSources(stack.code, stack.plan, templates.templates)
  const suggestionOf = (group: PlannedResources): Suggestion | null => {
    const said = joined.saidBy(group)
    return said === null ? suggestByEntity(group.entities) : (stack.proposals.get(said)?.suggestion ?? null)
  }
  const { plan, templates: read, notes } = templates
  return withMessages(
    assembleReport({
      ...stack,
      notes: [...stack.notes, ...notes],
      templates: { plan, resources: read.resources, joined, suggestionOf },
      version,
    }),
  )
}
