import type { FixOutcome, FixSettings } from '../app/fix.js'
import type { FixResult } from '../app/render.js'
import type { Format } from '../config/options.js'
import type { FileChange } from '../model/file-change.js'
import type { Policy } from '../model/policy.js'
import type { Report } from '../model/report.js'
import type { FailOn } from '../model/severity.js'
import type { Source } from '../model/source.js'
import type { Journal } from '../ports/journal.js'
import type { TypeFiles } from '../model/type-files.js'
import type { EditSink } from '../ports/edit-sink.js'
import type { Formatter } from '../ports/formatter.js'
import type { Workspace } from '../ports/workspace.js'
import type { Conclusion } from './exit-code.js'

/** What the commands need of the rest of the house. */
export interface Engine {
  /** @param root absolute */
  openWorkspace(root: string): Workspace
  analyse(
    workspace: Workspace,
    settings: { readonly policy: Policy; readonly version: string; readonly source: Source },
    journal: Journal,
  ): Promise<Report>
  render(report: Report, format: Format, options: { readonly colour: boolean; readonly width: number }): string
  conclude(report: Report, failOn: FailOn): Conclusion
  /** @param root absolute */
  openTypeFiles(root: string): TypeFiles
  /** @param root absolute */
  openEditSink(root: string): EditSink
  /**
   * @param root absolute
   * @throws UsageError when it is not installed there
   */
  openFormatter(root: string): Formatter
  fix(workspace: Workspace, typeFiles: TypeFiles, settings: FixSettings, journal: Journal): Promise<FixOutcome>
  formatChanges(changes: readonly FileChange[], formatter: Formatter, journal: Journal): Promise<readonly FileChange[]>
  renderFix(result: FixResult, options: { readonly colour: boolean; readonly width: number }): string
  renderPatch(changes: readonly FileChange[]): string
  renderReversePatch(changes: readonly FileChange[]): string
}

export type LoadEngine = () => Promise<Engine>
