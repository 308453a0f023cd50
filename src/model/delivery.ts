/** What the code host was asked to take of a rewrite. */
export type Wanted = 'commit' | 'suggest'

/** What became of a rewrite that was to be handed to the code host. */
export type Delivery = { readonly wanted: Wanted } & (
  | { readonly kind: 'committed'; readonly commit: string; readonly branch: string; readonly groups: number }
  /** `groups` have a suggestion on their lines; `left` have none, because the diff does not show all their lines. */
  | { readonly kind: 'suggested'; readonly groups: number; readonly left: number }
  /** No group is ready and agreed to. */
  | { readonly kind: 'nothing-ready' }
  /** `why` is one line for the person who owns the workflow. */
  | { readonly kind: 'refused'; readonly why: string }
  /** `branch` is null where only the pull request was asked. */
  | { readonly kind: 'head-moved'; readonly branch: string | null; readonly head: string }
  | { readonly kind: 'protected-branch' | 'branch-missing' | 'own-commit'; readonly branch: string }
  | { readonly kind: 'no-pull-request' | 'from-fork' | 'no-token' | 'head-not-read' | 'contract-unproven' }
)
