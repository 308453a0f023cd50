import type { Note } from '../model/note.js'
import type { Policy } from '../model/policy.js'
import type { Report } from '../model/report.js'
import type { Source } from '../model/source.js'
import type { Journal } from '../ports/journal.js'
import type { Workspace } from '../ports/workspace.js'
import { addEdits } from './add-edits.js'
import { listedOnce } from './listed-once.js'
import { NO_STACK_CODE, nothingRead, readStackCode } from './read-stack-code.js'
import type { TemplatesReading } from './read-templates.js'
import { NO_TEMPLATES, readTemplates } from './read-templates.js'
import { type ReportSettings, type SourcesReading, type StackReading, reportOf } from './stack-reading.js'

export interface AnalyseSettings extends ReportSettings {
  readonly policy: Policy
  /** Where templates are, if not where the code is. */
  readonly templates?: Workspace
  /** Whether groups carry what their rewrite changes. */
  readonly edits?: boolean
}

/** From a workspace to the report. */
export async function analyse(workspace: Workspace, settings: AnalyseSettings, journal: Journal): Promise<Report> {
  const reading = await readSources(workspace, settings, journal)
  const report = reportOf(reading, settings)
  return settings.edits === true ? addEdits(report, reading.stack) : report
}

/** Reads what the source names; the files are listed once. */
export async function readSources(
  workspace: Workspace,
  { policy, source, templates: elsewhere }: AnalyseSettings,
  journal: Journal,
): Promise<SourcesReading> {
  const files = listedOnce(workspace)
  const stack = source === 'templates' ? nothingRead(policy) : await readStackCode(files, policy, journal)
  const templates = source === 'code' ? NO_TEMPLATES : await readTemplates(elsewhere ?? files, policy, journal)
  return { stack: { ...stack, notes: [...stack.notes, ...emptiness(stack, templates, source)] }, templates }
}

/** Said only where nothing at all was there to look at. */
function emptiness(stack: StackReading, { templates }: TemplatesReading, source: Source): readonly Note[] {
  const { components, backends } = stack.code
  if (components.length > 0 || backends.length > 0 || templates.resources > 0) return []
  if (source === 'templates') return [NOTHING_IN_TEMPLATES]
  return source === 'code' ? [NO_STACK_CODE] : [NO_STACK_CODE, NOTHING_IN_TEMPLATES]
}

const NOTHING_IN_TEMPLATES: Note = { kind: 'no-template', file: null, message: 'no deployment template was found' }
