import type { Proof } from '../codemod/prove.js'
import type { Proposal } from '../codemod/propose.js'
import type { Rewriting } from '../codemod/rewriting.js'
import { fingerprintGroups } from '../findings/assemble.js'
import { UsageError } from '../model/failure.js'
import { isActive } from '../model/finding.js'
import type { FileChange } from '../model/file-change.js'
import type { SourceFiles } from '../model/files.js'
import { by } from '../model/order.js'
import type { PlannedGroup } from '../model/plan.js'
import type { Group, Report } from '../model/report.js'
import type { TypeFiles } from '../model/type-files.js'
import type { Journal } from '../ports/journal.js'
import type { Workspace } from '../ports/workspace.js'
import { type AnalyseSettings, readSources } from './analyse.js'
import { type SourcesReading, type StackReading, reportOf } from './stack-reading.js'

export interface FixSettings extends AnalyseSettings {
  /** The fingerprint of the one group to rewrite, or null for every ready one. */
  readonly only: string | null
  /** Whether groups may be rewritten whose databases or storage accounts would be replaced when deployed. */
  readonly allowStateful: boolean
}

export interface FixOutcome {
  /** The report of the code as it was; groups that were rolled back say so. */
  readonly report: Report
  /** Sorted by path. */
  readonly changes: readonly FileChange[]
  /** The groups that the changes carry out. */
  readonly applied: readonly Group[]
  /** False when the framework's types are not installed. */
  readonly typesChecked: boolean
}

/**
 * Rewrites every ready group in memory and proves it. Nothing is written here.
 * @throws UsageError when `only` names no group
 */
export async function fix(
  workspace: Workspace,
  typeFiles: TypeFiles,
  settings: FixSettings,
  journal: Journal,
): Promise<FixOutcome> {
  const { policy, only, allowStateful } = settings
  const { stack: found, templates } = await readSources(workspace, settings, journal)
  const reading = allowStateful ? found : { ...found, proposals: withoutStateful(found) }
  const fingerprints = fingerprintGroups(reading.plan)
  const accepted = only === null ? acceptedIn({ stack: reading, templates }, settings) : NONE
  const chosen = reading.plan.groups.filter((group) => {
    const fingerprint = fingerprints.get(group)!
    return only === null ? !accepted.has(fingerprint) : fingerprint === only
  })
  if (only !== null && chosen.length === 0) throw new UsageError(`no group has the fingerprint ${only}`)
  const rewritings = chosen.flatMap((group) => reading.proposals.get(group)!.rewriting ?? [])
  if (reading.source === null || rewritings.length === 0) {
    return { report: reportOf({ stack: reading, templates }, settings), changes: [], applied: [], typesChecked: true }
  }
  journal.progress('Rewriting, and checking types')
  const { proveRewritings } = await import('../codemod/prove.js')
  const { readFiles } = await import('./read-files.js')
  const { files, tree } = reading.source
  const proof = proveRewritings(rewritings, files.texts, tree, typeFiles)
  const texts = new Map([...files.texts, ...proof.texts])
  assertSettled(reading, readFiles({ ...files, texts }, policy), proof)
  const stack = { ...reading, proposals: withRollbacks(reading, proof) }
  const report = reportOf({ stack, templates }, settings)
  const applied = new Set(groupsOf(reading, proof.standing).map((group) => fingerprints.get(group)))
  return {
    report,
    changes: changesOf(files, proof),
    applied: report.groups.filter(({ fingerprint }) => applied.has(fingerprint)),
    typesChecked: proof.typesChecked,
  }
}

/** Groups that somebody has accepted as they are: they are rewritten only when they are asked for by name. */
function acceptedIn(reading: SourcesReading, settings: AnalyseSettings): ReadonlySet<string> {
  if (settings.excuses.baseline === null && reading.stack.suppressions.length === 0) return NONE
  const { findings } = reportOf(reading, settings)
  return new Set(findings.filter((finding) => !isActive(finding)).map(({ fingerprint }) => fingerprint))
}

const NONE: ReadonlySet<string> = new Set()

/**
 * The result is read again: its groups must be gone, with everything in them in a backend. Anything else is a bug of
 * ours, and nothing may be written.
 */
function assertSettled(reading: StackReading, after: StackReading, proof: Proof): void {
  const moved = proof.standing.flatMap(({ sites }) => sites.map(({ component }) => component.id))
  const inBackends = new Set(after.plan.backends.flatMap(({ members }) => members.map(({ component }) => component)))
  const settled = after.code.components.filter(({ key }) => inBackends.has(key)).map(({ id }) => id)
  const missing = moved.filter((id) => !settled.includes(id))
  if (missing.length > 0) throw new Error(`after the rewrite, ${missing.join(', ')} would not be in a backend`)
  if (after.code.components.length !== reading.code.components.length) {
    throw new Error('the rewrite would change the number of components')
  }
}

/** Without consent, nothing that holds data is touched. */
function withoutStateful({ proposals }: StackReading): ReadonlyMap<PlannedGroup, Proposal> {
  return new Map(
    [...proposals].map(([group, proposal]) => {
      if (proposal.rewriting === null || group.stateful.length === 0) return [group, proposal]
      const reason = {
        code: 'stateful-needs-consent',
        with: group.members.map(({ id }) => id),
        path: null,
        values: group.stateful.map(({ type }) => type),
        at: [],
      } as const
      return [group, { ...proposal, rewrite: { kind: 'refused', reasons: [reason] }, rewriting: null }]
    }),
  )
}

function withRollbacks({ proposals, plan }: StackReading, proof: Proof): ReadonlyMap<PlannedGroup, Proposal> {
  const changed = new Map(proposals)
  for (const { rewriting, problem } of proof.rolledBack) {
    for (const group of plan.groups.filter((each) => proposals.get(each)!.rewriting === rewriting)) {
      const { file, line, code, message } = problem
      const reason = {
        code: 'type-errors',
        with: rewriting.sites.map(({ component }) => component.id),
        path: `TS${code}`,
        values: [message],
        at: [{ file, line, column: 1 }],
      } as const
      changed.set(group, { ...proposals.get(group)!, rewrite: { kind: 'refused', reasons: [reason] }, rewriting: null })
    }
  }
  return changed
}

const groupsOf = ({ plan, proposals }: StackReading, rewritings: readonly Rewriting[]): PlannedGroup[] =>
  plan.groups.filter((group) => rewritings.includes(proposals.get(group)!.rewriting!))

const changesOf = (files: SourceFiles, { texts }: Proof): FileChange[] =>
  [...texts].map(([path, after]) => ({ path, before: files.texts.get(path)!, after })).sort(by(({ path }) => path))
