import type { Group } from '../../model/report.js'
import type { Phrase } from '../phrase.js'
import { inSequence, name, say } from '../phrase.js'
import { fixedCost } from '../words/money.js'
import { cut, cutTable } from './blocks.js'
import type { Setting } from './setting.js'

const HEAD = ['Stack', 'Components', 'Resources', 'Fixed cost per month']

/** One row per group. */
export const groupTable = (groups: readonly Group[], setting: Setting): string =>
  cutTable(
    HEAD,
    groups,
    (group) => [
      [[name(group.scope)]],
      [tellMembers(group)],
      [say`${group.resourcesNow} → ${group.resourcesShared}`],
      [fixedCost(group.monthlySaving)],
    ],
    setting,
  )

const MOST_NAMES = 8

function tellMembers({ components, joins }: Group): Phrase {
  const { shown, more } = cut(components, MOST_NAMES)
  const who = inSequence([...shown.map((id) => [name(id)]), ...(more.length === 0 ? [] : [more])])
  return joins === null ? who : say`${who} → joins ${name(joins.name)}`
}
