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
import { leftoversOf } from './leftovers.js'
import { type LocatedMember, locateMembers } from './locate.js'
import { keysFor } from './names.js'
import type { Rewriting } from './rewriting.js'
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
  const everyone = new Map(plan.groups.map((group) => [group, locateMembers(inSourceOrder(group), tree)]))
  const backendNames = nameBackends(everyone, tree)
  const footprints = new Footprints(tree)
  const claims = claimsOf(everyone)
  const bySource = new Map<string, Rewriting | Refused>()
  const settled = new Map<ts.Statement, { from: number; to: number; others: readonly ts.Node[] }>()
  for (const [planned, located] of everyone) {
    const group = { ...planned, members: located.map(({ component }) => component) }
    const taken = new Set((group.joins?.members ?? []).flatMap(({ key }) => (key === null ? [] : [key])))
    const names = { keys: keysFor(located, taken), backend: backendNames.get(planned)! }
    const source = sourceOf(group)
    const examined =
      bySource.get(source) ?? examineGroup(group, located, names, { plan, footprints, contract, settled, claims })
    bySource.set(source, examined)
    const rewriting = 'reasons' in examined ? null : { ...examined, group }
    for (const { statement } of rewriting?.sites ?? []) {
      const { from, index, sites } = rewriting!
      settled.set(statement, { from, to: index, others: leftoversOf(statement, sites) })
    }
    proposals.set(planned, {
      rewrite: 'reasons' in examined ? { kind: 'refused', reasons: examined.reasons } : { kind: 'ready' },
      suggestion: suggestGrouping(group, located, names, tree),
      rewriting,
    })
  }
  return proposals
}

function claimsOf(
  everyone: ReadonlyMap<PlannedGroup, readonly LocatedMember[]>,
): ReadonlyMap<ts.Statement, ReadonlySet<string>> {
  const claims = new Map<ts.Statement, Set<string>>()
  for (const [group, located] of everyone) {
    for (const { result } of located) {
      if (!('site' in result)) continue
      const { statement } = result.site
      claims.set(statement, (claims.get(statement) ?? new Set()).add(sourceOf(group)))
    }
  }
  return claims
}

/** Members as a reader meets them. */
function inSourceOrder(group: PlannedGroup): PlannedGroup {
  return {
    ...group,
    members: [...group.members].sort((a, b) => byPosition(a.at, b.at) || by<{ id: string }>(({ id }) => id)(a, b)),
  }
}
