import type { Group } from '../../model/report.js'
import type { Phrase } from '../phrase.js'
import { inSequence, name, say } from '../phrase.js'
import { isOfCode, isOfTemplate } from '../view.js'
import { tellFewer } from '../words/consolidation.js'
import { fixedCost, tellWhyNothing } from '../words/money.js'
import { cut, cutTable } from './blocks.js'
import type { Row } from './blocks.js'
import type { Setting } from './setting.js'

const HEAD = ['Stack', 'Components', 'Resources', 'Fixed cost per month']
const TEMPLATE_HEAD = ['Deployed together in', 'Resources', 'Fixed cost per month', 'Change, in this order']

/** One row per group; the resources of templates have a table of their own. */
export const groupTables = (groups: readonly Group[], setting: Setting): readonly string[] => [
  cutTable(HEAD, groups.filter(isOfCode), rowOfComponents, setting),
  cutTable(TEMPLATE_HEAD, groups.filter(isOfTemplate), rowOfResources, setting),
]

const rowOfComponents = (group: Group): Row => [
  [[name(group.scope)]],
  [tellMembers(group)],
  [say`${group.resourcesNow} → ${group.resourcesShared}`],
  [fixedCost(group)],
]

const rowOfResources = (group: Group): Row => [
  [[name(group.scope)]],
  [tellFewer(group)],
  [fixedCost(group), tellWhyNothing(group)],
  tellMoves(group),
]

const MOST_NAMES = 8

function tellMembers({ components, joins }: Group): Phrase {
  const { shown, more } = cut(components, MOST_NAMES)
  const who = inSequence([...shown.map((id) => [name(id)]), ...(more.length === 0 ? [] : [more])])
  return joins === null ? who : say`${who} → joins ${name(joins.name)}`
}

function tellMoves({ consolidation, components }: Group): readonly Phrase[] {
  if (consolidation === undefined) return [inSequence(components.map((id) => [name(id)]))]
  const { shown, more } = cut(consolidation.moves, MOST_NAMES)
  return [say`keep ${name(consolidation.keep.id)}`, ...shown.map(({ from }) => say`move ${name(from.id)}`), more]
}
