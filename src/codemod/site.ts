import ts from 'typescript'
import type { ComponentDeclaration } from '../model/component.js'
import { callAt } from '../syntax/node-at.js'
import type { SyntaxTree } from '../syntax/tree.js'
import { rootOf } from './access-path.js'
import { isDisposed } from './assignment.js'

/** A member of a group as it stands in the source. */
export interface Site {
  readonly component: ComponentDeclaration
  readonly node: ts.NewExpression
  readonly holder: Holder
  /** The statement that creates it, in the statement list where the backend would go. */
  readonly statement: ts.Statement
  readonly siblings: ts.NodeArray<ts.Statement>
}

/** What the new component is put into. */
export type Holder =
  | { readonly kind: 'variable'; readonly name: ts.Identifier; readonly isExported: boolean }
  /** `this.userApi = new …` in a constructor: visible to whoever has the instance. */
  | { readonly kind: 'field'; readonly name: ts.Identifier | ts.PrivateIdentifier }
  | { readonly kind: 'nothing' }

export type SiteResult =
  { readonly site: Site } | { readonly problem: 'props-not-movable' | 'exported-reference' | 'unclassified-reference' }

/** Finds a member's statement, or says which refusal its form deserves. */
export function siteOf(component: ComponentDeclaration, tree: SyntaxTree): SiteResult {
  const node = callAt(tree, component.span)
  if (node === null || !ts.isNewExpression(node)) return { problem: 'props-not-movable' }
  const { parent } = node
  if (ts.isExportAssignment(parent)) return { problem: 'exported-reference' }
  if (ts.isExpressionStatement(parent)) return placed(component, node, { kind: 'nothing' }, parent)
  if (ts.isVariableDeclaration(parent)) return variableSite(component, node, parent)
  const isAssigned = ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken
  if (!isAssigned || parent.right !== node || !ts.isExpressionStatement(parent.parent)) {
    return { problem: 'unclassified-reference' }
  }
  return assignedSite(component, node, parent.left, parent.parent, tree)
}

function variableSite(
  component: ComponentDeclaration,
  node: ts.NewExpression,
  declaration: ts.VariableDeclaration,
): SiteResult {
  const { name, parent: list } = declaration
  const statement = list.parent
  if (!ts.isIdentifier(name) || !ts.isVariableStatement(statement) || isDisposed(list)) {
    return { problem: 'unclassified-reference' }
  }
  const isExported = (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
  return placed(component, node, { kind: 'variable', name, isExported }, statement)
}

function assignedSite(
  component: ComponentDeclaration,
  node: ts.NewExpression,
  target: ts.Expression,
  statement: ts.ExpressionStatement,
  { checker }: SyntaxTree,
): SiteResult {
  if (isCommonJsExport(target)) return { problem: 'exported-reference' }
  if (!ts.isPropertyAccessExpression(target) || target.expression.kind !== ts.SyntaxKind.ThisKeyword) {
    return { problem: 'unclassified-reference' }
  }
  const { name } = target
  const hasSetter = (checker.getSymbolAtLocation(name)?.declarations ?? []).some(ts.isAccessor)
  return hasSetter ? { problem: 'unclassified-reference' } : placed(component, node, { kind: 'field', name }, statement)
}

/** `exports.userApi = …`, `module.exports = …` */
function isCommonJsExport(target: ts.Expression): boolean {
  const root = rootOf(target)
  if (!ts.isIdentifier(root) || root === target) return false
  return root.text === 'exports' || (root.text === 'module' && /^module\s*\.\s*exports\b/.test(target.getText()))
}

function placed(
  component: ComponentDeclaration,
  node: ts.NewExpression,
  holder: Holder,
  statement: ts.Statement,
): SiteResult {
  const list = statement.parent
  if (!ts.isSourceFile(list) && !ts.isBlock(list) && !ts.isModuleBlock(list)) return { problem: 'props-not-movable' }
  return { site: { component, node, holder, statement, siblings: list.statements } }
}
