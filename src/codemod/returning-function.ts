import ts from 'typescript'
import { symbolAt } from '../syntax/symbols.js'
import type { SyntaxTree } from '../syntax/tree.js'
import { isDisposed } from './assignment.js'
import { identifiersIn } from './identifiers.js'
import type { Hindered } from './obstacle.js'

export interface ReturningFunction {
  readonly code: ts.FunctionDeclaration | ts.ArrowFunction | ts.FunctionExpression
  readonly name: ts.Identifier
}

/**
 * The named function that gives back a creation as it is: `return new X(…)`, `=> new X(…)`, or
 * `const api = new X(…)` with `return api` directly below.
 */
export function returningFunction(creation: ts.NewExpression, tree: SyntaxTree): ReturningFunction | Hindered | null {
  const given = givenBack(creation, tree)
  if (given === null || 'obstacle' in given) return given
  const code = enclosingFunction(creation)
  if (code === null) return null
  const name = nameOf(code, tree)
  const isDirect = given.node === code.body || given.node.parent === code.body
  if (name === null || !isDirect || returnsIn(code) > 1) return { obstacle: 'form', at: creation }
  return { code: code as ReturningFunction['code'], name }
}

/** The statement, or the body of an arrow function, that gives the component back. */
function givenBack(creation: ts.NewExpression, tree: SyntaxTree): { readonly node: ts.Node } | Hindered | null {
  const { parent } = creation
  if (ts.isReturnStatement(parent)) return { node: parent }
  if (ts.isArrowFunction(parent)) return { node: creation }
  if (isWrapper(parent)) {
    let at: ts.Node = parent
    while (isWrapper(at)) at = at.parent
    return ts.isReturnStatement(at) || ts.isArrowFunction(at) ? { obstacle: 'form', at: creation } : null
  }
  if (!ts.isVariableDeclaration(parent) || !ts.isIdentifier(parent.name)) return null
  return givenBackByName(parent, parent.name, tree)
}

const isWrapper = (node: ts.Node): boolean =>
  ts.isParenthesizedExpression(node) ||
  ts.isAsExpression(node) ||
  ts.isSatisfiesExpression(node) ||
  ts.isNonNullExpression(node)

function givenBackByName(
  declaration: ts.VariableDeclaration,
  name: ts.Identifier,
  { checker }: SyntaxTree,
): { readonly node: ts.Node } | Hindered | null {
  const { parent: list } = declaration
  if (!ts.isVariableDeclarationList(list) || !ts.isVariableStatement(list.parent)) return null
  const statement = list.parent
  if (!ts.isBlock(statement.parent)) return null
  const symbol = checker.getSymbolAtLocation(name)
  const mentions = (identifiersIn(name.getSourceFile()).get(name.text) ?? []).filter(
    (each) => each !== name && symbolAt(each, checker) === symbol,
  )
  const returned = mentions.find(({ parent }) => ts.isReturnStatement(parent))
  if (returned === undefined) return null
  const { statements } = statement.parent
  const isNext = statements[statements.indexOf(statement) + 1] === returned.parent
  const isAlone = list.declarations.length === 1 && declaration.type === undefined
  if (!isNext || !isAlone || !isConstant(list) || mentions.length > 1) return { obstacle: 'form', at: declaration }
  return { node: returned.parent }
}

function enclosingFunction(node: ts.Node): ts.FunctionLikeDeclaration | null {
  let at = node.parent
  while (!ts.isSourceFile(at) && !ts.isFunctionLike(at) && !ts.isClassStaticBlockDeclaration(at)) at = at.parent
  return ts.isFunctionLike(at) && 'body' in at ? at : null
}

/** A plain function that always stands for itself: declared once, or a constant. */
function nameOf(code: ts.FunctionLikeDeclaration, { checker }: SyntaxTree): ts.Identifier | null {
  const isPlain =
    (ts.isFunctionDeclaration(code) || ts.isArrowFunction(code) || ts.isFunctionExpression(code)) &&
    code.asteriskToken === undefined &&
    !(ts.getModifiers(code) ?? []).some(({ kind }) => kind === ts.SyntaxKind.AsyncKeyword)
  if (!isPlain) return null
  if (ts.isFunctionDeclaration(code)) {
    const isOnly = code.name !== undefined && checker.getSymbolAtLocation(code.name)?.declarations?.length === 1
    return isOnly ? code.name : null
  }
  const { parent } = code
  const isVariable =
    ts.isVariableDeclaration(parent) &&
    parent.initializer === code &&
    parent.type === undefined &&
    ts.isIdentifier(parent.name) &&
    ts.isVariableDeclarationList(parent.parent) &&
    ts.isVariableStatement(parent.parent.parent) &&
    isConstant(parent.parent)
  const isAnonymous = ts.isArrowFunction(code) || code.name === undefined
  return isVariable && isAnonymous ? parent.name : null
}

/** Declared with `const`, which is neither `let` nor `using`. */
const isConstant = (list: ts.VariableDeclarationList): boolean =>
  (list.flags & ts.NodeFlags.Const) !== 0 && !isDisposed(list)

/** Its own, not those of functions in it. */
function returnsIn(code: ts.FunctionLikeDeclaration): number {
  let count = 0
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node)) return
    if (ts.isReturnStatement(node)) count++
    ts.forEachChild(node, visit)
  }
  if (code.body !== undefined) ts.forEachChild(code.body, visit)
  return count
}
