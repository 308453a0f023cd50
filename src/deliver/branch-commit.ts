import { HostRefusal } from '../model/failure.js'
import type { BranchChange, CodeWriter } from '../ports/code-writer.js'
import { isOwnMessage } from './trailer.js'

export type CommitOnHeadOutcome =
  | { readonly kind: 'committed'; readonly commit: string }
  /** Somebody has pushed since the head was read; their run will see to it. */
  | { readonly kind: 'head-moved'; readonly head: string }

export type CommitOutcome =
  CommitOnHeadOutcome | { readonly kind: 'protected-branch' | 'branch-missing' | 'own-commit' }

/**
 * Puts one commit on top of exactly the head that was read, never on a protected branch and never on a commit of ours.
 * The message of the change ends with our trailer. Throws `HostRefusal`.
 */
export async function commitOnBranch(writer: CodeWriter, change: BranchChange): Promise<CommitOutcome> {
  const branch = await writer.readBranch(change.branch)
  if (branch === null) return { kind: 'branch-missing' }
  if (branch.head !== change.expectedHead) return { kind: 'head-moved', head: branch.head }
  if (branch.isProtected) return { kind: 'protected-branch' }
  if (isOwnMessage((await writer.readCommit(branch.head)).message)) return { kind: 'own-commit' }
  return commitOnHead(writer, change)
}

/** The same on a branch that has been looked at already. Throws `HostRefusal`. */
export async function commitOnHead(writer: CodeWriter, change: BranchChange): Promise<CommitOnHeadOutcome> {
  try {
    return { kind: 'committed', commit: await writer.commit(change) }
  } catch (error) {
    if (!(error instanceof HostRefusal)) throw error
    return lookAgain(writer, change, error)
  }
}

/** The branch may have moved at the last moment, or the commit may be there although its answer was lost. */
async function lookAgain(writer: CodeWriter, change: BranchChange, refusal: HostRefusal): Promise<CommitOnHeadOutcome> {
  const { mayHaveArrived } = refusal
  if (refusal.status !== 409 && !mayHaveArrived) throw refusal
  const head = (await writer.readBranch(change.branch))?.head ?? change.expectedHead
  if (head === change.expectedHead) throw refusal
  const { message, parents } = await writer.readCommit(head)
  const isOurs = mayHaveArrived && isOwnMessage(message) && parents.length === 1 && parents[0] === change.expectedHead
  return isOurs ? { kind: 'committed', commit: head } : { kind: 'head-moved', head }
}
