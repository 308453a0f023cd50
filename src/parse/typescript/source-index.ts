import ts from 'typescript'
import type { Callable } from './abstract.js'
import { enclosingCallable, hasModifier, isFunction, outermost } from './enclosing.js'

export type NameNode = ts.Identifier | ts.PrivateIdentifier | ts.StringLiteralLike

/** One walk over every file, remembered by name, so that questions about callers and writes cost little. */
export interface SourceIndex {
  readonly creations: readonly ts.NewExpression[]
  /** Calls whose callee has no name: `makers[0](stack)`, `make(stack)(id)`, functions called where they stand. */
  readonly namelessCalls: readonly ts.CallExpression[]
  /** Everywhere a name is used: variables, and properties in `a.name` and `a['name']`. Declarations are left out. */
  mentions(name: string): readonly NameNode[]
  /** The calls and creations whose callee's last name is `name`. */
  callsNamed(name: string): readonly (ts.CallExpression | ts.NewExpression)[]
  callablesNamed(name: string): readonly Callable[]
  /** Patterns that take a property: `{ name }` and `{ name: other }`. */
  patternsOf(name: string): readonly ts.BindingElement[]
  /** `name` and every name that imports, exports, variables and properties give to it. */
  localNames(name: string): readonly string[]
  /** `name` and every name that it may be another name for. */
  originalNames(name: string): readonly string[]
  isGetter(name: string): boolean
  isSetter(name: string): boolean
}

export function indexSources(files: readonly ts.SourceFile[]): SourceIndex {
  const creations: ts.NewExpression[] = []
  const namelessCalls: ts.CallExpression[] = []
  const mentions = new Map<string, NameNode[]>()
  const callables = new Map<string, Callable[]>()
  const patterns = new Map<string, ts.BindingElement[]>()
  const renames = new Map<string, Set<string>>()
  const origins = new Map<string, Set<string>>()
  const getters = new Set<string>()
  const setters = new Set<string>()

  const visit = (node: ts.Node): void => {
    if (isNameNode(node)) {
      if (isMention(node)) push(mentions, node.text, node)
    } else if (ts.isNewExpression(node)) creations.push(node)
    else if (ts.isCallExpression(node)) {
      if (!hasNamedCallee(node)) namelessCalls.push(node)
    } else if (isFunction(node) || ts.isClassLike(node)) {
      for (const name of namesOf(node)) push(callables, name, node)
      if (ts.isGetAccessorDeclaration(node)) for (const name of namesOf(node)) getters.add(name)
      if (ts.isSetAccessorDeclaration(node)) for (const name of namesOf(node)) setters.add(name)
    }
    if (ts.isBindingElement(node)) for (const name of textOf(node.propertyName ?? node.name)) push(patterns, name, node)
    for (const [from, to] of renamesAt(node)) {
      add(renames, from, to)
      add(origins, to, from)
    }
  }
  for (const file of files) walk(file, visit)

  return {
    creations,
    namelessCalls,
    mentions: (name) => mentions.get(name) ?? [],
    callsNamed: (name) => (mentions.get(name) ?? []).map(callAt).filter((call) => call !== null),
    callablesNamed: (name) => callables.get(name) ?? [],
    patternsOf: (name) => patterns.get(name) ?? [],
    localNames: remembered((name) => reach(renames, name)),
    originalNames: remembered((name) => reach(origins, name)),
    isGetter: (name) => getters.has(name),
    isSetter: (name) => setters.has(name),
  }
}

/** In source order and without recursion: a chain of operators may be deeper than the stack. */
function walk(root: ts.Node, visit: (node: ts.Node) => void): void {
  const open: ts.Node[] = [root]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    visit(node)
    const start = open.length
    ts.forEachChild(node, (child) => {
      open.push(child)
    })
    for (let low = start, high = open.length - 1; low < high; low++, high--) {
      const swapped = open[low]!
      open[low] = open[high]!
      open[high] = swapped
    }
  }
}

function isNameNode(node: ts.Node): node is NameNode {
  if (ts.isIdentifier(node) || ts.isPrivateIdentifier(node)) return true
  return ts.isStringLiteralLike(node) && ts.isElementAccessExpression(node.parent)
}

/** False for the name of a declaration, and for names that only types are made of. */
function isMention(node: NameNode): boolean {
  const { parent } = node
  if (ts.isShorthandPropertyAssignment(parent)) return true
  if (ts.isPropertyAccessExpression(parent) || ts.isElementAccessExpression(parent)) return true
  if ('name' in parent && parent.name === node) return false
  if (ts.isTypeNode(parent) && !ts.isExpressionWithTypeArguments(parent)) return false
  return !(ts.isPropertyAssignment(parent) && parent.name === node) && !ts.isQualifiedName(parent)
}

/** The names under which the repository may call a function or create a class; `make()` is what `make` returns. */
export function namesOf(node: Callable): string[] {
  const holder = outermost(node).parent
  const isDefault = ts.isExportAssignment(holder) || hasModifier(node, ts.SyntaxKind.DefaultKeyword)
  return [...textOf(node.name), ...(isDefault ? ['default'] : []), ...namesGivenBy(holder)]
}

/** Other names that a node gives to something: `import { a as b }`, `const b = a`, `{ b: a }`, `exports.b = a`. */
function renamesAt(node: ts.Node): [from: string, to: string][] {
  if (ts.isImportSpecifier(node) || ts.isExportSpecifier(node)) {
    return node.propertyName === undefined ? [] : [[node.propertyName.text, node.name.text]]
  }
  if (ts.isImportClause(node)) return node.name === undefined ? [] : [['default', node.name.text]]
  if (ts.isImportEqualsDeclaration(node)) return [['exports', node.name.text]]
  if (ts.isExportAssignment(node)) {
    return renamed(node.expression, [node.isExportEquals === true ? 'exports' : 'default'])
  }
  if (ts.isBindingElement(node))
    return node.propertyName === undefined ? [] : renamed(node.propertyName, textOf(node.name))
  const value = valueGivenBy(node)
  return value === undefined ? [] : renamed(value, namesGivenBy(node))
}

/** The names that the node around an expression gives to it. */
function namesGivenBy(holder: ts.Node): string[] {
  if (ts.isVariableDeclaration(holder) || ts.isPropertyAssignment(holder) || ts.isPropertyDeclaration(holder)) {
    return textOf(holder.name)
  }
  if (ts.isBinaryExpression(holder) && holder.operatorToken.kind === ts.SyntaxKind.EqualsToken) {
    return textOf(ts.isPropertyAccessExpression(holder.left) ? holder.left.name : holder.left)
  }
  if (!ts.isReturnStatement(holder) && !ts.isArrowFunction(holder)) return []
  const callable = ts.isArrowFunction(holder) ? holder : enclosingCallable(holder)
  return callable === null ? [] : namesOf(callable).map((name) => `${name}()`)
}

function valueGivenBy(node: ts.Node): ts.Node | undefined {
  if (ts.isVariableDeclaration(node) || ts.isPropertyAssignment(node) || ts.isPropertyDeclaration(node)) {
    return node.initializer
  }
  if (ts.isBinaryExpression(node)) return node.right
  if (ts.isReturnStatement(node)) return node.expression
  return ts.isArrowFunction(node) && !ts.isBlock(node.body) ? node.body : undefined
}

function renamed(value: ts.Node, names: readonly string[]): [string, string][] {
  const from = nameOfValue(value)
  return from === null ? [] : names.filter((to) => to !== from).map((to) => [from, to])
}

function nameOfValue(value: ts.Node): string | null {
  let at = value
  while (ts.isParenthesizedExpression(at) || ts.isAsExpression(at) || ts.isAwaitExpression(at)) at = at.expression
  if (ts.isPropertyAccessExpression(at)) return at.name.text
  if (!ts.isCallExpression(at)) return textOf(at)[0] ?? null
  const callee = nameOfValue(at.expression)
  if (callee === 'require') return 'exports'
  return callee === null ? null : `${callee}()`
}

function textOf(name: ts.Node | undefined): string[] {
  if (name === undefined) return []
  return ts.isIdentifier(name) || ts.isPrivateIdentifier(name) || ts.isStringLiteralLike(name) ? [name.text] : []
}

function add(names: Map<string, Set<string>>, from: string, to: string): void {
  const known = names.get(from)
  if (known === undefined) names.set(from, new Set([to]))
  else known.add(to)
}

function remembered<T>(find: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>()
  return (name) => {
    const answer = known.get(name) ?? find(name)
    known.set(name, answer)
    return answer
  }
}

function reach(names: ReadonlyMap<string, ReadonlySet<string>>, from: string): string[] {
  const all = new Set([from])
  for (const known of all) for (const other of names.get(known) ?? []) all.add(other)
  return [...all]
}

/** The expression a mention names: the name itself, or `a.name` when it is a property's. */
export function mentionedAt(name: ts.Node): ts.Node {
  const { parent } = name
  if (ts.isPropertyAccessExpression(parent) && parent.name === name) return parent
  return ts.isElementAccessExpression(parent) && parent.argumentExpression === name ? parent : name
}

/** The call or creation whose callee a mention is, or null. */
export function callAt(name: ts.Node): ts.CallExpression | ts.NewExpression | null {
  const callee = outermost(mentionedAt(name))
  const { parent } = callee
  return (ts.isCallExpression(parent) || ts.isNewExpression(parent)) && parent.expression === callee ? parent : null
}

function hasNamedCallee({ expression }: ts.CallExpression): boolean {
  let at: ts.Expression = expression
  while (ts.isParenthesizedExpression(at) || ts.isNonNullExpression(at) || ts.isAsExpression(at)) at = at.expression
  if (ts.isElementAccessExpression(at)) return ts.isStringLiteralLike(at.argumentExpression)
  return ts.isIdentifier(at) || ts.isPropertyAccessExpression(at) || at.kind === ts.SyntaxKind.SuperKeyword
}

/** The expression a class extends, or null. */
export function heritageOf(node: ts.ClassLikeDeclaration): ts.Expression | null {
  const clause = node.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)
  return clause?.types[0]?.expression ?? null
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}
