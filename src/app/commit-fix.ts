import { commitOnBranch } from '../deliver/branch-commit.js'
import { explainRefusal } from '../deliver/refusal.js'
import { trailerLine } from '../deliver/trailer.js'
import type { Delivery } from '../model/delivery.js'
import { HostRefusal } from '../model/failure.js'
import type { CodeWriter } from '../ports/code-writer.js'
import type { Workspace } from '../ports/workspace.js'
import { renderCommitMessage } from '../report/commit-message.js'
import { contentsOf } from './changed-files.js'
import type { FixOutcome } from './fix.js'

/** The pull request whose branch gets the commit. */
export interface CommitTarget {
  /** Null when there is no token to write with. */
  readonly writer: CodeWriter | null
  readonly branch: string
  /** Whether that branch is the one that everything is merged into. */
  readonly isDefault: boolean
  /** The head that was read. */
  readonly head: string
  readonly fromFork: boolean
  /** Whether it is proven that the framework takes what is written. */
  readonly proven: boolean
  /** What stands before the paths of the changes to make them the repository's. */
  readonly prefix: string
  /** The files that were rewritten; null when they are not those of the head. */
  readonly headFiles: Workspace | null
}

/** One commit with everything that `outcome` carries out, on the pull request's branch. Never throws for the host's sake. */
export async function commitFix(outcome: FixOutcome, target: CommitTarget): Promise<Delivery> {
  const { writer, branch, isDefault, head, fromFork, proven, prefix, headFiles } = target
  if (outcome.changes.length === 0) return { wanted: 'commit', kind: 'nothing-ready' }
  if (!proven) return { wanted: 'commit', kind: 'contract-unproven' }
  if (fromFork) return { wanted: 'commit', kind: 'from-fork' }
  if (isDefault) return { wanted: 'commit', kind: 'default-branch', branch }
  if (writer === null) return { wanted: 'commit', kind: 'no-token' }
  if (headFiles === null) return { wanted: 'commit', kind: 'head-not-read' }
  const { headline, body } = renderCommitMessage(outcome.applied)
  const trailer = trailerLine(outcome.applied.map(({ fingerprint }) => fingerprint))
  const files = await contentsOf(outcome.changes, prefix, headFiles)
  const change = { branch, expectedHead: head, headline, body: `${body}\n\n${trailer}`, files }
  try {
    const done = await commitOnBranch(writer, change)
    if (done.kind !== 'committed') return { wanted: 'commit', ...done, branch }
    return { wanted: 'commit', ...done, branch, groups: outcome.applied.length }
  } catch (error) {
    if (!(error instanceof HostRefusal)) throw error
    return { wanted: 'commit', kind: 'refused', why: explainRefusal(error, { fromFork, wanted: 'commit' }) }
  }
}
