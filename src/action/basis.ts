import { realpathSync } from 'node:fs'
import { openDiskWorkspace } from '../adapters/disk-workspace.js'
import type { PullRequest } from '../adapters/event-payload.js'
import { openHeadWorkspace } from '../adapters/head-workspace.js'
import { findMergeBase } from '../adapters/merge-base.js'
import { findNamedBase } from '../adapters/named-base.js'
import { readReportText } from '../adapters/report-text.js'
import { isTracked } from '../adapters/repository-path.js'
import { isInside } from '../adapters/step-root.js'
import { tellMissingBase } from '../config/missing-base.js'
import { quoted } from '../config/printable.js'
import { LARGEST_REPORT, parseReport, reportTooLarge } from '../config/report-file.js'
import { HostRefusal, UsageError } from '../model/failure.js'
import type { Report } from '../model/report.js'
import type { CodeHost } from '../ports/code-host.js'
import type { Workspace } from '../ports/workspace.js'

/** What an analysis is held against. */
export type Basis = { close(): Promise<void> } & (
  | {
      readonly kind: 'files'
      readonly name: string
      readonly workspace: Workspace
      /** Whether these are the files of a commit: what a job has synthesized is in none. */
      readonly isCommit: boolean
    }
  | { readonly kind: 'report'; readonly name: string; readonly report: Report }
  /** `notice` says why, where there should be one. */
  | { readonly kind: 'none'; readonly notice: string | null }
)

export interface BasisPlace {
  /** The analysed root, absolute. */
  readonly folder: string
  /** What the input `base` is relative to, absolute. */
  readonly workingDirectory: string
  /** Where a report or a folder may lie. */
  readonly allowed: readonly string[]
}

const close = (): Promise<void> => Promise.resolve()

const nothing = (notice: string | null): Basis => ({ kind: 'none', notice, close })

/**
 * What the input `base` names; on a pull request without it, the commit that it began at.
 * @throws UsageError when the input names nothing that is there
 */
export async function openBasis(
  place: BasisPlace,
  named: string | null,
  pullRequest: PullRequest | null,
  host: CodeHost | null,
): Promise<Basis> {
  if (named !== null) return openNamed(place, named, pullRequest !== null)
  return pullRequest === null ? nothing(null) : openBeginning(place.folder, pullRequest, host)
}

async function openNamed(
  { folder, workingDirectory, allowed }: BasisPlace,
  named: string,
  isPullRequest: boolean,
): Promise<Basis> {
  const found = await findNamedBase(folder, named, workingDirectory)
  if (found.kind === 'none') throw new UsageError(tellMissingBase('input "base"', named, found.why))
  if (found.kind === 'commit') {
    const { workspace } = found
    return { kind: 'files', name: named, workspace, isCommit: true, close: () => workspace.close() }
  }
  const path = realpathSync(found.path)
  if (!allowed.some((top) => isInside(path, realpathSync(top)))) {
    throw new UsageError('input "base": the path leaves the workspace')
  }
  if (isPullRequest && (await isTracked(folder, path))) {
    throw new UsageError(
      `input "base": ${quoted(named)} is part of the pull request, which cannot say what is new in it`,
    )
  }
  if (found.kind === 'file') return { kind: 'report', name: named, report: await readReport(path, named), close }
  const workspace = openDiskWorkspace(path)
  return { kind: 'files', name: named, workspace, isCommit: false, close }
}

async function readReport(path: string, named: string): Promise<Report> {
  const read = await readReportText(path, LARGEST_REPORT)
  switch (read.kind) {
    case 'text':
      return parseReport(read.text, named)
    case 'too-large':
      throw new UsageError(`input "base": ${reportTooLarge(named)}`)
    case 'unreadable':
      throw new UsageError(`input "base": ${quoted(named)} cannot be read`)
  }
}

/** Where the branch was left: what has happened there since is neither new nor resolved here. */
async function openBeginning(
  folder: string,
  { baseSha, headSha, baseBranch }: PullRequest,
  host: CodeHost | null,
): Promise<Basis> {
  const beginning = await findBeginning(folder, baseSha, headSha, host)
  if (beginning.kind === 'none') return nothing(tellNoBeginning(beginning.why))
  const workspace = await openHeadWorkspace(folder, beginning.commit, host)
  if (workspace === null) return nothing(tellNoBeginning('shallow'))
  return { kind: 'files', name: baseBranch, workspace, isCommit: true, close: () => workspace.close() }
}

type Beginning =
  { readonly kind: 'found'; readonly commit: string } | { readonly kind: 'none'; readonly why: 'unrelated' | 'shallow' }

async function findBeginning(folder: string, base: string, head: string, host: CodeHost | null): Promise<Beginning> {
  const local = await findMergeBase(folder, base, head)
  if (local.kind === 'found') return local
  if (local.why === 'unrelated') return { kind: 'none', why: 'unrelated' }
  if (host === null) return { kind: 'none', why: 'shallow' }
  try {
    const commit = await host.mergeBase(base, head)
    return commit === null ? { kind: 'none', why: 'unrelated' } : { kind: 'found', commit }
  } catch (error) {
    if (error instanceof HostRefusal) return { kind: 'none', why: 'shallow' }
    throw error
  }
}

const tellNoBeginning = (why: 'unrelated' | 'shallow'): string =>
  (why === 'unrelated'
    ? 'The pull request has no commit in common with its base branch'
    : 'The commit that the pull request began at is not at hand') +
  ', so nothing can be said to be new: everything is told, and with fail-on-new nothing fails the job.' +
  (why === 'unrelated' ? '' : ' Give the job contents: read, or check out with fetch-depth: 0.')
