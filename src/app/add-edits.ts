import { fingerprintGroups } from '../findings/assemble.js'
import type { Report, SourceEdit } from '../model/report.js'
import type { StackReading } from './stack-reading.js'

/** The report with what each ready group's rewrite changes: costs as much as writing them, so only who shows it asks. */
export async function addEdits(report: Report, { source, plan, proposals }: StackReading): Promise<Report> {
  if (source === null || !report.groups.some(({ rewrite }) => rewrite.kind === 'ready')) return report
  const { sourceEditsIn } = await import('../codemod/source-edits.js')
  const sourceEditsOf = sourceEditsIn(source.tree)
  const edits = new Map<string, readonly SourceEdit[]>()
  for (const [group, fingerprint] of fingerprintGroups(plan)) {
    const rewriting = proposals.get(group)?.rewriting ?? null
    if (rewriting !== null) edits.set(fingerprint, sourceEditsOf(rewriting))
  }
  return {
    ...report,
    groups: report.groups.map((group) => {
      const own = group.rewrite.kind === 'ready' ? edits.get(group.fingerprint) : undefined
      return own === undefined ? group : { ...group, edits: own }
    }),
  }
}
