import type { Position } from './position.js'
import type { Scalar } from './value.js'

/** Why components (or template resources) are not grouped. Closed: add here, in the words of the report and in the docs. */
export type SeparationCode =
  | 'different-scope'
  | 'different-region'
  | 'different-subscription'
  | 'different-resource-group'
  | 'different-environment'
  | 'different-network-boundary'
  | 'different-tags'
  | 'incompatible-consistency'
  | 'incompatible-capacity-mode'
  | 'incompatible-api'
  | 'incompatible-runtime'
  | 'incompatible-os'
  | 'incompatible-tier'
  | 'incompatible-kind'
  | 'conflicting-setting'
  | 'disaster-recovery-pair'
  | 'separate-by-guidance'
  | 'isolated-by-policy'
  | 'already-shared'
  | 'already-in-backend'
  | 'unsupported-component'
  | 'limit-exceeded'
  | 'depends-on-member'
  | 'duplicate-component-id'
  | 'mutually-exclusive'
  | 'declared-in-loop'
  | 'declared-conditionally'
  | 'declared-in-callback'
  | 'id-not-literal'
  | 'subclassed'
  | 'undecided'

/** Why a group is suggested but not rewritten. */
export type RewriteRefusalCode =
  | 'props-not-movable'
  | 'used-before-last-member'
  | 'exported-reference'
  | 'unclassified-reference'
  | 'existing-backend-not-editable'
  | 'generated-file'
  | 'type-errors'
  | 'contract-forbids'
  | 'contract-unproven'
  | 'loses-resources'
  | 'stateful-needs-consent'
  | 'not-stack-code'

export type ReasonCode = SeparationCode | RewriteRefusalCode

/**
 * One reason with its evidence. `values[0]` and `at[0]` belong to the component the reason is about, the following
 * ones to the components of `with`, in order. Without values nothing is compared; `limit-exceeded` has one, the limit. A
 * code that tells what somebody is (`declared-in-loop`, `subclassed`, …) speaks of the components of `with`, if there are any.
 */
export interface Reason {
  readonly code: ReasonCode
  /** Ids of the other components concerned, sorted; empty when the reason stands alone. */
  readonly with: readonly string[]
  /** The property path (`location`, `tags.dataClass`, `environmentVariables.MODE`), or null. */
  readonly path: string | null
  readonly values: readonly Scalar[]
  readonly at: readonly Position[]
}
