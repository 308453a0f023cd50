import ts from 'typescript'
import type { BackendDeclaration } from '../model/component.js'
import { callAt } from '../syntax/node-at.js'
import { creationOf } from './crossing.js'
import { firstUseOf } from './first-use.js'
import type { Footprints } from './footprint.js'
import { firstObstacle, indexOf, namesDeclaredFrom } from './placement.js'
import type { Site } from './site.js'

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
  footprints: Footprints,
): { readonly index: number } | Problem {
  const { tree } = footprints
  const { siblings } = sites[0]!
  const call = callAt(tree, backend.span)
  const map = call?.arguments?.[0]
  const isLiteral = map !== undefined && ts.isObjectLiteralExpression(map) && backend.form === 'map'
  if (call === null || !isLiteral) return { site: sites[0]!, path: backend.name, at: call ?? sites[0]!.node }
  const place = indexOf(call, siblings)
  const added = siblings.findIndex((statement, index) => index >= place && isAddition(statement, backend.name))
  if (place === -1 || added === -1) return { site: sites[0]!, path: backend.name, at: call }
  const creations = sites.map((site) => creationOf(site, footprints))
  for (const creation of creations) {
    const { site, args } = creation
    const late = namesDeclaredFrom(site.node, place, site, tree)[0]
    if (late !== undefined) return { site, path: late.text, at: late }
    if (args.acts || args.leaves) return { site, path: null, at: site.node }
    const use = firstUseOf(creation, added, footprints)
    if (use !== null) return { site, path: null, at: siblings[use]! }
    const own = siblings.indexOf(site.statement)
    const between = siblings
      .slice(Math.min(own, place), Math.max(own, added))
      .filter((statement) => statement !== siblings[added])
    const obstacle = firstObstacle(creation, between, creations, footprints)
    if (obstacle !== null) return { site, path: null, at: obstacle }
  }
  return { index: added }
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
