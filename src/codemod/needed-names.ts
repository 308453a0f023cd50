import ts from 'typescript'
import { symbolAt } from '../syntax/symbols.js'
import type { SyntaxTree } from '../syntax/tree.js'
import type { Site } from './site.js'

/**
 * The statements of a member's list that declare what its creation names, or what functions name that it mentions, and
 * the declarators in them, each with the first such name.
 */
export function namesNeededBy(
  { node: creation, siblings }: Site,
  { checker }: SyntaxTree,
): ReadonlyMap<ts.Node, ts.Identifier> {
  const found = new Map<ts.Node, ts.Identifier>()
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
      const isHoisted = ts.isFunctionDeclaration(declaration)
      const statement = isHoisted ? undefined : siblings[indexOf(declaration, siblings)]
      for (const part of statement === undefined ? [] : partsAround(declaration, statement)) {
        if (!found.has(part)) found.set(part, node)
      }
      if (isHoisted || isFunctionVariable(declaration)) visitAll(declaration)
    }
    visit(root)
  }
  visitAll(creation)
  return found
}

function partsAround(declaration: ts.Node, statement: ts.Statement): ts.Node[] {
  const parts: ts.Node[] = [statement]
  for (let at = declaration; at !== statement; at = at.parent) if (ts.isVariableDeclaration(at)) parts.push(at)
  return parts
}

const isFunctionVariable = (declaration: ts.Declaration): boolean =>
  ts.isVariableDeclaration(declaration) &&
  declaration.initializer !== undefined &&
  (ts.isArrowFunction(declaration.initializer) || ts.isFunctionExpression(declaration.initializer))

const isInside = (node: ts.Node, container: ts.Node): boolean => node.pos >= container.pos && node.end <= container.end

/** The index of the statement that contains a node; -1 when it is outside the list. */
export function indexOf(node: ts.Node, siblings: ts.NodeArray<ts.Statement>): number {
  for (let at = node; !ts.isSourceFile(at); at = at.parent) {
    const index = siblings.indexOf(at as ts.Statement)
    if (index !== -1) return index
  }
  return -1
}
