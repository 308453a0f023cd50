import { buildBranch } from '../deliver/branch-build.js'
import type { RunIdentity } from '../deliver/marker.js'
import { digestOf, markerLine } from '../deliver/marker.js'
import { proposalBranch, scratchBranch } from '../deliver/proposal-names.js'
import type { ProposalDesk, ProposalText } from '../deliver/proposal.js'
import { lookAtProposals, openProposal } from '../deliver/proposal.js'
import { explainRefusal } from '../deliver/refusal.js'
import { COMMENT_LIMIT } from '../deliver/sticky-comment.js'
import { trailerLine } from '../deliver/trailer.js'
import { withdrawProposal } from '../deliver/withdrawal.js'
import type { Delivery } from '../model/delivery.js'
import { HostRefusal } from '../model/failure.js'
import { isIncomplete } from '../model/note.js'
import type { CodeHost } from '../ports/code-host.js'
import type { CodeWriter } from '../ports/code-writer.js'
import type { ProposalBoard } from '../ports/proposal-board.js'
import type { Workspace } from '../ports/workspace.js'
import { renderCommitMessage } from '../report/commit-message.js'
import { proposalTitle, renderProposal } from '../report/proposal.js'
import { contentsOf } from './changed-files.js'
import type { FixOutcome } from './fix.js'

/** The repository whose default branch gets the pull request. */
export interface ProposeTarget {
  /** Null when there is no token to write with. */
  readonly github: ProposeHost | null
  /** The ref that the run is for (`refs/heads/main`); empty when it is not known. */
  readonly ref: string
  /** The commit that was read, and its files; null when the files that were read belong to none. */
  readonly read: ReadCommit | null
  /** Whether it is proven that the framework takes what is written. */
  readonly proven: boolean
  /** From the repository's top to the analysed folder: empty, or with a slash at the end. */
  readonly prefix: string
  readonly linkBase: string | null
  readonly run: RunIdentity
  /** The settings that judged, in any form that can be serialised. */
  readonly settings: unknown
}

export interface ProposeHost {
  readonly host: CodeHost
  readonly writer: CodeWriter
  readonly proposals: ProposalBoard
}

export interface ReadCommit {
  readonly commit: string
  readonly files: Workspace
}

/**
 * Keeps one branch and one pull request for the default branch with everything that `outcome` carries out, and closes the
 * pull request when that is nothing any more. Never throws for the host's sake.
 */
export async function proposeFix(outcome: FixOutcome, target: ProposeTarget): Promise<Delivery> {
  const { github, read, proven } = target
  if (outcome.changes.length === 0) {
    // What could not be analysed may be what the pull request rewrites.
    const isCertain = !outcome.report.notes.some(isIncomplete)
    if (github === null || read === null || !isCertain) return { wanted: 'pull-request', kind: 'nothing-ready' }
  } else {
    if (!proven) return { wanted: 'pull-request', kind: 'contract-unproven' }
    if (github === null) return { wanted: 'pull-request', kind: 'no-token' }
    if (read === null) return { wanted: 'pull-request', kind: 'head-not-read' }
  }
  try {
    return await reconcile(outcome, target, github, read)
  } catch (error) {
    if (!(error instanceof HostRefusal)) throw error
    return { wanted: 'pull-request', kind: 'refused', why: explain(error) }
  }
}

async function reconcile(
  outcome: FixOutcome,
  target: ProposeTarget,
  { host, writer, proposals: board }: ProposeHost,
  read: ReadCommit,
): Promise<Delivery> {
  const base = await writer.defaultBranch()
  if (target.ref !== '' && target.ref !== `refs/heads/${base}`) {
    return { wanted: 'pull-request', kind: 'not-default-branch', branch: base }
  }
  const text = textOf(outcome, target, { me: await host.whoAmI(), base, commit: read.commit })
  if (outcome.changes.length > 0) return propose(outcome, target, { writer, board }, text, read)
  const done = await withdrawProposal({ writer, board }, text, read.commit)
  return done.kind === 'nothing-open'
    ? { wanted: 'pull-request', kind: 'nothing-ready' }
    : { wanted: 'pull-request', ...done }
}

async function propose(
  outcome: FixOutcome,
  target: ProposeTarget,
  desk: ProposalDesk,
  text: ProposalText,
  read: ReadCommit,
): Promise<Delivery> {
  const { me, branch, base } = text
  const standing = await lookAtProposals(desk, text)
  if (standing.kind === 'declined' || standing.kind === 'newer-run') {
    return { wanted: 'pull-request', kind: standing.kind, pullRequest: standing.proposal.number }
  }
  const { headline, body } = renderCommitMessage(outcome.applied)
  const built = await buildBranch(desk.writer, {
    me,
    branch,
    scratch: scratchBranch(branch, target.run),
    base,
    expectedHead: read.commit,
    change: {
      headline,
      body: `${body}\n\n${trailerLine(fingerprintsOf(outcome))}`,
      files: await contentsOf(outcome.changes, target.prefix, read.files),
    },
  })
  if (built.kind !== 'built' && built.kind !== 'standing') return { wanted: 'pull-request', ...built }
  const proposed = { commit: built.commit, branch, base, groups: outcome.applied.length }
  try {
    const { change, proposal } = await openProposal(desk, standing, text)
    const shown = change === 'unchanged' && built.kind === 'built' ? 'updated' : change
    return { wanted: 'pull-request', kind: 'proposed', ...proposed, pullRequest: proposal.number, change: shown }
  } catch (error) {
    if (!(error instanceof HostRefusal)) throw error
    return { wanted: 'pull-request', kind: 'unopened', ...proposed, why: explain(error) }
  }
}

function textOf(
  outcome: FixOutcome,
  { prefix, linkBase, run, settings }: ProposeTarget,
  { me, base, commit }: { readonly me: string; readonly base: string; readonly commit: string },
): ProposalText {
  const { report, applied } = outcome
  // It changes when other groups are carried out, or other settings judge.
  const config = digestOf([settings, fingerprintsOf(outcome)])
  const marker = { root: prefix, tool: report.tool.version, run, head: commit, config }
  const limit = COMMENT_LIMIT - markerLine(marker).length
  const visible = renderProposal(report, { groups: applied.length, base }, { commit, linkBase, limit })
  return { me, branch: proposalBranch(prefix), base, title: proposalTitle(prefix), marker, visible }
}

const fingerprintsOf = ({ applied }: FixOutcome): readonly string[] => applied.map(({ fingerprint }) => fingerprint)

const explain = (refusal: HostRefusal): string => explainRefusal(refusal, { fromFork: false, wanted: 'pull-request' })
