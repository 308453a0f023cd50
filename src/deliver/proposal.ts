import { HostRefusal } from '../model/failure.js'
import type { CodeWriter } from '../ports/code-writer.js'
import type { HostProposal, ProposalBoard } from '../ports/proposal-board.js'
import { isSameAccount } from './account.js'
import type { Marker } from './marker.js'
import { isNewerRun, markerLine, readMarked } from './marker.js'
import { isOwnMessage } from './trailer.js'

/** What the one pull request of a branch should say now. */
export interface ProposalText {
  /** The account that the token acts as. */
  readonly me: string
  readonly branch: string
  readonly base: string
  readonly title: string
  /** `config` stands for what is proposed as well: two proposals with the same one propose the same. */
  readonly marker: Marker
  readonly visible: string
}

/** How the branch's pull requests stand before anything is done. */
export type Standing =
  | { readonly kind: 'none' }
  | { readonly kind: 'ours'; readonly proposal: HostProposal; readonly marker: Marker; readonly visible: string }
  /** Somebody has opened one by hand; its text is theirs. */
  | { readonly kind: 'theirs'; readonly proposal: HostProposal }
  /** Somebody has closed ours that proposed the same. */
  | { readonly kind: 'declined'; readonly proposal: HostProposal }
  /** A later run has already spoken. */
  | { readonly kind: 'newer-run'; readonly proposal: HostProposal }

/** What proposals are looked at with. */
export interface ProposalDesk {
  readonly writer: CodeWriter
  readonly board: ProposalBoard
}

type Asked = Pick<ProposalText, 'me' | 'branch' | 'base' | 'marker'>

/** Throws `HostRefusal`. */
export async function lookAtProposals(desk: ProposalDesk, asked: Asked): Promise<Standing> {
  const { me, branch, base, marker } = asked
  const proposals = await desk.board.listProposals(branch, base)
  const open = proposals.find(({ state }) => state === 'open')
  if (open === undefined) {
    const [last] = proposals
    const isDeclined = last !== undefined && (await hasDeclined(desk, last, asked))
    return isDeclined ? { kind: 'declined', proposal: last } : { kind: 'none' }
  }
  const own = readOwn(open, me)
  if (own === null) return { kind: 'theirs', proposal: open }
  if (isNewerRun(own.marker.run, marker.run)) return { kind: 'newer-run', proposal: open }
  return { kind: 'ours', proposal: open, ...own }
}

/**
 * Whoever closes what we propose does not want it. Closed with somebody's commits on top, it was another proposal: that
 * is how a branch that was left to others is begun anew.
 */
async function hasDeclined({ writer }: ProposalDesk, last: HostProposal, { me, marker }: Asked): Promise<boolean> {
  if (last.state !== 'closed' || readOwn(last, me)?.marker.config !== marker.config) return false
  return isOwnMessage((await writer.readCommit(last.head)).message)
}

/** Anyone can write our marker into a pull request, so the marker alone proves nothing. */
const readOwn = ({ author, body }: HostProposal, me: string) => (isSameAccount(me, author) ? readMarked(body) : null)

export interface OpenedProposal {
  readonly change: 'created' | 'updated' | 'unchanged'
  readonly proposal: HostProposal
}

const LOOKS = 3

/**
 * Makes the pull request say what is wanted: opens one where there is none, leaves one alone that says so already or is
 * somebody else's. The title is written once, so that people may change it. Throws `HostRefusal`.
 */
export async function openProposal(
  desk: ProposalDesk,
  standing: Extract<Standing, { readonly kind: 'none' | 'ours' | 'theirs' }>,
  wanted: ProposalText,
): Promise<OpenedProposal> {
  const body = markerLine(wanted.marker) + wanted.visible
  let now: Standing = standing
  for (let look = 1; ; look++) {
    switch (now.kind) {
      case 'ours': {
        const { proposal } = now
        if (saysTheSame(now, wanted)) return { change: 'unchanged', proposal }
        return { change: 'updated', proposal: await desk.board.updateProposal(proposal.number, { body, close: false }) }
      }
      case 'theirs':
      case 'newer-run':
        return { change: 'unchanged', proposal: now.proposal }
      case 'none':
      case 'declined':
        break
    }
    try {
      const { branch, base, title } = wanted
      return { change: 'created', proposal: await desk.board.createProposal({ branch, base, title, body }) }
    } catch (error) {
      if (look === LOOKS || !mayBeThere(error)) throw error
    }
    now = await lookAtProposals(desk, wanted)
  }
}

const saysTheSame = (own: { readonly marker: Marker; readonly visible: string }, wanted: ProposalText): boolean =>
  own.marker.head === wanted.marker.head &&
  own.marker.config === wanted.marker.config &&
  own.visible.trimEnd() === wanted.visible.trimEnd()

/** After a server error or a lost answer the pull request may exist all the same; 422 also says that there is one. */
const mayBeThere = (error: unknown): boolean =>
  error instanceof HostRefusal &&
  (error.mayHaveArrived || (error.status === 422 && /already exists/i.test(error.message)))
