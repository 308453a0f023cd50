import { openDiskWorkspace } from '../adapters/disk-workspace.js'
import { findNamedBase } from '../adapters/named-base.js'
import type { Base } from '../app/hold-against.js'
import { holdAgainst } from '../app/hold-against.js'
import { tellMissingBase } from '../config/missing-base.js'
import { UsageError } from '../model/failure.js'
import type { Report } from '../model/report.js'
import type { Workspace } from '../ports/workspace.js'
import { readReport } from './read-report.js'
import type { Terminal } from './terminal.js'

export interface BaseRequest {
  /** As `--base` says it. */
  readonly named: string
  /** The analysed root, absolute, and what is read there. */
  readonly root: string
  readonly workspace: Workspace
  readonly analyse: (workspace: Workspace) => Promise<Report>
  /** Whether several roots are analysed: then only a git ref has something for each. */
  readonly isOneOfSeveral: boolean
}

/**
 * The report with what is new in it and gone since.
 * @throws UsageError when the base is no git ref, no report and no folder, or too little of the history is at hand
 */
export const holdAgainstBase = async (report: Report, request: BaseRequest, { cwd }: Terminal): Promise<Report> =>
  holdAgainst(report, await openBase(request, cwd))

async function openBase({ named, root, workspace, analyse, isOneOfSeveral }: BaseRequest, cwd: string): Promise<Base> {
  const found = await findNamedBase(root, named, cwd)
  if (isOneOfSeveral && (found.kind === 'folder' || found.kind === 'file')) {
    throw new UsageError('option --base takes a git ref where several paths are analysed')
  }
  switch (found.kind) {
    case 'commit': {
      const report = await analyse(found.workspace).finally(() => found.workspace.close())
      return { name: named, report, comparable: new Set(await workspace.list()) }
    }
    case 'folder':
      return { name: named, report: await analyse(openDiskWorkspace(found.path)), comparable: null }
    case 'file':
      return { name: named, report: await readReport(named, cwd), comparable: null }
    case 'none':
      throw new UsageError(tellMissingBase('option --base', named, found.why))
  }
}
