import ts from 'typescript'
import type { DeclarationContext } from '../../model/component.js'
import { enclosingCallable, isFunction } from './enclosing.js'

/** What decides whether, and how often, a node runs. */
export interface Circumstance {
  readonly kind: DeclarationContext['kind']
  readonly node: ts.Node
}

/** The loops and conditions from a node out to the callable it stands in. */
export function contextWithin(node: ts.Node): Circumstance[] {
  const boundary = enclosingCallable(node)
  const found: Circumstance[] = []
  let child = node
  for (let at = node.parent as ts.Node | undefined; at !== undefined && at !== boundary; child = at, at = at.parent) {
    const kind = kindOf(at, child)
    if (kind !== null) found.push({ kind, node: at })
    if (!isStatementList(at)) continue
    const escape = escapeBefore(at, child)
    if (escape !== null) found.push({ kind: 'condition', node: escape })
  }
  if (boundary !== null && isDefault(child, boundary)) found.push({ kind: 'condition', node: child })
  // Whoever reads a generator may stop anywhere.
  if (boundary !== null && 'asteriskToken' in boundary && boundary.asteriskToken !== undefined) {
    found.push({ kind: 'condition', node: boundary })
  }
  return found
}

function kindOf(parent: ts.Node, child: ts.Node): 'loop' | 'condition' | null {
  switch (parent.kind) {
    case ts.SyntaxKind.ForStatement:
      return child === (parent as ts.ForStatement).initializer ? null : 'loop'
    case ts.SyntaxKind.ForInStatement:
    case ts.SyntaxKind.ForOfStatement:
      return child === (parent as ts.ForInOrOfStatement).statement ? 'loop' : null
    case ts.SyntaxKind.WhileStatement:
    case ts.SyntaxKind.DoStatement:
      return 'loop'
    case ts.SyntaxKind.IfStatement: {
      const { expression } = parent as ts.IfStatement
      return child === expression || isEntryTest(expression) ? null : 'condition'
    }
    case ts.SyntaxKind.ConditionalExpression:
      return child === (parent as ts.ConditionalExpression).condition ? null : 'condition'
    case ts.SyntaxKind.BinaryExpression:
      return isShortCircuit(parent as ts.BinaryExpression, child) ? 'condition' : null
    case ts.SyntaxKind.CaseClause:
    case ts.SyntaxKind.DefaultClause:
    case ts.SyntaxKind.CatchClause:
      return 'condition'
    case ts.SyntaxKind.BindingElement:
      return child === (parent as ts.BindingElement).initializer ? 'condition' : null
    case ts.SyntaxKind.CallExpression:
    case ts.SyntaxKind.ElementAccessExpression: {
      const { expression } = parent as ts.CallExpression | ts.ElementAccessExpression
      return child !== expression && ts.isOptionalChain(parent) ? 'condition' : null
    }
    default:
      return null
  }
}

/** `if (require.main === module)` asks whether this file is the program: it is, when its stacks are built. */
function isEntryTest(test: ts.Expression): boolean {
  return /^(require\.main\s*={2,3}\s*module|module\s*={2,3}\s*require\.main|import\.meta\.main)$/.test(test.getText())
}

function isShortCircuit({ operatorToken, right }: ts.BinaryExpression, child: ts.Node): boolean {
  if (child !== right) return false
  switch (operatorToken.kind) {
    case ts.SyntaxKind.AmpersandAmpersandToken:
    case ts.SyntaxKind.BarBarToken:
    case ts.SyntaxKind.QuestionQuestionToken:
    case ts.SyntaxKind.AmpersandAmpersandEqualsToken:
    case ts.SyntaxKind.BarBarEqualsToken:
    case ts.SyntaxKind.QuestionQuestionEqualsToken:
      return true
    default:
      return false
  }
}

/** A default parameter runs only when the argument is missing. */
function isDefault(child: ts.Node, boundary: ts.Node): boolean {
  return isFunction(boundary) && ts.isParameter(child)
}

type StatementList = ts.Node & { readonly statements: ts.NodeArray<ts.Statement> }

const isStatementList = (node: ts.Node): node is StatementList =>
  ts.isBlock(node) || ts.isCaseClause(node) || ts.isDefaultClause(node) || ts.isSourceFile(node)

/** An earlier statement that may leave the list (`if (!enabled) return`): what follows runs on a condition. */
function escapeBefore(list: StatementList, child: ts.Node): ts.Node | null {
  let first = firstEscapes.get(list)
  if (first === undefined) {
    first = list.statements.find((statement) => leaves(statement, statement)) ?? null
    firstEscapes.set(list, first)
  }
  return first !== null && first.pos < child.pos ? first : null
}

/** A list is asked for every declaration in it. */
const firstEscapes = new WeakMap<ts.Node, ts.Node | null>()

/**
 * A throw that nobody catches is no escape: the program that gets past it has run everything. `within` is the
 * statement that a `break` may leave for its own sake.
 */
function leaves(node: ts.Node, within: ts.Node): boolean {
  if (ts.isReturnStatement(node)) return true
  if (ts.isBreakStatement(node) && node.label !== undefined) return !isLabelled(node, node.label.text, within)
  if (ts.isThrowStatement(node)) return isCaught(node, within)
  if (isFunction(node) || ts.isClassLike(node) || ts.isExpression(node)) return false
  return ts.forEachChild(node, (child) => leaves(child, within) || undefined) ?? false
}

function isLabelled(from: ts.Node, label: string, within: ts.Node): boolean {
  for (let at = from; ; at = at.parent) {
    if (ts.isLabeledStatement(at) && at.label.text === label) return true
    if (at === within) return false
  }
}

/** Caught outside of `within`, in the same function: what follows `within` is skipped and the program goes on. */
function isCaught(from: ts.Node, within: ts.Node): boolean {
  let child = from
  let isOutside = from === within
  for (let at = from.parent as ts.Node | undefined; at !== undefined && !isFunction(at); child = at, at = at.parent) {
    if (ts.isTryStatement(at) && at.tryBlock === child && at.catchClause !== undefined) return isOutside
    if (at === within) isOutside = true
  }
  return false
}
