import ts from 'typescript'
import { localSymbolAt } from '../syntax/symbols.js'
import type { SyntaxTree } from '../syntax/tree.js'
import { isWritten } from './assignment.js'
import { identifiersIn } from './identifiers.js'
import { indexOf } from './needed-names.js'
import type { Site } from './site.js'

/** One mention of a member in its own file. */
export interface Reference {
  readonly node: ts.Node
  readonly kind: 'read' | 'type' | 'export' | 'unclassified'
}

/** Every mention of a member, by symbol, its declaration left out. */
export function referencesTo(site: Site, tree: SyntaxTree): Reference[] {
  const { holder } = site
  if (holder.kind === 'nothing') return []
  const identifiers = identifiersIn(site.node.getSourceFile())
  const mentions = (identifiers.get(holder.name.text) ?? []).flatMap((name) => mentionAt(name, site, tree) ?? [])
  return [
    ...mentions.map((node): Reference => ({ node, kind: kindOf(node, site) })),
    ...(identifiers.get('eval') ?? []).filter(isCalled).map((node): Reference => ({ node, kind: 'unclassified' })),
  ]
}

/** The variable's name itself, or the whole `this.userApi`. */
function mentionAt(node: ts.Identifier | ts.PrivateIdentifier, { holder }: Site, tree: SyntaxTree): ts.Node | null {
  if (holder.kind === 'nothing' || node === holder.name) return null
  if (holder.kind === 'field') {
    const { parent } = node
    const isField = ts.isPropertyAccessExpression(parent) && parent.expression.kind === ts.SyntaxKind.ThisKeyword
    return isField && parent.name === node ? parent : null
  }
  if (!ts.isIdentifier(node) || isPropertyName(node)) return null
  // A `var` that is declared again has several.
  const declarations = localSymbolAt(node, tree.checker)?.declarations ?? []
  return declarations.includes(holder.name.parent as ts.Declaration) ? node : null
}

/** The name after a dot or before a colon names a property, not the variable. */
function isPropertyName(node: ts.Identifier): boolean {
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node
  if (ts.isQualifiedName(parent)) return parent.right === node
  return (ts.isPropertyAssignment(parent) || ts.isMethodDeclaration(parent)) && parent.name === node
}

function kindOf(node: ts.Node, site: Site): Reference['kind'] {
  const { parent } = node
  if (isWritten(node)) return 'unclassified'
  if (site.holder.kind === 'field') return 'read'
  if (ts.isExportSpecifier(parent)) return 'export'
  if (ts.isTypeQueryNode(parent) || ts.isQualifiedName(parent)) return 'type'
  if (ts.isVariableDeclaration(parent) && parent.name === node) return 'unclassified'
  return isVar(site) && !isBelow(node, site) ? 'unclassified' : 'read'
}

function isVar({ statement }: Site): boolean {
  return ts.isVariableStatement(statement) && (statement.declarationList.flags & ts.NodeFlags.BlockScoped) === 0
}

/** A `var` can also be read before it has its value, and outside its block. */
function isBelow(node: ts.Node, { statement, siblings }: Site): boolean {
  const index = indexOf(node, siblings)
  return index > siblings.indexOf(statement) && !ts.isFunctionDeclaration(siblings[index]!)
}

/** `eval('userApi')` can name anything. */
const isCalled = (node: ts.Node): boolean => ts.isCallExpression(node.parent) && node.parent.expression === node
