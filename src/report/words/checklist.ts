import type { Group } from '../../model/report.js'
import type { Phrase } from '../phrase.js'
import { inList, join, say } from '../phrase.js'
import { isOfCode, isOfTemplate } from '../view.js'
import { tellMove } from './moving.js'
import { countKind, countResources } from './resources.js'

export interface Checklist {
  readonly title: Phrase
  readonly items: readonly Phrase[]
}

interface Replaced {
  readonly type: string
  readonly count: number
}

/** What to do before resources with data are replaced, or their content moves to the one that stays; null when none is. */
export function checklistFor(groups: readonly Group[]): Checklist | null {
  const replaced = total(groups.filter(isOfCode))
  const moved = total(groups.filter(isOfTemplate))
  if (replaced.length + moved.length === 0) return null
  const parts = [
    ...(replaced.length === 0
      ? []
      : [say`${inList(replaced.map(({ type, count }) => countResources(count, type)))} would be replaced`]),
    ...(moved.length === 0
      ? []
      : [say`${inList(moved.map(({ type, count }) => countKind(count, type)))} would be given up`]),
  ]
  const what =
    moved.length === 0 ? say`components` : replaced.length === 0 ? say`resources` : say`components and resources`
  return {
    title: join(parts, ', and '),
    items: [
      say`Find out whether these ${what} are deployed. Where they are not, there is nothing to move.`,
      say`Data does not move by itself: rehearse in a development environment, and do production last.`,
      ...replaced.map(copyStep),
      ...moved.map(({ type, count }) => tellMove(type, countKind(count, type))),
      say`Make sure that the deployment does not delete what has left the ${moved.length === 0 ? say`code` : say`template`} (complete mode, deployment stacks) before the copy is checked.`,
      say`Addresses and keys change: update clients, secrets, custom domains and dashboards.`,
      ...(moved.length === 0
        ? []
        : [
            say`Private endpoints, role assignments, network rules and diagnostic settings belong to one resource: give the one that is kept all that the others have.`,
          ]),
      say`Delete the old resources last: an account takes its data with it.`,
    ],
  }
}

function copyStep({ type, count }: Replaced): Phrase {
  const resources = countResources(count, type)
  if (type === 'Microsoft.DocumentDB/databaseAccounts') {
    return say`Copy the databases of ${resources} into the shared ones, and compare the number of items.`
  }
  if (type === 'Microsoft.Storage/storageAccounts') {
    return say`Copy the content of ${resources}: files, queued messages, function keys, the state of Durable Functions.`
  }
  return say`Copy the content of ${resources}.`
}

function total(groups: readonly Group[]): readonly Replaced[] {
  const counts = new Map<string, number>()
  for (const { type, count } of groups.flatMap(({ replaced }) => replaced)) {
    counts.set(type, (counts.get(type) ?? 0) + count)
  }
  return [...counts].filter(([, count]) => count > 0).map(([type, count]) => ({ type, count }))
}
