import type { AnalyseSettings } from '../app/analyse.js'
import type { Threshold } from '../app/conclude.js'
import type { Format } from '../config/options.js'
import type { Report } from '../model/report.js'
import type { Journal } from '../ports/journal.js'
import type { Workspace } from '../ports/workspace.js'
import type { Conclusion } from './exit-code.js'

/** What several commands need of the rest of the house. What only one needs comes with that command. */
export interface Engine {
  /** @param root absolute */
  openWorkspace(root: string): Workspace
  analyse(workspace: Workspace, settings: AnalyseSettings, journal: Journal): Promise<Report>
  render(report: Report, format: Format, options: { readonly colour: boolean; readonly width: number }): Promise<string>
  conclude(report: Report, threshold: Threshold): Conclusion
}

export type LoadEngine = () => Promise<Engine>
