import type ts from 'typescript'
import { type Creation, canFollow, creationOf } from './crossing.js'
import type { Footprints } from './footprints.js'
import { leftoversOf } from './leftovers.js'
import type { Fate } from './rewriting.js'
import type { Site } from './site.js'
import { type Remains, type Settled, type Window, windowOf } from './window.js'

/** The backend goes directly before the statement at `index` of the members' statement list, or at its end. */
export type Placement =
  | { readonly kind: 'found'; readonly index: number }
  | {
      readonly kind: 'impossible'
      readonly code: 'props-not-movable' | 'used-before-last-member'
      readonly site: Site
      /** The name that is declared too late. */
      readonly path: string | null
      readonly at: ts.Node
    }

/**
 * Finds the last place that comes before the first use of any member, after everything that the members' arguments
 * need, and where every member can be created without the program doing anything else than before.
 */
export function placeBackend(
  sites: readonly Site[],
  fates: ReadonlyMap<ts.Statement, Fate>,
  settled: Settled,
  footprints: Footprints,
): Placement {
  const creations = sites.map((site) => creationOf(site, footprints))
  const disorder = findDisorder(creations)
  if (disorder !== null) return notMovable(disorder, disorder.node)
  const { siblings } = sites[0]!
  const own = sites.map(({ statement }) => siblings.indexOf(statement))
  const ends = sites.map(({ statement }, index) => own[index]! + (fates.get(statement) === 'shrinks' ? 1 : 0))
  const range = { first: Math.min(...own), last: Math.max(...ends) }
  const remains = remainsOf(sites, fates)
  const windows = creations.map((creation) => windowOf(creation, remains, range, settled, footprints))
  const index = Math.min(...windows.map(({ latest }) => latest.index))
  if (windows.every(({ earliest }) => earliest.index <= index)) return { kind: 'found', index }
  return explain(sites, windows, range.last)
}

export const remainsOf = (
  sites: readonly Site[],
  fates: ReadonlyMap<ts.Statement, Fate>,
): ReadonlyMap<ts.Statement, Remains> =>
  new Map(
    sites.map(({ statement }) => [
      statement,
      { others: leftoversOf(statement, sites), isBound: fates.get(statement) === 'stays' },
    ]),
  )

/**
 * In a backend the scope is evaluated once, and all arguments before the first member is created: the first member for
 * which that is not the same, or null.
 */
export function findDisorder(creations: readonly Creation[]): Site | null {
  const repeated = creations.find(({ scope }) => scope.acts)
  if (repeated !== undefined) return repeated.site
  for (const [index, creation] of creations.entries()) {
    const later = creations.slice(index + 1).find(({ args }) => !canFollow(creation, args))
    if (later !== undefined) return later.site
  }
  return null
}

/** What stands against the place where the last member is, or, when a member is used before that, the first use. */
function explain(sites: readonly Site[], windows: readonly Window[], last: number): Placement {
  const uses = windows.map(({ latest }) => latest).filter(({ why }) => why === 'use')
  const use = uses.toSorted((a, b) => a.index - b.index)[0]
  const place = use?.index ?? last
  for (const [index, { earliest, latest }] of windows.entries()) {
    const site = sites[index]!
    if (latest.index < place) return notMovable(site, latest.at)
    if (earliest.index <= place) continue
    if (earliest.why !== 'need') return notMovable(site, earliest.at)
    return {
      kind: 'impossible',
      code: 'used-before-last-member',
      site,
      path: earliest.name,
      at: use?.at ?? earliest.at,
    }
  }
  return notMovable(sites[0]!, sites[0]!.node)
}

const notMovable = (site: Site, at: ts.Node): Placement => ({
  kind: 'impossible',
  code: 'props-not-movable',
  site,
  path: null,
  at,
})
