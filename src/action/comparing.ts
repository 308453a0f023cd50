import { type Base, type Standing, judgeBeside } from '../app/hold-against.js'
import type { Report } from '../model/report.js'
import type { Workspace } from '../ports/workspace.js'
import type { Basis } from './basis.js'

export interface Comparing extends Standing {
  readonly basis: Basis
  /** The files that are analysed. */
  readonly workspace: Workspace
  readonly analyse: (workspace: Workspace) => Promise<Report>
}

/** What was found, with the report as it stands beside what it is held against. */
export async function compare<T extends { readonly report: Report }>(examined: T, comparing: Comparing): Promise<T> {
  return { ...examined, report: judgeBeside(examined.report, await baseOf(comparing), comparing) }
}

async function baseOf({ basis, workspace, analyse }: Comparing): Promise<Base | null> {
  switch (basis.kind) {
    case 'none':
      return null
    case 'report':
      return { name: basis.name, report: basis.report, comparable: null }
    case 'files': {
      const report = await analyse(basis.workspace)
      return { name: basis.name, report, comparable: basis.isCommit ? new Set(await workspace.list()) : null }
    }
  }
}
