import { byText } from '../model/order.js'
import type { Edit } from '../syntax/edit.js'
import { styleOf } from '../syntax/style.js'
import type { SyntaxTree } from '../syntax/tree.js'
import { defineInPlace } from './define-in-place.js'
import { importDefineBackend } from './import-edit.js'
import { joinGroup } from './join-group.js'
import { replacementsOf } from './replacements.js'
import type { Rewriting } from './rewriting.js'
import { writeGroup } from './write-group.js'

/** The text edits that carry out these rewritings: non-overlapping ranges over the original files. */
export function rewriteGroups(rewritings: readonly Rewriting[], tree: SyntaxTree): Edit[] {
  const distinct = withoutTwins(rewritings)
  const replacements = replacementsOf(distinct, tree)
  const fileOf = ({ sites }: Rewriting): string => tree.spanOf(sites[0]!.statement).file
  const paths = [...new Set(distinct.map(fileOf))].sort(byText)
  const edits = paths.flatMap((path) => {
    const file = tree.file(path)!
    const style = styleOf(file)
    const here = distinct.filter((rewriting) => fileOf(rewriting) === path)
    const imported = importDefineBackend(file, style, tree)
    const writing = { tree, style, defineBackend: imported.name, replacements: replacements.get(path) ?? [] }
    const written = here.flatMap((rewriting) =>
      rewriting.group.joins === null ? writeGroup(rewriting, writing) : joinGroup(rewriting, writing),
    )
    const needsImport = imported.edit !== null && here.some(({ group }) => group.joins === null)
    const mentions = writing.replacements
      .filter(({ start, end }) => !written.some((edit) => start < edit.end && end > edit.start))
      .map((replacement): Edit => ({ file: path, ...replacement }))
    return [...(needsImport ? [imported.edit] : []), ...written, ...mentions]
  })
  const factories = distinct.flatMap(({ sites }) => sites.flatMap(({ factory }) => factory ?? []))
  return [...edits, ...factories.flatMap((factory) => defineInPlace(factory, tree))]
}

/** Groups of one source text (a factory that several stacks call) are written once. */
function withoutTwins(rewritings: readonly Rewriting[]): Rewriting[] {
  const seen = new Set<string>()
  return rewritings.filter(({ sites }) => {
    const { file, start } = sites[0]!.component.span
    const key = `${file}:${start}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
