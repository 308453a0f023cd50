/** What the code host was asked to take of a rewrite. */
export type Wanted = 'commit' | 'suggest' | 'pull-request'

/** What became of a rewrite that was to be handed to the code host. */
export type Delivery = { readonly wanted: Wanted } & (
  | { readonly kind: 'committed'; readonly commit: string; readonly branch: string; readonly groups: number }
  /** `groups` have a suggestion on their lines; `left` have none, because the diff does not show all their lines. */
  | { readonly kind: 'suggested'; readonly groups: number; readonly left: number }
  /** A pull request into `base` has the commit, which is at the head of `branch`. */
  | ({ readonly kind: 'proposed'; readonly pullRequest: number; readonly change: ProposalChange } & Proposed)
  /** The branch has the commit, and nobody could be given a pull request; `why` as for `refused`. */
  | ({ readonly kind: 'unopened'; readonly why: string } & Proposed)
  /** Somebody has closed the pull request that proposed the same. */
  | { readonly kind: 'declined'; readonly pullRequest: number }
  /** A later run has already seen to the pull request. */
  | { readonly kind: 'newer-run'; readonly pullRequest: number }
  /** Nothing is left to rewrite, so the pull request was closed. */
  | { readonly kind: 'withdrawn'; readonly pullRequest: number; readonly base: string }
  /** What the pull request itself says, while it is open and when it is closed for want of anything to rewrite. */
  | { readonly kind: 'carried'; readonly groups: number; readonly base: string }
  | { readonly kind: 'obsolete'; readonly base: string }
  /** No group is ready and agreed to. */
  | { readonly kind: 'nothing-ready' }
  /** `why` is one line for the person who owns the workflow. */
  | { readonly kind: 'refused'; readonly why: string }
  /** `branch` is null where only the pull request was asked. */
  | { readonly kind: 'head-moved'; readonly branch: string | null; readonly head: string }
  | {
      readonly kind:
        | 'protected-branch'
        | 'default-branch'
        | 'not-default-branch'
        | 'branch-missing'
        | 'own-commit'
        | 'others-commits'
      readonly branch: string
    }
  | {
      readonly kind:
        | 'no-pull-request'
        | 'pull-request-closed'
        | 'on-pull-request'
        | 'from-fork'
        | 'no-token'
        | 'head-not-read'
        | 'contract-unproven'
    }
)

export type ProposalChange = 'created' | 'updated' | 'unchanged'

export interface Proposed {
  readonly commit: string
  readonly branch: string
  readonly base: string
  readonly groups: number
}
