import { suggestByEntity } from '../codemod/entity-suggestion.js'
import type { Proposal } from '../codemod/propose.js'
import { globFilter } from '../discover/candidates.js'
import { assembleReport } from '../findings/assemble.js'
import { announceOwnExcuses } from '../findings/excuses.js'
import { levelOf } from '../findings/rules.js'
import { settle } from '../findings/settle.js'
import type { StackCode } from '../model/component.js'
import type { SourceFiles } from '../model/files.js'
import type { Note } from '../model/note.js'
import { isIncomplete } from '../model/note.js'
import type { Plan, PlannedGroup } from '../model/plan.js'
import type { ContractName, Policy } from '../model/policy.js'
import type { FindingFacts, Report, ReportFacts, Suggestion } from '../model/report.js'
import type { Source } from '../model/source.js'
import type { Baseline, SuppressionComment } from '../model/suppression.js'
import type { PlannedResources } from '../model/template-plan.js'
import { withMessages } from '../report/messages.js'
import { joinSources } from '../plan/templates/join-sources.js'
import { observe } from '../rules/observe.js'
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
  /** Comments that excuse findings. */
  readonly suppressions: readonly SuppressionComment[]
  /** The files and their syntax; null when no file imports the framework. */
  readonly source: { readonly files: SourceFiles; readonly tree: SyntaxTree } | null
}

/** What both sources say. */
export interface SourcesReading {
  readonly stack: StackReading
  readonly templates: TemplatesReading
}

/** What may excuse a finding, and the day on which that is asked. */
export interface Excuses {
  readonly baseline: Baseline | null
  /** `YYYY-MM-DD`. From the door: nothing else in the house knows what day it is. */
  readonly today: string
  /** On a pull request, what the change itself says: it excuses nothing yet, and is told. */
  readonly own?: { readonly policy: Policy; readonly baseline: Baseline | null }
}

export interface ReportSettings {
  /** This tool's version. */
  readonly version: string
  readonly excuses: Excuses
  /** What was read. */
  readonly source: Source
  /** Whether only some of the root's files were asked for. */
  readonly narrowed?: boolean
}

/** The one report of what both sources say; every output is rendered from it. */
export function reportOf(reading: SourcesReading, settings: ReportSettings): Report {
  const { version, excuses, source, narrowed = false } = settings
  const facts = factsOf(reading, version)
  const { policy, suppressions } = reading.stack
  const comments = [...suppressions, ...reading.templates.suppressions]
  const { today, baseline, own } = excuses
  const read = { partial: narrowed || facts.notes.some(isIncomplete), oneSource: source !== 'all' }
  const settled = settle(facts.findings, { comments, baseline, policy, today, ...read })
  const findings =
    own === undefined
      ? settled.findings
      : announceOwnExcuses(
          settled.findings,
          settle(wantedBy(own.policy, facts.findings), { ...own, comments, today, ...read }).findings,
        )
  return withMessages({
    ...facts,
    findings,
    notes: [...facts.notes, ...settled.notes],
  })
}

function factsOf({ stack, templates }: SourcesReading, version: string): ReportFacts {
  const joined = joinSources(stack.code, stack.plan, templates.templates)
  const suggestionOf = (group: PlannedResources): Suggestion | null => {
    const said = joined.saidBy(group)
    return said === null ? suggestByEntity(group.entities) : (stack.proposals.get(said)?.suggestion ?? null)
  }
  const { plan, templates: read, notes } = templates
  return assembleReport({
    ...stack,
    notes: [...stack.notes, ...notes],
    templates: { plan, resources: read.resources, joined, suggestionOf },
    observations: observe({ ...stack, templates: read }),
    version,
  })
}

/** Those whose rules are on, and of which some place at least is in a file that is read. */
function wantedBy(policy: Policy, findings: readonly FindingFacts[]): readonly FindingFacts[] {
  const isRead = globFilter(policy)
  return findings.filter(
    ({ rule, file, related }) =>
      levelOf(rule, policy) !== 'off' && [file, ...related.map((place) => place.file)].some(isRead),
  )
}
