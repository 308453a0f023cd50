import type ts from 'typescript'
import { by, byPosition } from '../model/order.js'
import type { Plan, PlannedGroup } from '../model/plan.js'
import type { ContractName } from '../model/policy.js'
import type { Rewrite, Suggestion } from '../model/report.js'
import type { SyntaxTree } from '../syntax/tree.js'
import { nameBackends } from './backend-names.js'
import { type Refused, examineGroup } from './examine.js'
import { Footprints } from './footprints.js'
import { sourceOf } from './group-source.js'
import { keysFor } from './names.js'
import type { Rewriting } from './rewriting.js'
import { siteOf } from './site.js'
import { suggestGrouping } from './suggestion.js'

export interface Proposal {
  readonly rewrite: Rewrite
  readonly suggestion: Suggestion
  /** What writing the group needs; null when something stands against it. */
  readonly rewriting: Rewriting | null
}

/** For every group of a plan: whether the source lets it be rewritten, and the grouping as code. */
export function proposeRewrites(
  plan: Plan,
  tree: SyntaxTree,
  contract: ContractName,
): ReadonlyMap<PlannedGroup, Proposal> {
  const proposals = new Map<PlannedGroup, Proposal>()
  const backendNames = nameBackends(plan.groups, tree)
  const footprints = new Footprints(tree)
  const bySource = new Map<string, Rewriting | Refused>()
  const settled = new Map<ts.Statement, { readonly from: number; readonly to: number }>()
  for (const planned of plan.groups) {
    const group = inSourceOrder(planned)
    const located = group.members.map((component) => ({ component, result: siteOf(component, tree) }))
    const taken = new Set((group.joins?.members ?? []).flatMap(({ key }) => (key === null ? [] : [key])))
    const names = { keys: keysFor(located, taken), backend: backendNames.get(planned)! }
    const source = sourceOf(group)
    const examined =
      bySource.get(source) ?? examineGroup(group, located, names, { plan, footprints, contract, settled })
    bySource.set(source, examined)
    const rewriting = 'reasons' in examined ? null : { ...examined, group }
    for (const { statement } of rewriting?.sites ?? []) {
      settled.set(statement, { from: rewriting!.from, to: rewriting!.index })
    }
    proposals.set(planned, {
      rewrite: 'reasons' in examined ? { kind: 'refused', reasons: examined.reasons } : { kind: 'ready' },
      suggestion: suggestGrouping(group, located, names, tree),
      rewriting,
    })
  }
  return proposals
}

/** Members as a reader meets them. */
function inSourceOrder(group: PlannedGroup): PlannedGroup {
  return {
    ...group,
    members: [...group.members].sort((a, b) => byPosition(a.at, b.at) || by<{ id: string }>(({ id }) => id)(a, b)),
  }
}
