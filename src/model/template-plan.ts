import type { Difference, Saving } from './plan.js'
import type { Reason } from './reason.js'
import type { LinkedTemplate, TemplateResource } from './template.js'

/** Where the resources of templates end. Unlike components, one may end in several sets (declared twice, and alone). */
export interface TemplatePlan {
  readonly groups: readonly PlannedResources[]
  readonly refused: readonly RefusedResources[]
}

/** Resources of one kind that could be one. */
export interface PlannedResources {
  readonly application: string
  /** The ARM type. */
  readonly kind: string
  /** Sorted by label, then place. */
  readonly members: readonly TemplateResource[]
  /** The one to keep. */
  readonly keep: TemplateResource
  /** The others, in the order to move what is in them. */
  readonly moves: readonly Move[]
  readonly differences: readonly Difference[]
  readonly saving: Saving
  readonly stateful: readonly { readonly type: string; readonly replaced: number }[]
  /** Entities of the components that all members come from, where synthesis wrote them; sorted. */
  readonly entities: readonly string[]
}

export interface Move {
  readonly from: TemplateResource
  /** Resources that hang on it, to be pointed at the kept one; in the order they are deployed. */
  readonly dependents: readonly TemplateResource[]
}

export type TemplateVerdict =
  'same-resource' | 'mutually-exclusive' | 'already-shared' | 'cannot-share' | 'keep-separate' | 'undecidable'

/** A set of resources of one kind with one verdict. */
export interface RefusedResources {
  readonly application: string
  readonly kind: string
  readonly members: readonly (TemplateResource | LinkedTemplate)[]
  readonly verdict: TemplateVerdict
  /** Each speaks of the first member; `with` begins with the other members. */
  readonly reasons: readonly Reason[]
}
