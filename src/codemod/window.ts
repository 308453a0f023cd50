import ts from 'typescript'
import { isInTry } from './control-flow.js'
import { type Creation, canCross, touchesHolder } from './crossing.js'
import type { Footprints } from './footprints.js'
import { namesNeededBy } from './needed-names.js'
import type { Site } from './site.js'

/** A member may be created before the statement at any index from `earliest` to `latest` of its list. */
export interface Window {
  readonly earliest: Bound
  readonly latest: Bound
}

export interface Bound {
  readonly index: number
  /** The statement that draws the line. */
  readonly at: ts.Node
  /** `need`: it declares a name that the member needs; `use`: it needs the member; `order`: neither may pass the other. */
  readonly why: 'need' | 'use' | 'order' | 'end'
  readonly name: string | null
}

/** Where the members of groups that are rewritten too will be created and put on their stack, and what stays behind. */
export type Settled = ReadonlyMap<
  ts.Statement,
  { readonly from: number; readonly to: number; readonly others: readonly ts.Node[] }
>

/** What stays in its place of a statement that a group changes. */
export interface Remains {
  readonly others: readonly ts.Node[]
  /** It takes its bindings from the backend, which therefore has to stand above. */
  readonly isBound: boolean
}

/** How far a member can move from where it stands, towards `first` and `last`, past all that stays where it is. */
export function windowOf(
  creation: Creation,
  group: ReadonlyMap<ts.Statement, Remains>,
  { first, last }: { readonly first: number; readonly last: number },
  settled: Settled,
  footprints: Footprints,
): Window {
  const { siblings, statement: own } = creation.site
  const at = siblings.indexOf(own)
  const needed = namesNeededBy(creation.site, footprints.tree)
  const usesMember = useFinder(creation, footprints)
  let earliest: Bound = { index: first, at: own, why: 'end', name: null }
  const isBound = group.get(own)?.isBound === true
  let latest: Bound = { index: isBound ? Math.min(at, last) : last, at: own, why: 'end', name: null }
  const isNear = (position: number): boolean => position >= first && position <= last
  for (const { part, index, elsewhere } of partsOf(siblings, group, settled)) {
    if (!isNear(index) && (elsewhere === null || !(isNear(elsewhere.from) || isNear(elsewhere.to)))) continue
    if (part.end <= creation.site.node.pos) {
      const name = needed.get(part)
      if (name === undefined && isFreeOf(part, creation, footprints)) continue
      const bound = Math.max(index, elsewhere?.to ?? index) + 1
      const why = name === undefined ? 'order' : 'need'
      if (bound > earliest.index) earliest = { index: bound, at: part, why, name: name?.text ?? null }
    } else {
      const isUse = usesMember(part)
      if (!isUse && isFreeOf(part, creation, footprints)) continue
      const bound = elsewhere === null ? index : Math.min(index, elsewhere.from - 1)
      if (bound < latest.index) latest = { index: bound, at: part, why: isUse ? 'use' : 'order', name: null }
    }
  }
  return { earliest, latest }
}

interface Part {
  readonly part: ts.Node
  readonly index: number
  /** Where it goes with its group. */
  readonly elsewhere: { readonly from: number; readonly to: number } | null
}

/** Everything that a member might pass: whole statements, and the declarators of those that are taken apart. */
function partsOf(
  siblings: readonly ts.Statement[],
  group: ReadonlyMap<ts.Statement, Remains>,
  settled: Settled,
): readonly Part[] {
  return siblings.flatMap((statement, index): readonly Part[] => {
    const standing = (parts: readonly ts.Node[]) => parts.map((part) => ({ part, index, elsewhere: null }))
    const own = group.get(statement)
    if (own !== undefined) return standing(own.others)
    const elsewhere = settled.get(statement)
    if (elsewhere === undefined) return standing([statement])
    const { others } = elsewhere
    if (others.length === 0 || !ts.isVariableStatement(statement)) return [{ part: statement, index, elsewhere }]
    const gone = statement.declarationList.declarations.filter((each) => !others.includes(each))
    return [...standing(others), ...gone.map((part) => ({ part, index, elsewhere }))]
  })
}

function isFreeOf(part: ts.Node, creation: Creation, footprints: Footprints): boolean {
  const print = footprints.of(part)
  return canCross(creation, print) && !(print.runs && isInTry(creation.site.statement))
}

/** Whether a statement behind the member reads it, or runs code that does. */
function useFinder(creation: Creation, footprints: Footprints): (part: ts.Node) => boolean {
  const { siblings, statement: own } = creation.site
  const touches = (each: ts.Node): boolean => touchesHolder(creation, footprints.of(each))
  let isHandedOut: boolean | null = null
  return (part) => {
    if (touches(part)) return true
    if (!footprints.of(part).acts) return false
    // Code handed out before the member existed may be run by any call whose code we do not see.
    isHandedOut ??= [...siblings.slice(0, siblings.indexOf(own)), ...declaredBefore(creation.site)].some(touches)
    return isHandedOut
  }
}

/** What the member's own statement declares above it. */
function declaredBefore({ node, statement }: Site): readonly ts.Node[] {
  if (!ts.isVariableStatement(statement)) return []
  return statement.declarationList.declarations.filter(({ end }) => end <= node.pos)
}
