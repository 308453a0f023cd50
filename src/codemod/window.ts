import ts from 'typescript'
import { isInTry } from './control-flow.js'
import { type Creation, canCross, touchesHolder } from './crossing.js'
import type { Footprints } from './footprints.js'
import { namesNeededBy } from './needed-names.js'

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

/** Where the members of groups that are rewritten too will be created and put on their stack. */
export type Settled = ReadonlyMap<ts.Statement, { readonly from: number; readonly to: number }>

/** How far a member can move from where it stands, towards `first` and `last`, past all that are not in its group. */
export function windowOf(
  creation: Creation,
  group: ReadonlySet<ts.Statement>,
  { first, last }: { readonly first: number; readonly last: number },
  settled: Settled,
  footprints: Footprints,
): Window {
  const { siblings, statement: own } = creation.site
  const at = siblings.indexOf(own)
  const needed = namesNeededBy(creation.site, footprints.tree)
  const usesMember = useFinder(creation, footprints)
  let earliest: Bound = { index: first, at: own, why: 'end', name: null }
  let latest: Bound = { index: last, at: own, why: 'end', name: null }
  for (const [index, statement] of siblings.entries()) {
    if (group.has(statement)) continue
    const elsewhere = settled.get(statement)
    const isNear = (position: number): boolean => position >= first && position <= last
    if (!isNear(index) && (elsewhere === undefined || !(isNear(elsewhere.from) || isNear(elsewhere.to)))) continue
    if (index < at) {
      const name = needed.get(statement)
      if (name === undefined && isFreeOf(statement, creation, footprints)) continue
      const bound = Math.max(index, elsewhere?.to ?? index) + 1
      const why = name === undefined ? 'order' : 'need'
      if (bound > earliest.index) earliest = { index: bound, at: statement, why, name: name?.text ?? null }
    } else {
      const isUse = usesMember(statement)
      if (!isUse && isFreeOf(statement, creation, footprints)) continue
      const bound = elsewhere === undefined ? index : Math.min(index, elsewhere.from - 1)
      if (bound < latest.index) latest = { index: bound, at: statement, why: isUse ? 'use' : 'order', name: null }
    }
  }
  return { earliest, latest }
}

function isFreeOf(statement: ts.Statement, creation: Creation, footprints: Footprints): boolean {
  const print = footprints.of(statement)
  return canCross(creation, print) && !(print.runs && isInTry(statement))
}

/** Whether a statement behind the member reads it, or runs code that does. */
function useFinder(creation: Creation, footprints: Footprints): (statement: ts.Statement) => boolean {
  const { siblings, statement: own } = creation.site
  const touches = (each: ts.Statement): boolean => touchesHolder(creation, footprints.of(each))
  let isHandedOut: boolean | null = null
  return (statement) => {
    if (touches(statement)) return true
    if (!footprints.of(statement).acts) return false
    // Code handed out before the member existed may be run by any call whose code we do not see.
    isHandedOut ??= siblings.slice(0, siblings.indexOf(own)).some(touches)
    return isHandedOut
  }
}
