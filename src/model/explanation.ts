import type { ComponentDeclaration, ComponentKind } from './component.js'
import type { Position } from './position.js'
import type { Reason } from './reason.js'
import type { Finding, Group, Member, Refusal, ReportedBackend } from './report.js'
import type { Scalar } from './value.js'

/** Why two share or do not, or the story of one: plain data, for the terminal and for `--format json`. */
export type Explanation = PairExplanation | ComponentExplanation | ResourcePairExplanation | ResourceExplanation

export interface ExplainedComponent extends Position {
  readonly id: string
  readonly kind: ComponentKind
  /** What the source calls the construct; null where it could not be told. */
  readonly scope: string | null
  readonly holder: ComponentDeclaration['holder']
}

/** What one side says of a property. Nothing is written and no default is known where `value` is null. */
export interface SaidValue {
  readonly value: Scalar
  readonly at: Position
  /**
   * `default`: nobody wrote it; `stack`: the construct above says it; `unread`: something that could not be read may or
   * may not write it.
   */
  readonly from: 'source' | 'default' | 'stack' | 'unread'
}

/**
 * - `equal`, `different`, `undecided`: it must agree.
 * - `compatible`: not the same, and nothing against sharing.
 * - `merged`: the shared resource gets `result` (null: what it gets cannot be told).
 * - `distinct`: it must not be the same, and is not; `clash`: it must not be the same, and is.
 */
export type PropertyVerdict =
  | { readonly kind: 'equal' | 'compatible' | 'different' | 'undecided' | 'distinct' | 'clash' }
  | { readonly kind: 'merged'; readonly result: Scalar; readonly raises: boolean }

export interface ComparedProperty {
  readonly path: string
  readonly sides: readonly [SaidValue, SaidValue]
  readonly verdict: PropertyVerdict
}

/** A reason that keeps two apart: `about` is the position of the one it speaks of. */
export interface PairReason {
  readonly about: 0 | 1
  readonly reason: Reason
}

/** Two components by themselves, held against each other. */
export interface PairJudgement {
  /** `undecided` where nothing certain stands against it, and something that cannot be told. */
  readonly verdict: 'together' | 'apart' | 'undecided'
  /** Empty exactly when the verdict is `together`; the first one is the one to show. */
  readonly reasons: readonly PairReason[]
  /** In the order in which they are judged. */
  readonly properties: readonly ComparedProperty[]
  /** Top-level resources that the two create by themselves, and in one backend of their own. */
  readonly resourcesNow: number
  readonly resourcesShared: number
  /** ARM types of the resources that they would have in common. */
  readonly shared: readonly string[]
}

/** Where a component ended. */
export type Ending =
  | { readonly kind: 'group'; readonly group: Group }
  | { readonly kind: 'backend'; readonly backend: ReportedBackend }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'solitary' }

/** What every explanation says of the reading. */
interface Explained {
  readonly findings: readonly Finding[]
  /** Files that were not read completely, and so may hold more; null is the run itself. */
  readonly unread: readonly (string | null)[]
}

/** Findings: those that are about both. */
export interface PairExplanation extends PairJudgement, Explained {
  readonly kind: 'components'
  readonly components: readonly [ExplainedComponent, ExplainedComponent]
  readonly endings: readonly [Ending, Ending]
}

/** What a component is by itself. */
export interface ComponentProfile {
  /** The module that documents its class. */
  readonly module: string
  /** The repository's own class, if it is one. */
  readonly subclass: string | null
  readonly scopeAt: Position | null
  /** In the order of the catalog. */
  readonly creates: readonly { readonly type: string; readonly isShared: boolean }[]
  /** Props that bring an existing resource, so that none is created. */
  readonly brings: readonly string[]
  /** Ids of the components that its props need, and of those that need it; sorted. */
  readonly needs: readonly string[]
  readonly neededBy: readonly string[]
  /** Everything that has to agree with others, as it holds for this component. */
  readonly settings: readonly { readonly path: string; readonly said: SaidValue }[]
}

export interface ComponentExplanation extends ComponentProfile, Explained {
  readonly kind: 'component'
  readonly component: ExplainedComponent
  readonly ending: Ending
}

export interface ExplainedResource extends Position {
  /** The evaluated name, or the expression. */
  readonly id: string
  /** The ARM type. */
  readonly kind: string
  readonly pointer: string
}

/** Two template resources where they are deployed together. */
export interface ResourceJudgement {
  /** Applications in which the same holds. */
  readonly applications: readonly string[]
  /** Null: they could be one. */
  readonly refusal: Refusal | null
  readonly properties: readonly ComparedProperty[]
}

export interface ResourcePairExplanation extends Explained {
  readonly kind: 'resources'
  readonly resources: readonly [ExplainedResource, ExplainedResource]
  /** Why they are not compared; null where they are. */
  readonly incomparable: 'different-kinds' | 'different-applications' | null
  readonly judgements: readonly ResourceJudgement[]
}

/** Where a template resource ended; it may be in a set of those declared twice, and in another. */
export type ResourceEnding =
  { readonly kind: 'group'; readonly group: Group } | { readonly kind: 'refused'; readonly refusal: Refusal }

export interface ResourceExplanation extends Explained {
  readonly kind: 'resource'
  readonly resource: ExplainedResource
  /** What it is deployed with. */
  readonly applications: readonly string[]
  /** What hangs on it. */
  readonly dependents: readonly Member[]
  readonly settings: readonly { readonly path: string; readonly said: SaidValue }[]
  /** Empty where it is alone of its kind. */
  readonly endings: readonly ResourceEnding[]
}
