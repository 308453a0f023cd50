import { HostRefusal } from '../../src/model/failure.js'
import type { HostProposal, ProposalBoard, ProposalChange, WantedProposal } from '../../src/ports/proposal-board.js'
import type { MemoryCodeWriter } from './memory-code-writer.js'

type Kept = HostProposal & Pick<WantedProposal, 'branch' | 'base' | 'title'>

/** Pull requests in memory, whose heads follow their branches. */
export class MemoryProposalBoard implements ProposalBoard {
  readonly kept: Kept[] = []
  readonly writes: string[] = []
  /** What the next creation runs into; `arrives` tells whether it was done all the same. */
  trouble: { readonly refusal: HostRefusal; readonly arrives: boolean } | null = null

  constructor(private readonly writer: MemoryCodeWriter) {}

  listProposals(branch: string, base: string): Promise<readonly HostProposal[]> {
    return Promise.resolve(this.kept.filter((one) => one.branch === branch && one.base === base).toReversed())
  }

  createProposal(wanted: WantedProposal): Promise<HostProposal> {
    const { trouble } = this
    this.trouble = null
    if (trouble?.arrives === false) return Promise.reject(trouble.refusal)
    if (this.kept.some(({ branch, state }) => branch === wanted.branch && state === 'open')) {
      return Promise.reject(new HostRefusal('Validation Failed: A pull request already exists for acme:it.', 422))
    }
    this.writes.push('create')
    const made = this.open('github-actions[bot]', wanted)
    return trouble === null ? Promise.resolve(made) : Promise.reject(trouble.refusal)
  }

  updateProposal(pullRequest: number, { body, close }: ProposalChange): Promise<HostProposal> {
    this.writes.push(close ? 'close' : 'update')
    return Promise.resolve(this.change(pullRequest, { body, ...(close ? { state: 'closed' } : {}) }))
  }

  open(author: string, wanted: WantedProposal): HostProposal {
    const number = this.kept.length + 1
    const head = this.writer.branches.get(wanted.branch)?.head ?? ''
    const made: Kept = { ...wanted, number, author, head, state: 'open' }
    this.kept.push(made)
    return made
  }

  change(pullRequest: number, change: Partial<Kept>): HostProposal {
    const head = this.writer.branches.get(this.kept[pullRequest - 1]!.branch)?.head
    const changed = { ...this.kept[pullRequest - 1]!, ...(head === undefined ? {} : { head }), ...change }
    this.kept[pullRequest - 1] = changed
    return changed
  }
}
