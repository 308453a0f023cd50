import { literalGlob } from '../../config/literal-glob.js'
import { folderOf } from '../../discover/inside-root.js'
import { byText } from '../../model/order.js'
import type { TemplateFolder } from '../../model/set-up.js'
import type { Application } from '../../model/template.js'
import { readTemplateFile } from '../../parse/arm/files/template-file.js'

/** Templates that are deployed by themselves and hold a resource that can be compared, sorted. */
export const rootsOf = (applications: readonly Application[]): readonly string[] =>
  [
    ...new Set(applications.filter((each) => !each.isSynthesized).flatMap((each) => each.resources.map((r) => r.root))),
  ].sort(byText)

/**
 * Folders with several templates that do not link to each other. Whether they are deployed together is not written
 * anywhere; with them come the parameter files there that are called after none of them.
 * @param texts templates and parameter files, by path
 */
export function findTogether(roots: readonly string[], texts: ReadonlyMap<string, string>): readonly TemplateFolder[] {
  const folders = new Map<string, string[]>()
  for (const root of roots) folders.set(folderOf(root), [...(folders.get(folderOf(root)) ?? []), root])
  return [...folders]
    .filter(([, templates]) => templates.length > 1)
    .map(([folder, templates]) => ({
      folder,
      templates: templates.map(literalGlob),
      parameters: sharedParameters(folder, templates, texts).map(literalGlob),
    }))
}

const sharedParameters = (
  folder: string,
  templates: readonly string[],
  texts: ReadonlyMap<string, string>,
): readonly string[] =>
  [...texts]
    .filter(([path]) => folderOf(path) === folder && !templates.some((each) => isCalledAfter(path, each)))
    .filter(([path, text]) => readTemplateFile(path, text).kind === 'parameters')
    .map(([path]) => path)
    .sort(byText)

const isCalledAfter = (path: string, template: string): boolean =>
  path.toLowerCase().startsWith(`${template.replace(/\.jsonc?$/i, '').toLowerCase()}.`)
