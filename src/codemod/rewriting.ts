import type { PlannedGroup } from '../model/plan.js'
import type { Reference } from './references.js'
import type { Site } from './site.js'

/** A group that can be rewritten, with everything that writing it needs. */
export interface Rewriting {
  readonly group: PlannedGroup
  /** In source order, all in one statement list. */
  readonly sites: readonly Site[]
  readonly references: ReadonlyMap<Site, readonly Reference[]>
  /** The map key of each site. */
  readonly keys: ReadonlyMap<Site, string>
  /** The variable that holds the backend, new or existing. */
  readonly backend: string
  /** The members' arguments are evaluated before this statement of the list. */
  readonly from: number
  /** The backend goes before this statement of the list; for an existing one, the members are complete after it. */
  readonly index: number
}

/** Where a member is found once it is in the backend. */
export const pathOf = ({ backend, keys }: Rewriting, site: Site): string => `${backend}.components.${keys.get(site)!}`

/**
 * Whether the member's own binding stays, assigned from the backend: somebody outside may use it. A statement stays as
 * a whole.
 */
export function isKept({ sites, references }: Rewriting, site: Site): boolean {
  return sites
    .filter(({ statement }) => statement === site.statement)
    .some(({ holder }, _, beside) => {
      if (holder.kind === 'field') return true
      if (holder.kind === 'variable' && holder.isExported) return true
      return beside.some((each) => references.get(each)!.some(({ kind }) => kind === 'export'))
    })
}
