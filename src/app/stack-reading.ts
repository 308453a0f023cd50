import type { Proposal } from '../codemod/propose.js'
import { assembleReport } from '../findings/assemble.js'
import type { StackCode } from '../model/component.js'
import type { SourceFiles } from '../model/files.js'
import type { Note } from '../model/note.js'
import type { Plan, PlannedGroup } from '../model/plan.js'
import type { ContractName, Policy } from '../model/policy.js'
import type { Report } from '../model/report.js'
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

/** The one report of what both sources say; every output is rendered from it. */
export const reportOf = ({ stack, templates }: Readings, version: string): Report =>
  withMessages(
    assembleReport({
      ...stack,
      notes: [...stack.notes, ...templates.notes],
      templates: {
        plan: templates.plan,
        resources: templates.templates.resources,
        joined: joinSources(stack.code, stack.plan, templates.templates),
      },
      version,
    }),
  )

interface Readings {
  readonly stack: StackReading
  readonly templates: TemplatesReading
}
