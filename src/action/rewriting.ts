import { openDiskTypeFiles } from '../adapters/disk-type-files.js'
import type { PullRequest } from '../adapters/event-payload.js'
import type { GitHub } from '../adapters/github-host.js'
import type { AnalyseSettings } from '../app/analyse.js'
import { analyse } from '../app/analyse.js'
import { commitFix } from '../app/commit-fix.js'
import { isContractProven, withoutProof } from '../app/contract-proof.js'
import type { FixOutcome, FixSettings } from '../app/fix.js'
import { fix } from '../app/fix.js'
import { proposeFix } from '../app/propose-fix.js'
import { renderPatch } from '../app/render-fix.js'
import { suggestFix } from '../app/suggest-fix.js'
import type { ActionOptions } from '../config/action-inputs.js'
import type { Delivery } from '../model/delivery.js'
import type { FileChange } from '../model/file-change.js'
import type { Group, Report } from '../model/report.js'
import type { TypeFiles } from '../model/type-files.js'
import type { Journal } from '../ports/journal.js'
import type { RunnerEnvironment } from './environment.js'
import type { Judging } from './judging.js'
import { linkBaseOf } from './place.js'
import type { Reading } from './reading.js'

/** What a step found, and what it did about it. */
export interface Examined {
  readonly report: Report
  /** Null in the modes that rewrite nothing. */
  readonly delivery: Delivery | null
  /** The rewrite as a patch from the repository's top; null where there is none. */
  readonly patch: string | null
  /** What of it is to be shown, because nothing else carries it. */
  readonly shownPatch: string | null
}

export interface Examination {
  readonly environment: RunnerEnvironment
  readonly reading: Reading
  readonly settings: AnalyseSettings
  readonly options: ActionOptions
  readonly judging: Judging
  readonly pullRequest: PullRequest | null
  /** Null when there is no token. */
  readonly github: GitHub | null
  /** The analysed root, absolute. */
  readonly folder: string
  /** From the repository's top to there. */
  readonly prefix: string
}

/** Analyses, and in a mode that rewrites, rewrites and hands over. */
export async function examine(examination: Examination, journal: Journal): Promise<Examined> {
  const { reading, settings, options, folder, prefix } = examination
  const { mode, allowStateful } = options
  const isBeforehand = mode === 'fix-pr' && examination.pullRequest !== null
  if (mode === 'comment' || mode === 'annotate' || isBeforehand) {
    const report = await analyse(reading.workspace, settings, journal)
    const delivery = isBeforehand ? ({ wanted: 'pull-request', kind: 'on-pull-request' } as const) : null
    return { report, delivery, patch: null, shownPatch: null }
  }
  const typeFiles = openDiskTypeFiles(folder)
  const wanted = { ...settings, only: null, allowStateful }
  const outcome = await fix(reading.workspace, typeFiles, wanted, journal)
  const patch = patchOf(outcome.changes, prefix)
  if (mode === 'suggest') {
    const rewrite = createRewriter(examination, wanted, typeFiles, journal)
    return { report: outcome.report, patch, ...(await suggest(outcome, rewrite, examination)) }
  }
  const proven = isProven(examination.judging, typeFiles)
  const report = proven ? outcome.report : withoutProof(outcome.report)
  const hand = mode === 'fix-commit' ? commit : propose
  return { report, delivery: await hand(outcome, proven, examination), patch, shownPatch: null }
}

/** A policy that the pull request may have written proves nothing. */
const isProven = ({ independent, policy }: Judging, typeFiles: TypeFiles): boolean =>
  isContractProven(independent ? policy.contract : null, typeFiles)

async function commit(
  outcome: FixOutcome,
  proven: boolean,
  { reading, pullRequest, github, prefix }: Examination,
): Promise<Delivery> {
  if (pullRequest === null) return { wanted: 'commit', kind: 'no-pull-request' }
  if (!pullRequest.isOpen) return { wanted: 'commit', kind: 'pull-request-closed' }
  return commitFix(outcome, {
    writer: github?.writer ?? null,
    branch: pullRequest.headBranch,
    isDefault: pullRequest.headIsDefault,
    head: pullRequest.headSha,
    fromFork: pullRequest.fromFork,
    proven,
    prefix,
    headFiles: reading.isExact ? reading.workspace : null,
  })
}

async function propose(
  outcome: FixOutcome,
  proven: boolean,
  { environment, reading, judging, options, github, prefix }: Examination,
): Promise<Delivery> {
  const { workspace: files, commit: read, isExact } = reading
  return proposeFix(outcome, {
    github,
    ref: environment.ref,
    read: isExact && read !== null ? { commit: read, files } : null,
    proven,
    prefix,
    linkBase: linkBaseOf(environment, read, prefix),
    run: environment.run,
    settings: [judging.policy, options.allowStateful],
  })
}

async function suggest(
  outcome: FixOutcome,
  rewrite: Rewriter,
  { reading, pullRequest, github, prefix }: Examination,
): Promise<Pick<Examined, 'delivery' | 'shownPatch'>> {
  if (pullRequest === null) {
    return { delivery: { wanted: 'suggest', kind: 'no-pull-request' }, shownPatch: patchOf(outcome.changes, prefix) }
  }
  const { number, headSha: head, fromFork, isOpen } = pullRequest
  if (!isOpen) {
    return {
      delivery: { wanted: 'suggest', kind: 'pull-request-closed' },
      shownPatch: patchOf(outcome.changes, prefix),
    }
  }
  const { delivery, left } = await suggestFix(outcome, {
    host: github?.host ?? null,
    board: github?.board ?? null,
    pullRequest: number,
    head,
    fromFork,
    prefix,
    readsHead: reading.isExact,
    changesOf: (group) => rewrite([group]),
  })
  // Of several groups, those that are left are rewritten without the others.
  const changes = left.length === outcome.applied.length ? outcome.changes : await rewrite(left)
  return { delivery, shownPatch: patchOf(changes, prefix) }
}

type Rewriter = (groups: readonly Group[]) => Promise<readonly FileChange[]>

/** The changes of some groups alone; of several, each one's own: their texts need not fit together. */
function createRewriter(
  { reading }: Examination,
  settings: FixSettings,
  typeFiles: TypeFiles,
  journal: Journal,
): Rewriter {
  return async (groups) => {
    const changes: FileChange[] = []
    for (const { fingerprint } of groups) {
      const outcome = await fix(reading.workspace, typeFiles, { ...settings, only: fingerprint }, journal)
      changes.push(...outcome.changes)
    }
    return changes
  }
}

const patchOf = (changes: readonly FileChange[], prefix: string): string | null =>
  changes.length === 0 ? null : renderPatch(changes.map((change) => ({ ...change, path: prefix + change.path })))
