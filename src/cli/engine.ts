import type { NamedBase } from '../adapters/named-base.js'
import type { RepositoryPath } from '../adapters/repository-path.js'
import type { AnalyseSettings } from '../app/analyse.js'
import type { Threshold } from '../app/conclude.js'
import type { ExplainSettings } from '../app/explain/explain.js'
import type { FixOutcome, FixSettings } from '../app/fix.js'
import type { Base } from '../app/hold-against.js'
import type { Grounds } from '../app/init/survey.js'
import type { BaselineResult, FixResult, SetUpResult } from '../app/render.js'
import type { BaselineRequest } from '../app/update-baseline.js'
import type { AnswerFormat, Format } from '../config/options.js'
import type { Explanation } from '../model/explanation.js'
import type { FileChange } from '../model/file-change.js'
import type { Policy } from '../model/policy.js'
import type { Report } from '../model/report.js'
import type { RuleId } from '../model/rule.js'
import type { Source } from '../model/source.js'
import type { Baseline, BaselineUpdate } from '../model/suppression.js'
import type { DefaultBranch, SetUp } from '../model/set-up.js'
import type { Journal } from '../ports/journal.js'
import type { TypeFiles } from '../model/type-files.js'
import type { EditSink } from '../ports/edit-sink.js'
import type { Formatter } from '../ports/formatter.js'
import type { NewFiles } from '../ports/new-files.js'
import type { Workspace } from '../ports/workspace.js'
import type { Conclusion } from './exit-code.js'

export type { Base }

/** What the commands need of the rest of the house. */
export interface Engine {
  /** @param root absolute */
  openWorkspace(root: string): Workspace
  analyse(workspace: Workspace, settings: AnalyseSettings, journal: Journal): Promise<Report>
  /** @param root absolute */
  findNamedBase(root: string, named: string, from: string): Promise<NamedBase>
  holdAgainst(report: Report, base: Base): Report
  render(
    report: Report,
    format: Format,
    options: { readonly colour: boolean; readonly width: number },
  ): string | Promise<string>
  explain(workspace: Workspace, settings: ExplainSettings, journal: Journal): Promise<Explanation>
  renderExplanation(
    explanation: Explanation,
    format: AnswerFormat,
    options: { readonly colour: boolean; readonly width: number },
  ): string
  explainRule(
    rule: RuleId,
    format: AnswerFormat,
    options: { readonly colour: boolean; readonly width: number },
  ): Promise<string>
  renderRules(
    policy: Policy,
    format: AnswerFormat,
    options: { readonly colour: boolean; readonly width: number },
  ): string
  /** @throws UsageError when something would be accepted that may not be */
  updateBaseline(
    report: Report,
    baseline: Baseline | null,
    policy: Policy,
    source: Source,
    request: BaselineRequest,
  ): BaselineUpdate
  renderBaseline(result: BaselineResult, options: { readonly colour: boolean; readonly width: number }): string
  conclude(report: Report, threshold: Threshold): Conclusion
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
  /** Null when the folder lies in no repository. */
  locateInRepository(folder: string): Promise<RepositoryPath | null>
  findDefaultBranch(folder: string): Promise<DefaultBranch>
  /** @param root absolute */
  openNewFiles(root: string): NewFiles
  prepareInit(grounds: Grounds, newFiles: NewFiles, journal: Journal): Promise<SetUp>
  renderSetUp(result: SetUpResult, options: { readonly colour: boolean; readonly width: number }): string
  renderNewFiles(setUp: SetUp): string
}

export type LoadEngine = () => Promise<Engine>
