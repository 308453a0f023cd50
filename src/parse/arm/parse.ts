import type { Note } from '../../model/note.js'
import { byText } from '../../model/order.js'
import type { SuppressionComment } from '../../model/suppression.js'
import type { Application, Templates } from '../../model/template.js'
import type { TemplateFiles } from '../../model/template-files.js'
import { planApplications } from './deployment/applications.js'
import type { Unread } from './deployment/declaration.js'
import { Effort } from './deployment/effort.js'
import { describeResources } from './resources/resources.js'
import type { Evaluation } from './deployment/scope.js'
import { readTemplateSuppressions } from './files/suppressions.js'
import { type TemplateFile, readTemplateFile } from './files/template-file.js'
import { labelOf } from './deployment/values.js'
import { findLinkedFiles, walkTemplates } from './deployment/walk.js'

export interface ParsedTemplates {
  readonly templates: Templates
  /** Up to now: what is evaluated later, when somebody asks for it, may have something to tell too. */
  readonly notes: readonly Note[]
  /** Comments of templates that excuse findings. */
  readonly suppressions: readonly SuppressionComment[]
}

/**
 * Reads resources out of templates, evaluated as far as that goes without asking Azure. Nothing of them is deployed.
 * Equal files give equal results, whatever order they come in.
 */
export function parseTemplates(files: TemplateFiles): ParsedTemplates {
  const notes: Note[] = []
  const suppressions: SuppressionComment[] = []
  const templates = new Map<string, TemplateFile>()
  const parameters = new Map<string, TemplateFile>()
  const inAssembly = new Set(files.assemblies.flatMap(({ roots, linked }) => [...roots, ...linked]))
  for (const [path, text] of [...files.texts].sort(([a], [b]) => byText(a, b))) {
    const reading = readTemplateFile(path, text)
    notes.push(...reading.notes)
    if (reading.kind !== 'template' && reading.notes.length === 0 && inAssembly.has(path))
      notes.push(listedInVain(path))
    if (reading.kind === 'template') {
      templates.set(path, reading.file)
      suppressions.push(...readTemplateSuppressions(path, text))
    }
    if (reading.kind === 'parameters') parameters.set(path, reading.file)
  }

  const effort = new Effort()
  const strings: Evaluation['strings'] = new Map()
  const open = (path: string): TemplateFile | null => templates.get(path) ?? null
  const walked = planApplications(files, {
    templates,
    parameters,
    linksOf: (file) => findLinkedFiles(file, { budget: effort.budget(), strings }, (path) => templates.has(path)),
    walk: ({ name, roots, listed }) =>
      walkTemplates(name, roots, listed, { budget: effort.budget(), strings }, effort, open),
    note: (note) => notes.push(note),
  })
  const declared = new Set<string>()
  const applications: Application[] = []
  for (const { plan, walk: found } of walked) {
    for (const { file, pointer } of found.declarations) declared.add(`${file.path}#${pointer}`)
    notes.push(...found.notes)
    applications.push({
      name: plan.name,
      code: plan.code,
      isSynthesized: plan.isSynthesized,
      resources: describeResources(found.declarations),
      linked: found.unread.map(describeUnread),
    })
  }
  return {
    templates: { applications, resources: declared.size },
    suppressions,
    get notes() {
      return distinct(effort.isSpent ? [...notes, TOO_MUCH] : notes)
    },
  }
}

const TOO_MUCH: Note = {
  kind: 'too-many-contexts',
  file: null,
  message: 'evaluating the templates takes too long: some expressions were taken as unknown',
}

const listedInVain = (file: string): Note => ({
  kind: 'not-a-template',
  file,
  message: 'is listed by a manifest, but is no deployment template',
})

const describeUnread = ({ declaration, target }: Unread): Application['linked'][number] => ({
  label: labelOf(declaration.name(), declaration.nameText),
  at: declaration.file.placeOf(declaration.node.start),
  pointer: declaration.pointer,
  target,
})

/** A file that several applications deploy is read several times. */
const distinct = (notes: readonly Note[]): readonly Note[] => [
  ...new Map(notes.map((note) => [JSON.stringify(note), note])).values(),
]
