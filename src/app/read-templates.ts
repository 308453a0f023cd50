import { discoverTemplates } from '../discover/templates/discover-templates.js'
import type { Note } from '../model/note.js'
import type { Policy } from '../model/policy.js'
import type { SuppressionComment } from '../model/suppression.js'
import type { Templates } from '../model/template.js'
import type { TemplatePlan } from '../model/template-plan.js'
import type { Journal } from '../ports/journal.js'
import type { Workspace } from '../ports/workspace.js'

/** Everything that reading and planning found out about templates. */
export interface TemplatesReading {
  readonly templates: Templates
  readonly plan: TemplatePlan
  readonly notes: readonly Note[]
  readonly suppressions: readonly SuppressionComment[]
}

/** Finds the templates, evaluates them and plans the sharing. */
export async function readTemplates(workspace: Workspace, policy: Policy, journal: Journal): Promise<TemplatesReading> {
  journal.progress('Looking for templates')
  const { include, exclude, applications } = policy
  const { files, notes } = await discoverTemplates(workspace, { include, exclude, applications })
  if (files === null) return { ...NO_TEMPLATES, notes }
  journal.progress(`Reading ${files.texts.size} templates`)
  // Loaded on demand: most repositories have no template.
  const [{ parseTemplates }, { planTemplates }] = await Promise.all([
    import('../parse/arm/parse.js'),
    import('../plan/templates/plan-templates.js'),
  ])
  const parsed = parseTemplates(files)
  const { templates, suppressions } = parsed
  const plan = planTemplates(templates, policy)
  return { templates, plan, notes: [...notes, ...parsed.notes], suppressions }
}

export const NO_TEMPLATES: TemplatesReading = {
  templates: { applications: [], resources: 0 },
  plan: { groups: [], refused: [] },
  notes: [],
  suppressions: [],
}
