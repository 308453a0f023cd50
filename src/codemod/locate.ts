import type { ComponentDeclaration } from '../model/component.js'
import { byPosition } from '../model/order.js'
import type { PlannedGroup } from '../model/plan.js'
import type { Position } from '../model/position.js'
import { callAt } from '../syntax/node-at.js'
import type { SyntaxTree } from '../syntax/tree.js'
import { indexOf } from './needed-names.js'
import { type Site, type SiteResult, callSiteOf, siteOf } from './site.js'

export interface LocatedMember {
  readonly component: ComponentDeclaration
  readonly result: SiteResult
}

/**
 * Where the members of a group stand, as a reader meets them: where they are created or, when those are different
 * places, where the factories of some are called beside the others.
 */
export function locateMembers({ members, joins }: PlannedGroup, tree: SyntaxTree): readonly LocatedMember[] {
  const direct = members.map((component) => siteOf(component, tree))
  const existing = joins === null ? null : callAt(tree, joins.span)
  const isReached = ({ siblings }: Listed): boolean => existing === null || indexOf(existing, siblings) !== -1
  const together = sitesOf(direct)
  if (together.length === members.length && isReached(together[0]!) && isOneList(together)) {
    return inOrder(members, direct, tree)
  }
  const called = members.map((component) => callSiteOf(component, tree))
  const lists = sitesOf([...direct, ...called.flatMap((result) => result ?? [])]).filter(isReached)
  for (const { siblings } of lists) {
    const chosen = members.flatMap((_, index) => inList([direct[index]!, called[index] ?? null], siblings) ?? [])
    if (chosen.length === members.length) return inOrder(members, chosen, tree)
  }
  return inOrder(
    members,
    direct.map((result, index) => moreTelling(result, called[index]!)),
    tree,
  )
}

/** Of two places that both do not help, the one with the better reason. */
const moreTelling = (direct: SiteResult, called: SiteResult | null): SiteResult =>
  called === null || ('problem' in called && called.hindered === undefined && 'site' in direct) ? direct : called

/** Where a member stands in the source, for order and for the file that its backend would be in. */
export const standingOf = ({ component, result }: LocatedMember, tree: SyntaxTree): Position =>
  'site' in result ? tree.positionOf(result.site.node) : component.at

type Listed = Pick<Site, 'siblings'>

export const sitesOf = (results: readonly SiteResult[]): readonly Site[] =>
  results.flatMap((result) => ('site' in result ? [result.site] : []))

/** Whether all stand in one statement list. */
export const isOneList = ([first, ...others]: readonly Listed[]): boolean =>
  others.every(({ siblings }) => siblings === first!.siblings)

const inList = (results: readonly (SiteResult | null)[], siblings: Listed['siblings']): SiteResult | undefined =>
  results.find((result) => result !== null && 'site' in result && result.site.siblings === siblings) ?? undefined

function inOrder(
  members: readonly ComponentDeclaration[],
  results: readonly SiteResult[],
  tree: SyntaxTree,
): readonly LocatedMember[] {
  const located = members.map((component, index) => ({ component, result: results[index]! }))
  return located.toSorted((a, b) => byPosition(standingOf(a, tree), standingOf(b, tree)))
}
