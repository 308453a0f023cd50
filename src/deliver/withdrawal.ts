import { removeQuietly } from './branch-build.js'
import { markerLine } from './marker.js'
import { holdsOnlyOwn } from './own-commits.js'
import type { ProposalDesk, ProposalText } from './proposal.js'
import { lookAtProposals } from './proposal.js'

export type WithdrawOutcome =
  | { readonly kind: 'nothing-open' }
  | { readonly kind: 'withdrawn'; readonly pullRequest: number; readonly base: string }
  | { readonly kind: 'newer-run'; readonly pullRequest: number }
  | { readonly kind: 'head-moved'; readonly branch: string; readonly head: string }
  | { readonly kind: 'branch-missing' | 'others-commits'; readonly branch: string }

/**
 * Closes our pull request with a last text and takes its branch away, when nothing is left to propose on the base's head
 * that was read. Nothing is touched that holds a commit of anybody else. Throws `HostRefusal`.
 */
export async function withdrawProposal(
  desk: ProposalDesk,
  wanted: ProposalText,
  expectedHead: string,
): Promise<WithdrawOutcome> {
  const { writer, board } = desk
  const { me, branch, base, marker, visible } = wanted
  const standing = await lookAtProposals(desk, wanted)
  if (standing.kind === 'newer-run') return { kind: 'newer-run', pullRequest: standing.proposal.number }
  if (standing.kind !== 'ours') return { kind: 'nothing-open' }
  const target = await writer.readBranch(base)
  if (target === null) return { kind: 'branch-missing', branch: base }
  if (target.head !== expectedHead) return { kind: 'head-moved', branch: base, head: target.head }
  const found = await writer.readBranch(branch)
  if (found !== null && !holdsOnlyOwn(await writer.compare(expectedHead, found.head), me)) {
    return { kind: 'others-commits', branch }
  }
  const { number } = standing.proposal
  await board.updateProposal(number, { body: markerLine(marker) + visible, close: true })
  if (found !== null && !found.isProtected) await removeQuietly(writer, branch, found.head)
  return { kind: 'withdrawn', pullRequest: number, base }
}
