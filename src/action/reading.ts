import { openDiskWorkspace } from '../adapters/disk-workspace.js'
import type { PullRequest } from '../adapters/event-payload.js'
import { openHeadWorkspace } from '../adapters/head-workspace.js'
import { overlayWorkspace } from '../adapters/overlay-workspace.js'
import { checkedOutCommit } from '../adapters/repository-path.js'
import type { CodeHost } from '../ports/code-host.js'
import type { Journal } from '../ports/journal.js'
import type { Workspace } from '../ports/workspace.js'
import type { Basis } from './basis.js'

/** The files that are analysed, and whose they are. */
export interface Reading {
  readonly workspace: Workspace
  /** The same, and beside them what an earlier step has synthesized. */
  readonly templates: Workspace
  /** The commit they belong to; null when they belong to none, or it cannot be told. */
  readonly commit: string | null
  /** Whether a line of these files is the line that the pull request shows. */
  readonly linesAreShown: boolean
  /** Whether the files are exactly the commit's: what is checked out may have been changed since. */
  readonly isExact: boolean
  close(): Promise<void>
}

/**
 * The checked-out files; on a pull request those of its head, because the checkout is a merge of head and base.
 * @param exact whether the checked-out commit's own files are wanted, whatever has become of them in the folder
 */
export async function openReading(
  folder: string,
  pullRequest: PullRequest | null,
  host: CodeHost | null,
  exact: boolean,
): Promise<Reading> {
  const checkedOut = await checkedOutCommit(folder)
  const wanted = pullRequest?.headSha ?? (exact ? checkedOut : null)
  const files = wanted === null ? null : await openHeadWorkspace(folder, wanted, host)
  const disk = openDiskWorkspace(folder)
  if (files !== null) {
    return {
      workspace: files,
      templates: overlayWorkspace(files, disk),
      commit: files.commit,
      linesAreShown: true,
      isExact: true,
      close: () => files.close(),
    }
  }
  return {
    workspace: disk,
    templates: disk,
    commit: checkedOut,
    linesAreShown: pullRequest === null,
    isExact: false,
    close: () => Promise.resolve(),
  }
}

/** Says which commit is read; a notice where it is not the one that people see, or nothing can be called new. */
export function tellReading(
  { commit, linesAreShown }: Reading,
  pullRequest: PullRequest | null,
  basis: Basis,
  journal: Journal,
): void {
  if (pullRequest === null || linesAreShown) {
    journal.progress(`Reads ${commit === null ? 'the files of the workspace' : `commit ${commit}`}.`)
    if (basis.kind === 'none' && basis.notice !== null) journal.notice(basis.notice)
    return
  }
  journal.notice(
    `Neither the checkout nor the host has the pull request's head ${pullRequest.headSha}; ` +
      `reads ${commit === null ? 'the files of the workspace' : `the checked-out commit ${commit}`} instead. ` +
      `Its lines may be others, so no line is annotated${basis.kind === 'none' ? ', and nothing is called new' : ''}. ` +
      'Give the job contents: read, or check out with fetch-depth: 0.',
  )
}

/** What the comment says it is about; two commits where the pull request's head could not be read. */
export function nameCommit({ commit, linesAreShown }: Reading, pullRequest: PullRequest | null): string | null {
  if (pullRequest === null || linesAreShown) return commit
  return commit === null ? pullRequest.headSha : `${pullRequest.headSha}, read from ${commit}`
}
