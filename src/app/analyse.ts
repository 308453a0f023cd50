import type { Policy } from '../model/policy.js'
import type { Report } from '../model/report.js'
import type { Journal } from '../ports/journal.js'
import type { Workspace } from '../ports/workspace.js'
import { readStackCode } from './read-stack-code.js'
import { reportOf } from './stack-reading.js'

export interface AnalyseSettings {
  readonly policy: Policy
  /** This tool's version, for the report. */
  readonly version: string
}

/** From a workspace to the report. */
export async function analyse(workspace: Workspace, settings: AnalyseSettings, journal: Journal): Promise<Report> {
  return reportOf(await readStackCode(workspace, settings.policy, journal), settings.version)
}
