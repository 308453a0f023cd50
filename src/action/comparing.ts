import { withholdOwnExcuses } from '../app/excuses.js'
import { holdAgainst } from '../app/hold-against.js'
import type { Report } from '../model/report.js'
import type { Workspace } from '../ports/workspace.js'
import type { Basis } from './basis.js'

export interface Comparing {
  readonly basis: Basis
  /** The files that are analysed. */
  readonly workspace: Workspace
  readonly analyse: (workspace: Workspace) => Promise<Report>
  /** Whether what is judged is a pull request, which cannot excuse itself. */
  readonly excusesNothing: boolean
  /** Whether the report is to say what is new in it. */
  readonly tellsNews: boolean
}

/** What was found, with the report as it stands beside what it is held against. */
export async function compare<T extends { readonly report: Report }>(examined: T, comparing: Comparing): Promise<T> {
  return { ...examined, report: await stand(examined.report, comparing) }
}

async function stand(
  report: Report,
  { basis, workspace, analyse, excusesNothing, tellsNews }: Comparing,
): Promise<Report> {
  const then = await reportOf(basis, analyse)
  const judged = excusesNothing
    ? { ...report, findings: withholdOwnExcuses(report.findings, then?.findings ?? []) }
    : report
  if (!tellsNews || then === null || basis.kind === 'none') return judged
  const comparable = basis.kind === 'files' && basis.isCommit ? new Set(await workspace.list()) : null
  return holdAgainst(judged, { name: basis.name, report: then, comparable })
}

async function reportOf(basis: Basis, analyse: Comparing['analyse']): Promise<Report | null> {
  switch (basis.kind) {
    case 'none':
      return null
    case 'report':
      return basis.report
    case 'files':
      return analyse(basis.workspace)
  }
}
