import type { ComponentKind } from './component.js'
import type { Note } from './note.js'
import type { Difference, Saving } from './plan.js'
import type { ContractName } from './policy.js'
import type { RelatedPlace } from './observation.js'
import type { Position } from './position.js'
import type { Reason } from './reason.js'
import type { RuleId } from './rule.js'
import type { Severity } from './severity.js'
import type { Suppression } from './suppression.js'
import type { Scalar } from './value.js'

/**
 * The contract between this tool and every other program: `--format json`, checked by `schema/report.schema.json`.
 * It is enough to render every output again without the repository.
 */
export interface Report {
  readonly schemaVersion: 1
  readonly tool: { readonly name: 'backend-advisor'; readonly version: string }
  readonly contract: ContractName
  readonly summary: Summary
  readonly components: readonly ReportedComponent[]
  readonly groups: readonly Group[]
  readonly refused: readonly Refusal[]
  readonly solitary: readonly string[]
  readonly backends: readonly ReportedBackend[]
  readonly findings: readonly Finding[]
  readonly notes: readonly Note[]
  /** Set where this analysis was held against an earlier one. */
  readonly comparison?: ReportedComparison
}

export interface ReportedComparison {
  /** What it was held against, as the user or the pull request named it. */
  readonly base: string
  /** Findings of the earlier analysis that are gone; its places are those of then. */
  readonly resolved: readonly Finding[]
}

export interface Summary {
  readonly components: number
  readonly templateResources: number
  readonly groups: number
  readonly refused: number
  readonly solitary: number
  readonly resourcesNow: number
  readonly resourcesShared: number
  readonly avoidableResources: number
  /** Resource declarations fewer if every template group were applied that no stack-code group tells already. */
  readonly avoidableTemplateResources: number
  readonly monthlySaving: {
    readonly low: number
    readonly high: number
    readonly currency: 'USD'
    readonly region: string
    readonly pricesAsOf: string
  }
}

/** `scope` is what the source calls the construct; null where it could not be told. */
export interface ReportedComponent extends Position {
  readonly id: string
  readonly kind: ComponentKind
  readonly scope: string | null
}

export interface Member {
  readonly id: string
  readonly file: string
  readonly line: number
  /** In a template: the declaration (RFC 6901). */
  readonly pointer?: string
}

export interface Group {
  /** Stable while the members' ids, kinds and scope stay: no line, no path. */
  readonly fingerprint: string
  readonly source: 'stack-code' | 'template'
  readonly kind: string
  readonly components: readonly string[]
  readonly members: readonly Member[]
  /** What the source calls the construct that holds the members. */
  readonly scope: string
  readonly resourcesNow: number
  readonly resourcesShared: number
  readonly verdict: 'share' | 'share-no-saving'
  readonly differences: readonly Difference[]
  readonly monthlySaving: Saving
  readonly stateful: readonly string[]
  /** What happens to existing data when this is deployed, one row per ARM type. */
  readonly replaced: readonly { readonly type: string; readonly count: number }[]
  readonly joins: { readonly name: string; readonly file: string; readonly line: number } | null
  readonly rewrite: Rewrite
  /** The `defineBackend` grouping: for components from their own source text. Null where no component is known. */
  readonly suggestion: Suggestion | null
  /** Of a ready group, where they were asked for: what the rewrite changes when it is carried out alone. By place. */
  readonly edits?: readonly SourceEdit[]
  /** In a template: which resource to keep, and what to move onto it. */
  readonly consolidation?: Consolidation
  /** What the other source says of the same thing: of components, the template's resources; of resources, the components. */
  readonly counterparts?: readonly Counterpart[]
}

/**
 * Replace what stands between two places of a file with `text`; the end is exclusive, and equal places insert. Lines and
 * columns (in UTF-16 code units) start at 1; a byte order mark does not count.
 */
export interface SourceEdit extends Position {
  readonly endLine: number
  readonly endColumn: number
  readonly text: string
}

/** Source text to paste. */
export interface Suggestion {
  readonly language: 'ts' | 'js'
  readonly code: string
}

export interface Consolidation {
  readonly keep: Member
  /** In the order to move. */
  readonly moves: readonly { readonly from: Member; readonly dependents: readonly Member[] }[]
}

export interface Counterpart extends Member {
  /** The component's class, or the resource's ARM type. */
  readonly kind: string
}

export type Rewrite = { readonly kind: 'ready' } | { readonly kind: 'refused'; readonly reasons: readonly Reason[] }

export interface Refusal {
  readonly components: readonly string[]
  readonly members: readonly Member[]
  readonly source: 'stack-code' | 'template'
  /** In a template: the ARM type. */
  readonly kind?: string
  /** In a template: what it is deployed with. */
  readonly application?: string
  readonly verdict:
    'cannot-share' | 'keep-separate' | 'undecidable' | 'already-shared' | 'same-resource' | 'mutually-exclusive'
  readonly reasons: readonly Reason[]
  /** Whether it was there before; absent where nothing was compared, or it could not be told. */
  readonly state?: 'new' | 'existing'
}

export interface ReportedBackend {
  readonly name: string
  readonly components: readonly string[]
  readonly file: string
  readonly line: number
}

/** `message` is a convenience for readers of the JSON; no renderer uses it. */
export interface Finding {
  readonly rule: RuleId
  readonly severity: Severity
  readonly fingerprint: string
  readonly file: string
  readonly line: number
  readonly column: number
  readonly arguments: Readonly<Record<string, Scalar | readonly string[]>>
  readonly message: string
  /** Whom it is about, as `kind:scope:id`, sorted: with the rule, what the fingerprint is made of. */
  readonly subjects: readonly string[]
  /** Further places: the members of a group, the other side of a conflict. */
  readonly related: readonly RelatedPlace[]
  /** Whether the change brought it; absent where nothing was compared, or it could not be told. */
  readonly state?: 'new' | 'existing'
  /** Of a new finding that was there with fewer subjects: those that came. */
  readonly joined?: readonly string[]
  readonly suppression?: Suppression
}

/** A finding before anybody put it into words. */
export type FindingFacts = Omit<Finding, 'message'>

/** The report before its findings have words. */
export type ReportFacts = Omit<Report, 'findings'> & { readonly findings: readonly FindingFacts[] }
