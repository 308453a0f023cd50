/** Pull requests from a branch of the repository into another branch of it. Every verb may throw `HostRefusal`. */
export interface ProposalBoard {
  /** Open and closed ones, the youngest first; of very many, the youngest hundred. */
  listProposals(branch: string, base: string): Promise<readonly HostProposal[]>
  /** Not repeated by itself: after a 5xx the pull request may exist, so look before asking again. */
  createProposal(proposal: WantedProposal): Promise<HostProposal>
  /** Leaves the title as people have it. */
  updateProposal(pullRequest: number, change: ProposalChange): Promise<HostProposal>
}

export interface HostProposal {
  readonly number: number
  readonly author: string
  /** The commit that it proposes, or proposed when it was closed. */
  readonly head: string
  readonly body: string
  readonly state: 'open' | 'closed' | 'merged'
}

export interface WantedProposal {
  readonly branch: string
  readonly base: string
  readonly title: string
  readonly body: string
}

export interface ProposalChange {
  readonly body: string
  readonly close: boolean
}
