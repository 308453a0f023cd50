import type ts from 'typescript'
import type { PlannedGroup } from '../model/plan.js'
import { leftoversOf } from './leftovers.js'
import type { Reference } from './references.js'
import type { Site } from './site.js'

/** A group that can be rewritten, with everything that writing it needs. */
export interface Rewriting {
  readonly group: PlannedGroup
  /** In source order, all in one statement list. */
  readonly sites: readonly Site[]
  readonly references: ReadonlyMap<Site, readonly Reference[]>
  /** What becomes of the sites' statements. */
  readonly fates: ReadonlyMap<ts.Statement, Fate>
  /** The map key of each site. */
  readonly keys: ReadonlyMap<Site, string>
  /** The variable that holds the backend, new or existing. */
  readonly backend: string
  /** The members' arguments are evaluated before this statement of the list. */
  readonly from: number
  /**
   * The backend goes before this statement of the list, or at its end; for an existing one, the members are complete
   * after it.
   */
  readonly index: number
}

/** Where a member is found once it is in the backend. */
export const pathOf = ({ backend, keys }: Rewriting, site: Site): string => `${backend}.components.${keys.get(site)!}`

/**
 * What becomes of a statement that creates members.
 *
 * - `goes`: nobody needs it any more.
 * - `moves`: somebody outside may use its bindings; it goes behind the backend, and takes them from there.
 * - `shrinks`: what else it declares stays.
 * - `stays`: both; it takes the bindings from the backend where it is.
 */
export type Fate = 'goes' | 'moves' | 'shrinks' | 'stays'

export function fateOf(statement: ts.Statement, { sites, references }: Pick<Rewriting, 'sites' | 'references'>): Fate {
  const members = sites.filter((site) => site.statement === statement)
  const isKept = members.some(
    (site) =>
      site.holder.kind === 'field' ||
      (site.holder.kind === 'variable' && site.holder.isExported) ||
      references.get(site)!.some(({ kind }) => kind === 'export'),
  )
  const isMixed = leftoversOf(statement, sites).length > 0
  if (isMixed) return isKept ? 'stays' : 'shrinks'
  return isKept ? 'moves' : 'goes'
}

/** Whether the member's own binding stays, assigned from the backend. */
export const isKept = ({ fates }: Rewriting, { statement }: Site): boolean =>
  ['moves', 'stays'].includes(fates.get(statement)!)
