import ts from 'typescript'
import type { ComponentDeclaration } from '../model/component.js'
import { callAt } from '../syntax/node-at.js'
import type { SyntaxTree } from '../syntax/tree.js'
import { rootOf } from './access-path.js'
import { isDisposed } from './assignment.js'
import { type Factory, factoryOf } from './factory.js'
import type { Hindered } from './obstacle.js'

/** A member of a group as it stands in the source. */
export interface Site {
  readonly component: ComponentDeclaration
  /** Its creation, or the call of the factory that creates it. */
  readonly node: ts.NewExpression | ts.CallExpression
  readonly scope: ts.Expression | undefined
  readonly factory: Factory | null
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

export type SiteResult = { readonly site: Site } | Misplaced

export interface Misplaced {
  readonly problem: 'props-not-movable' | 'exported-reference' | 'unclassified-reference'
  /** What hinders the factory that creates it. */
  readonly hindered?: Hindered
}

/** Finds a member's statement, or says which refusal its form deserves. */
export function siteOf(component: ComponentDeclaration, tree: SyntaxTree): SiteResult {
  const node = callAt(tree, component.span)
  if (node === null || !ts.isNewExpression(node)) return { problem: 'props-not-movable' }
  return siteAround({ component, node, scope: node.arguments?.[0], factory: null }, tree)
}

/** As `siteOf`, where the one call of its factory stands; null when no function gives the member back. */
export function callSiteOf(component: ComponentDeclaration, tree: SyntaxTree): SiteResult | null {
  const creation = callAt(tree, component.span)
  const factory = creation !== null && ts.isNewExpression(creation) ? factoryOf(creation, tree) : null
  if (factory === null) return null
  if ('obstacle' in factory) {
    const problem = factory.obstacle === 'unseen' ? 'exported-reference' : 'props-not-movable'
    return { problem, hindered: factory }
  }
  return siteAround({ component, node: factory.call, scope: factory.scope, factory }, tree)
}

type Found = Pick<Site, 'component' | 'node' | 'scope' | 'factory'>

function siteAround(found: Found, tree: SyntaxTree): SiteResult {
  const { node } = found
  const { parent } = node
  if (ts.isExportAssignment(parent)) return { problem: 'exported-reference' }
  if (ts.isExpressionStatement(parent)) return placed(found, { kind: 'nothing' }, parent)
  if (ts.isVariableDeclaration(parent)) return variableSite(found, parent)
  const isAssigned = ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken
  if (!isAssigned || parent.right !== node || !ts.isExpressionStatement(parent.parent)) {
    return { problem: 'unclassified-reference' }
  }
  return assignedSite(found, parent.left, parent.parent, tree)
}

function variableSite(found: Found, declaration: ts.VariableDeclaration): SiteResult {
  const { name, parent: list } = declaration
  const statement = list.parent
  if (!ts.isIdentifier(name) || !ts.isVariableStatement(statement) || isDisposed(list)) {
    return { problem: 'unclassified-reference' }
  }
  const isExported = (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
  return placed(found, { kind: 'variable', name, isExported }, statement)
}

function assignedSite(
  found: Found,
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
  return hasSetter ? { problem: 'unclassified-reference' } : placed(found, { kind: 'field', name }, statement)
}

/** `exports.userApi = …`, `module.exports = …` */
function isCommonJsExport(target: ts.Expression): boolean {
  const root = rootOf(target)
  if (!ts.isIdentifier(root) || root === target) return false
  return root.text === 'exports' || (root.text === 'module' && /^module\s*\.\s*exports\b/.test(target.getText()))
}

function placed(found: Found, holder: Holder, statement: ts.Statement): SiteResult {
  const list = statement.parent
  if (!ts.isSourceFile(list) && !ts.isBlock(list) && !ts.isModuleBlock(list)) return { problem: 'props-not-movable' }
  return { site: { ...found, holder, statement, siblings: list.statements } }
}
