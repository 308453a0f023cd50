import type { BackendDeclaration, ComponentDeclaration } from './component.js'
import type { Position } from './position.js'
import type { Reason, SeparationCode } from './reason.js'
import type { Scalar } from './value.js'

/** Where every component ends: exactly one of the four lists. */
export interface Plan {
  readonly groups: readonly PlannedGroup[]
  readonly refused: readonly RefusedComponent[]
  readonly solitary: readonly ComponentDeclaration[]
  readonly backends: readonly BackendDeclaration[]
  /** What sharing means for those who share already; one for each of `backends`, in their order. */
  readonly judgements: readonly BackendJudgement[]
  /** Counts over all stack-code components, as the contract counts them. */
  readonly resourcesNow: number
  readonly resourcesShared: number
}

/** An existing backend, held against the rules that a new one must keep. */
export interface BackendJudgement {
  readonly backend: BackendDeclaration
  /** Those that are certainly in it. */
  readonly members: readonly ComponentDeclaration[]
  /**
   * Everything on which two members, or a member and the configuration, certainly differ although it must agree; one for
   * each path, the members in source order. Nothing undecided.
   */
  readonly disagreements: readonly Disagreement[]
  /** Settings that differ and that sharing merges. */
  readonly differences: readonly Difference[]
  /** Limits that the members together certainly pass. */
  readonly passed: readonly PassedLimit[]
}

export interface Disagreement {
  readonly code: SeparationCode
  readonly path: string | null
  /** `id` is the component's, or null for the backend's own configuration. At least two, of which two differ. */
  readonly sides: readonly { readonly id: string | null; readonly value: Scalar; readonly at: Position }[]
}

export interface PassedLimit {
  /** The limit's key in the catalog, or in the backend's own `limits`. */
  readonly name: string
  readonly limit: number
  readonly amount: number
}

export interface PlannedGroup {
  /** Sorted by id, then place. The members of the backend that is joined are not repeated here. */
  readonly members: readonly ComponentDeclaration[]
  /** The existing backend that the members would join. */
  readonly joins: BackendDeclaration | null
  readonly resourcesNow: number
  readonly resourcesShared: number
  readonly differences: readonly Difference[]
  readonly saving: Saving
  /** ARM types of the stateful resources that sharing replaces, sorted, with how many of each. */
  readonly stateful: readonly { readonly type: string; readonly replaced: number }[]
}

export interface RefusedComponent {
  readonly component: ComponentDeclaration
  readonly verdict: 'cannot-share' | 'keep-separate' | 'undecidable' | 'already-shared'
  /** The first reason is the one to show. */
  readonly reasons: readonly Reason[]
}

/** A setting on which the members differ and which sharing merges: shown, never hidden. */
export interface Difference {
  /** ARM type of the shared resource. */
  readonly resource: string
  readonly path: string
  readonly values: readonly { readonly id: string; readonly value: Scalar; readonly at: Position }[]
  /** What the shared resource gets. */
  readonly result: Scalar
  /** True when the merge raises a billed tier for a member. */
  readonly raises: boolean
}

/** Fixed list price per month, before minus after. `low` = `high` when every value is known. */
export interface Saving {
  readonly low: number
  readonly high: number
  readonly currency: 'USD'
  readonly region: string
  /** The newest date of the rows used; of the price table when no row was needed. */
  readonly pricesAsOf: string
  readonly before: { readonly low: number; readonly high: number }
  readonly after: { readonly low: number; readonly high: number }
  readonly rows: readonly PriceUse[]
  readonly assumptions: readonly string[]
}

/** One row of the price table as it was applied to one component, or to the shared resource (`component` null). */
export interface PriceUse {
  readonly key: string
  readonly component: string | null
  readonly monthly: number
  readonly unit: string
  readonly region: string
  readonly asOf: string
}
