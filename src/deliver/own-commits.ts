import { createHash } from 'node:crypto'
import type { AttributedCommit, BranchChange, BranchDifference } from '../ports/code-writer.js'
import { isSameAccount } from './account.js'
import { isOwnMessage } from './trailer.js'

/**
 * Whether a branch holds nothing but commits of ours. The message alone proves nothing: whoever amends our commit keeps
 * it, but becomes its committer.
 * @param difference what the branch has beyond the default branch; null when they have no history in common
 */
export const holdsOnlyOwn = (difference: BranchDifference | null, me: string): difference is BranchDifference =>
  difference?.complete === true && difference.commits.every((commit) => isOwn(commit, me))

const isOwn = ({ message, parents, accounts }: AttributedCommit, me: string): boolean =>
  isOwnMessage(message) &&
  parents.length === 1 &&
  accounts.length > 0 &&
  accounts.every((account) => isSameAccount(me, account))

/** Whether the branch is what the change would make it: one commit on the expected head, with exactly these files. */
export function isAlreadyThere({ commits, files }: BranchDifference, change: BranchChange): boolean {
  if (commits.length !== 1 || commits[0]!.parents[0] !== change.expectedHead) return false
  const there = new Map(files.map(({ path, blob }) => [path, blob]))
  return (
    there.size === change.files.length && change.files.every(({ path, content }) => there.get(path) === blobId(content))
  )
}

/** git's name for a file's content (gitformat-pack(5), "blob"). */
const blobId = (content: Uint8Array): string =>
  createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex')
