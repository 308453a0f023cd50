import { HostRefusal } from '../model/failure.js'
import type { CodeHost } from '../ports/code-host.js'
import type { ObjectReader } from './git-objects.js'
import { openObjectReader } from './git-objects.js'
import type { GitWorkspace } from './git-workspace.js'
import { openGitWorkspace, workspaceOf } from './git-workspace.js'
import { listCommit } from './host-listing.js'
import { locateInRepository } from './repository-path.js'

/**
 * The folder `root` as a pull request's head commit has it; null when neither git nor the host can tell.
 *
 * A workflow checks out the merge commit, usually without history, so the head itself is often not at hand: then the
 * host lists its files, and only those that the checkout does not hold in the very same version are fetched.
 */
export async function openHeadWorkspace(
  root: string,
  head: string,
  host: CodeHost | null,
): Promise<GitWorkspace | null> {
  const local = await openGitWorkspace(root, head)
  if (local.kind === 'open') return local.workspace
  const place = await locateInRepository(root)
  if (host === null || place === null) return null
  try {
    const entries = await listCommit({ ...place, commit: head, host })
    return entries === null ? null : workspaceOf(head, entries, readLocalFirst(place.top, host))
  } catch (error) {
    if (error instanceof HostRefusal) return null
    throw error
  }
}

/** A job's token may ask 1,000 times an hour (docs.github.com, rate limits of GITHUB_TOKEN), for all jobs together. */
const FETCHES = 300

/** Once the host refuses, it is not asked again: what is missing then is told as unreadable, file by file. */
function readLocalFirst(root: string, host: CodeHost): ObjectReader {
  const local = openObjectReader(root)
  let fetchesLeft = FETCHES
  const fetch = async (objectId: string): Promise<Buffer | null> => {
    if (fetchesLeft <= 0) return null
    fetchesLeft--
    try {
      return Buffer.from(await host.readBlob(objectId))
    } catch (error) {
      if (!(error instanceof HostRefusal)) throw error
      fetchesLeft = 0
      return null
    }
  }
  return {
    read: async (objectId) => (await local.read(objectId)) ?? (await fetch(objectId)),
    close: () => local.close(),
  }
}
