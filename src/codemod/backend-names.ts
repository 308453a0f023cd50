import { byPosition } from '../model/order.js'
import type { PlannedGroup } from '../model/plan.js'
import { callAt } from '../syntax/node-at.js'
import type { SyntaxTree } from '../syntax/tree.js'
import { sourceOf } from './group-source.js'
import { camelCase, freeName } from './names.js'

/**
 * The variable of each group's backend: `backend` where a file needs one; named after their scopes where it needs
 * several; numbered on one scope. Groups of one source text have one name.
 */
export function nameBackends(groups: readonly PlannedGroup[], tree: SyntaxTree): ReadonlyMap<PlannedGroup, string> {
  const names = new Map<PlannedGroup, string>()
  const takenIn = new Map<string, Set<string>>()
  const inOrder = [...groups].sort((a, b) => byPosition(firstOf(a).at, firstOf(b).at))
  const sources = [...new Set(inOrder.map(sourceOf))].map((source) =>
    inOrder.filter((each) => sourceOf(each) === source),
  )
  for (const twins of sources) {
    const [group] = twins as [PlannedGroup]
    const { file } = firstOf(group).at
    const taken = takenIn.get(file) ?? new Set<string>()
    takenIn.set(file, taken)
    const stems = new Set(sources.filter((each) => isIn(each[0]!, file)).map(stemOf))
    const wish = stems.size > 1 ? scopedName(stemOf(twins)) : 'backend'
    const name = group.joins?.name ?? freeName(wish, callAt(tree, firstOf(group).span)!.getSourceFile(), taken)
    taken.add(name)
    for (const twin of twins) names.set(twin, name)
  }
  return names
}

const firstOf = ({ members }: PlannedGroup) => [...members].sort((a, b) => byPosition(a.at, b.at))[0]!

const isIn = ({ members }: PlannedGroup, file: string): boolean => members.some(({ at }) => at.file === file)

/** What the scope is called; of twins, what their scopes have in common (`ShopStack` of `ShopStack Eu`). */
function stemOf(twins: readonly PlannedGroup[]): string {
  const label = firstOf(twins[0]!).scope?.label ?? ''
  return twins.length > 1 ? label.split(' ')[0]! : label
}

/** `shopStack` → `shopBackend`. */
function scopedName(label: string): string {
  const stem = camelCase(label).replace(/stack$/i, '')
  return stem === '' ? 'backend' : `${stem}Backend`
}
