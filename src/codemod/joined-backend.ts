import ts from 'typescript'
import type { BackendDeclaration } from '../model/component.js'
import { callAt } from '../syntax/node-at.js'
import { creationOf } from './crossing.js'
import type { Footprints } from './footprints.js'
import { indexOf } from './needed-names.js'
import { findDisorder, remainsOf } from './placement.js'
import type { Fate } from './rewriting.js'
import type { Site } from './site.js'
import { type Settled, windowOf } from './window.js'

/** The arguments are evaluated before the statement at `from`, the members are there after the one at `to`. */
interface Joined {
  readonly from: number
  readonly to: number
}

interface Problem {
  readonly site: Site
  readonly path: string | null
  readonly at: ts.Node
}

/**
 * Members join an existing backend when its map is a literal beside them, their arguments need nothing that is
 * declared after it, nobody reads them before the backend is put on its stack, and nothing between would notice. Gives
 * the statement that puts it there.
 */
export function joinExisting(
  backend: BackendDeclaration,
  sites: readonly Site[],
  fates: ReadonlyMap<ts.Statement, Fate>,
  settled: Settled,
  footprints: Footprints,
): Joined | Problem {
  const { siblings } = sites[0]!
  const call = callAt(footprints.tree, backend.span)
  const map = call?.arguments?.[0]
  const isLiteral = map !== undefined && ts.isObjectLiteralExpression(map) && backend.form === 'map'
  if (call === null || !isLiteral) return { site: sites[0]!, path: backend.name, at: call ?? sites[0]!.node }
  const place = indexOf(call, siblings)
  const added = siblings.findIndex((statement, index) => index >= place && isAddition(statement, backend.name))
  if (place === -1 || added === -1) return { site: sites[0]!, path: backend.name, at: call }
  const remains = new Map([...remainsOf(sites, fates), [siblings[added]!, { others: [], isBound: false }]])
  const creations = sites.map((site) => creationOf(site, footprints))
  const disorder = findDisorder(creations)
  if (disorder !== null) return { site: disorder, path: null, at: disorder.node }
  for (const creation of creations) {
    const { site } = creation
    if (creation.args.acts || creation.args.leaves) return { site, path: null, at: site.node }
    const own = siblings.indexOf(site.statement)
    const range = { first: Math.min(own, place), last: Math.max(own, added) }
    const { earliest, latest } = windowOf(creation, remains, range, settled, footprints)
    if (earliest.index > place) return { site, path: earliest.name, at: earliest.at }
    if (latest.index < added) return { site, path: null, at: latest.at }
  }
  return { from: place, to: added }
}

/** `backend.addToStack(…)` or `backend.initialize(…)`. */
function isAddition(statement: ts.Statement, name: string): boolean {
  if (!ts.isExpressionStatement(statement) || !ts.isCallExpression(statement.expression)) return false
  const callee = statement.expression.expression
  return (
    ts.isPropertyAccessExpression(callee) &&
    ['addToStack', 'initialize'].includes(callee.name.text) &&
    ts.isIdentifier(callee.expression) &&
    callee.expression.text === name
  )
}
