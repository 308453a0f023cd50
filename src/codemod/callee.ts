import ts from 'typescript'
import type { SyntaxTree } from '../syntax/tree.js'
import type { HeldState } from './held-state.js'
import { meaningOf } from './state.js'

/**
 * What a call runs, as far as its order among other code goes.
 *
 * - `pure`: a function of the language that only looks at what it is given.
 * - `prints`: only its order among other output matters.
 * - `construct`: creates a construct; those may be created in another order.
 * - `own`: code of the repository that can be read.
 */
export type Callee =
  | { readonly kind: 'pure' | 'prints' | 'framework' | 'super' | 'unknown' }
  | { readonly kind: 'construct'; readonly node: ts.ClassLikeDeclaration | null }
  | { readonly kind: 'own'; readonly node: ts.FunctionLikeDeclaration | ts.ClassLikeDeclaration }

export type CallNode = ts.CallExpression | ts.NewExpression

export function calleeOf(node: CallNode, tree: SyntaxTree, held: HeldState): Callee {
  const callee = node.expression
  if (callee.kind === ts.SyntaxKind.SuperKeyword) return { kind: 'super' }
  const code = codeBehind(callee, tree, held)
  if (ts.isNewExpression(node) && isConstructCreation(node)) {
    return { kind: 'construct', node: code !== null && code !== 'framework' && ts.isClassLike(code) ? code : null }
  }
  if (code === 'framework') return { kind: 'framework' }
  if (code !== null) return { kind: 'own', node: code }
  return { kind: (ts.isCallExpression(node) ? builtinKind(callee, tree) : null) ?? 'unknown' }
}

/** `new X(scope, 'Id', …)`: the shape of every construct. */
export function isConstructCreation({ arguments: args }: ts.NewExpression): boolean {
  const [scope, id] = args ?? []
  return scope !== undefined && id !== undefined && !ts.isSpreadElement(scope) && ts.isStringLiteralLike(id)
}

/** The function or class that a callee names for good. */
function codeBehind(
  callee: ts.Expression,
  tree: SyntaxTree,
  held: HeldState,
): ts.FunctionLikeDeclaration | ts.ClassLikeDeclaration | 'framework' | null {
  const inner = ts.isParenthesizedExpression(callee) ? callee.expression : callee
  if (ts.isArrowFunction(inner) || ts.isFunctionExpression(inner)) return inner
  if (ts.isPropertyAccessExpression(inner)) {
    if (inner.expression.kind === ts.SyntaxKind.ThisKeyword) return privateMethod(inner.name, tree)
    if (isModule(inner.expression, tree)) return codeNamed(inner.name, tree, held)
    // `CrudApi.define`
    return codeBehind(inner.expression, tree, held) === 'framework' ? 'framework' : null
  }
  return ts.isIdentifier(inner) ? codeNamed(inner, tree, held) : null
}

function codeNamed(name: ts.MemberName, tree: SyntaxTree, held: HeldState): ReturnType<typeof codeBehind> {
  const meaning = meaningOf(name, tree)
  if (meaning === 'framework') return 'framework'
  if (typeof meaning === 'string') return null
  if (ts.isClassLike(meaning)) return meaning
  if (ts.isFunctionDeclaration(meaning)) return meaning.body === undefined ? null : meaning
  const value = held.fixedValue(meaning)
  const isCode =
    value !== null && (ts.isArrowFunction(value) || ts.isFunctionExpression(value) || ts.isClassLike(value))
  return isCode ? value : null
}

/** Any other method may be another one in a subclass. */
function privateMethod(name: ts.MemberName, tree: SyntaxTree): ts.MethodDeclaration | null {
  const meaning = meaningOf(name, tree)
  if (typeof meaning === 'string' || !ts.isMethodDeclaration(meaning) || meaning.body === undefined) return null
  const isPrivate =
    ts.isPrivateIdentifier(name) || (ts.getCombinedModifierFlags(meaning) & ts.ModifierFlags.Private) !== 0
  return isPrivate ? meaning : null
}

/** `import * as schemas from './schemas'` */
export function isModule(node: ts.Expression, tree: SyntaxTree): boolean {
  if (!ts.isIdentifier(node)) return false
  const meaning = meaningOf(node, tree)
  return typeof meaning !== 'string' && (ts.isSourceFile(meaning) || ts.isModuleDeclaration(meaning))
}

function builtinKind(callee: ts.Expression, tree: SyntaxTree): 'pure' | 'prints' | null {
  if (ts.isIdentifier(callee)) return PURE_FUNCTIONS.has(callee.text) && isGlobal(callee, tree) ? 'pure' : null
  if (!ts.isPropertyAccessExpression(callee)) return null
  const { expression: receiver, name } = callee
  if (ts.isIdentifier(receiver) && isGlobal(receiver, tree)) {
    if (receiver.text === 'console') return 'prints'
    if (PURE_NAMESPACES.get(receiver.text)?.includes(name.text) === true) return 'pure'
  }
  return PURE_METHODS.has(name.text) && meaningOf(name, tree) === 'global' ? 'pure' : null
}

const isGlobal = (node: ts.Identifier, tree: SyntaxTree): boolean => meaningOf(node, tree) === 'global'

const PURE_FUNCTIONS: ReadonlySet<string> = new Set([
  'String',
  'Number',
  'Boolean',
  'BigInt',
  'parseInt',
  'parseFloat',
  'encodeURIComponent',
  'decodeURIComponent',
])

const PURE_NAMESPACES: ReadonlyMap<string, readonly string[]> = new Map([
  ['Math', ['max', 'min', 'round', 'floor', 'ceil', 'abs', 'trunc', 'pow']],
  ['JSON', ['stringify', 'parse']],
  ['Object', ['keys', 'values', 'entries', 'fromEntries']],
  ['Array', ['isArray', 'of', 'from']],
  ['Number', ['parseInt', 'parseFloat', 'isInteger', 'isNaN']],
])

/** Methods of texts and lists that leave them as they are, whatever they are called on. */
const PURE_METHODS: ReadonlySet<string> = new Set([
  'toLowerCase',
  'toUpperCase',
  'trim',
  'padStart',
  'padEnd',
  'split',
  'startsWith',
  'endsWith',
  'includes',
  'slice',
  'substring',
  'replace',
  'replaceAll',
  'join',
  'concat',
  'map',
  'filter',
  'toString',
])
