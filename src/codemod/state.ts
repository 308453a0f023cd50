import ts from 'typescript'
import { behindAlias, symbolAt } from '../syntax/symbols.js'
import type { SyntaxTree } from '../syntax/tree.js'

/**
 * Something that keeps a value which code elsewhere may change: the declaration of a variable or parameter, `this`, one
 * of its fields (`this.name`), a global (`global process`), or one of the two places that we do not see into.
 */
export type State = ts.Declaration | string

export const THIS = 'this'
/** What callers hand in: any two parameters may lead to the same object. */
export const OUTSIDE = '(callers)'
/** What packages keep to themselves. */
export const FOREIGN = '(packages)'

export const fieldState = (name: string): State => `this.${name}`

/** What a name stands for. `foreign`: a package's export; `global`: nothing that the repository declares. */
export type Meaning = ts.Declaration | 'foreign' | 'framework' | 'global' | 'type'

export function meaningOf(node: ts.Identifier | ts.PrivateIdentifier, tree: SyntaxTree): Meaning {
  const { checker } = tree
  const named = symbolAt(node, checker)
  if (named === undefined) return 'global'
  const target = behindAlias(named, checker)
  if ((target.declarations ?? []).length === 0) return target === named ? 'global' : 'foreign'
  const declaration = implementationOf(target)
  if (declaration === undefined) return 'type'
  if (tree.frameworkModuleOf(declaration) !== null) return 'framework'
  return isRequired(declaration) ? 'foreign' : declaration
}

/** Of several overloads the one with a body. */
function implementationOf({ declarations = [], valueDeclaration }: ts.Symbol): ts.Declaration | undefined {
  return declarations.find((each) => ts.isFunctionLike(each) && 'body' in each && !!each.body) ?? valueDeclaration
}

/** `const z = require('zod')` and what is taken out of it. */
function isRequired(declaration: ts.Declaration): boolean {
  let at: ts.Node | undefined = initializerOf(declaration)
  while (at !== undefined && (ts.isPropertyAccessExpression(at) || ts.isAwaitExpression(at))) at = at.expression
  return at !== undefined && isLoading(at)
}

/** `import('./users.js')`, `require('./users')` */
export const isLoading = (node: ts.Node): node is ts.CallExpression =>
  ts.isCallExpression(node) &&
  (node.expression.kind === ts.SyntaxKind.ImportKeyword ||
    (ts.isIdentifier(node.expression) && node.expression.text === 'require'))

/** The expression a variable starts with; for a name in a pattern, that of the whole pattern. */
export function initializerOf(declaration: ts.Declaration): ts.Expression | undefined {
  let at: ts.Node = declaration
  while (ts.isBindingElement(at) || ts.isObjectBindingPattern(at) || ts.isArrayBindingPattern(at)) at = at.parent
  if (ts.isVariableDeclaration(at)) return at.initializer
  return ts.isExportAssignment(at) ? at.expression : undefined
}

/** Numbers, texts and the like: nobody can change one from afar. */
export function isPrimitive(node: ts.Expression): boolean {
  if (ts.isPrefixUnaryExpression(node) || ts.isParenthesizedExpression(node) || ts.isAsExpression(node)) {
    return isPrimitive(ts.isPrefixUnaryExpression(node) ? node.operand : node.expression)
  }
  if (ts.isLiteralExpression(node)) return !ts.isRegularExpressionLiteral(node)
  return [ts.SyntaxKind.TrueKeyword, ts.SyntaxKind.FalseKeyword, ts.SyntaxKind.NullKeyword].includes(node.kind)
}
