import ts from 'typescript'
import type { SyntaxTree } from '../syntax/tree.js'
import { isInTry } from './control-flow.js'
import { type Creation, canCross, canFollow, creationOf } from './crossing.js'
import { firstUseOf } from './first-use.js'
import type { Footprints } from './footprint.js'
import type { Site } from './site.js'

/** The backend goes directly before the statement at `index` of the members' statement list. */
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
export function placeBackend(sites: readonly Site[], footprints: Footprints): Placement {
  const { siblings } = sites[0]!
  const creations = sites.map((site) => creationOf(site, footprints))
  const order = orderProblem(creations)
  if (order !== null) return order
  const own = sites.map(({ statement }) => siblings.indexOf(statement))
  const last = Math.max(...own)
  const uses = creations.map((creation) => firstUseOf(creation, last, footprints) ?? last)
  const latest = Math.min(...uses)
  const problems: Placement[] = []
  for (let index = latest; index >= Math.min(...own); index--) {
    const problem = problemAt(index, creations, footprints)
    if (problem === null) return { kind: 'found', index }
    problems.push(problem)
  }
  return problems[0]!
}

/** In a backend the scope is evaluated once, and all arguments before the first member is created. */
function orderProblem(creations: readonly Creation[]): Placement | null {
  const repeated = creations.find(({ scope }) => scope.acts)
  if (repeated !== undefined) return notMovable(repeated.site, repeated.site.node)
  for (const [index, creation] of creations.entries()) {
    const later = creations.slice(index + 1).find(({ args }) => !canFollow(creation, args))
    if (later !== undefined) return notMovable(later.site, later.site.node)
  }
  return null
}

function problemAt(index: number, creations: readonly Creation[], footprints: Footprints): Placement | null {
  for (const creation of creations) {
    const { site } = creation
    const own = site.siblings.indexOf(site.statement)
    const late = namesDeclaredFrom(site.node, index, site, footprints.tree)[0]
    if (late !== undefined) {
      const at = site.siblings[index]!
      return { kind: 'impossible', code: 'used-before-last-member', site, path: late.text, at }
    }
    const between = site.siblings.slice(Math.min(own, index), Math.max(own, index))
    const obstacle = firstObstacle(creation, between, creations, footprints)
    if (obstacle !== null) return notMovable(site, obstacle)
  }
  return null
}

/** The first statement that a member cannot pass; the members' own statements are passed together. */
export function firstObstacle(
  creation: Creation,
  between: readonly ts.Statement[],
  creations: readonly Creation[],
  footprints: Footprints,
): ts.Statement | null {
  const members = new Set(creations.map(({ site }) => site.statement))
  const isGuarded = isInTry(creation.site.statement)
  return (
    between.find((statement) => {
      if (members.has(statement)) return false
      const print = footprints.of(statement)
      return (isGuarded && print.runs) || !canCross(creation, print)
    }) ?? null
  )
}

const notMovable = (site: Site, at: ts.Node): Placement => ({
  kind: 'impossible',
  code: 'props-not-movable',
  site,
  path: null,
  at,
})

/**
 * Names in an expression, and in the functions that it mentions, whose declaration stands at or after `index` of the
 * member's own statement list.
 */
export function namesDeclaredFrom(
  expression: ts.Node,
  index: number,
  site: Site,
  { checker }: SyntaxTree,
): ts.Identifier[] {
  const found: ts.Identifier[] = []
  const seen = new Set<ts.Node>()
  const visitAll = (root: ts.Node): void => {
    if (seen.has(root)) return
    seen.add(root)
    const visit = (node: ts.Node): void => {
      if (!ts.isIdentifier(node)) {
        ts.forEachChild(node, visit)
        return
      }
      const declaration = symbolAt(node, checker)?.valueDeclaration
      if (declaration?.getSourceFile() !== root.getSourceFile() || isInside(declaration, root)) return
      // A function is there from the start of its list; what it needs may not be.
      if (ts.isFunctionDeclaration(declaration)) visitAll(declaration)
      else if (indexOf(declaration, site.siblings) >= index) found.push(node)
      else if (isFunctionVariable(declaration)) visitAll(declaration)
    }
    visit(root)
  }
  visitAll(expression)
  return found
}

const isFunctionVariable = (declaration: ts.Declaration): boolean =>
  ts.isVariableDeclaration(declaration) &&
  declaration.initializer !== undefined &&
  (ts.isArrowFunction(declaration.initializer) || ts.isFunctionExpression(declaration.initializer))

function symbolAt(node: ts.Identifier, checker: ts.TypeChecker): ts.Symbol | undefined {
  const { parent } = node
  return ts.isShorthandPropertyAssignment(parent) && parent.name === node
    ? checker.getShorthandAssignmentValueSymbol(parent)
    : checker.getSymbolAtLocation(node)
}

const isInside = (node: ts.Node, container: ts.Node): boolean => node.pos >= container.pos && node.end <= container.end

/** The index of the statement that contains a node; -1 when it is outside the list. */
export function indexOf(node: ts.Node, siblings: ts.NodeArray<ts.Statement>): number {
  for (let at = node; !ts.isSourceFile(at); at = at.parent) {
    const index = siblings.indexOf(at as ts.Statement)
    if (index !== -1) return index
  }
  return -1
}
