import { byPosition } from '../model/order.js'
import type { PlannedGroup } from '../model/plan.js'
import type { Position } from '../model/position.js'
import type { SyntaxTree } from '../syntax/tree.js'
import { sourceOf } from './group-source.js'
import { type LocatedMember, standingOf } from './locate.js'
import { camelCase, freeName } from './names.js'

/**
 * The variable of each group's backend: `backend` where a file needs one; named after their scopes where it needs
 * several; numbered on one scope. Groups of one source text have one name.
 */
export function nameBackends(
  located: ReadonlyMap<PlannedGroup, readonly LocatedMember[]>,
  tree: SyntaxTree,
): ReadonlyMap<PlannedGroup, string> {
  const names = new Map<PlannedGroup, string>()
  const takenIn = new Map<string, Set<string>>()
  const firstOf = (group: PlannedGroup) => located.get(group)![0]!
  const placeOf = (group: PlannedGroup): Position => standingOf(firstOf(group), tree)
  const isIn = (group: PlannedGroup, file: string): boolean =>
    located.get(group)!.some((member) => standingOf(member, tree).file === file)
  const inSourceOrder = [...located.keys()].sort((a, b) => byPosition(placeOf(a), placeOf(b)))
  const sources = [...new Set(inSourceOrder.map(sourceOf))].map((source) =>
    inSourceOrder.filter((each) => sourceOf(each) === source),
  )
  for (const twins of sources) {
    const [group] = twins as [PlannedGroup]
    const { file } = placeOf(group)
    const taken = takenIn.get(file) ?? new Set<string>()
    takenIn.set(file, taken)
    const stems = new Set(sources.filter((each) => isIn(each[0]!, file)).map((each) => stemOf(each, firstOf(each[0]!))))
    const wish = stems.size > 1 ? scopedName(stemOf(twins, firstOf(group))) : 'backend'
    const name = group.joins?.name ?? freeName(wish, tree.file(file)!, taken)
    taken.add(name)
    for (const twin of twins) names.set(twin, name)
  }
  return names
}

/** What the scope is called; of twins, what their scopes have in common (`ShopStack` of `ShopStack Eu`). */
function stemOf(twins: readonly PlannedGroup[], { component }: LocatedMember): string {
  const label = component.scope?.label ?? ''
  return twins.length > 1 ? label.split(' ')[0]! : label
}

/** `shopStack` → `shopBackend`. */
function scopedName(label: string): string {
  const stem = camelCase(label).replace(/stack$/i, '')
  return stem === '' ? 'backend' : `${stem}Backend`
}
