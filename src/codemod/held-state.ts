import ts from 'typescript'
import type { SyntaxTree } from '../syntax/tree.js'
import { rootOf } from './access-path.js'
import { AccessorNames } from './accessor-names.js'
import { isAssignment, isCounting } from './assignment.js'
import { makesPrimitive } from './control-flow.js'
import { FOREIGN, OUTSIDE, type State, THIS, fieldState, initializerOf, isPrimitive, meaningOf } from './state.js'

/**
 * What can be reached through a variable: whatever its value was made from and whatever was put into it later,
 * through other variables and function bodies. Too much rather than too little.
 */
export class HeldState {
  readonly #stores = new Map<ts.SourceFile, Stores>()
  readonly #mentions = new Map<ts.Node, readonly State[]>()

  readonly accessors: AccessorNames

  constructor(readonly tree: SyntaxTree) {
    this.accessors = new AccessorNames(tree)
  }

  /** A variable that is one number, text or function for good. */
  isFixed(declaration: ts.Declaration): boolean {
    const value = this.fixedValue(declaration)
    return value !== null && (isPrimitive(value) || ts.isFunctionLike(value) || ts.isClassLike(value))
  }

  /** A function or class, or a variable that holds one. */
  isCode(declaration: ts.Declaration): boolean {
    const value = this.fixedValue(declaration) ?? declaration
    return isCode(value)
  }

  /** The expression that a variable stands for as long as the program runs, or null when it is set again. */
  fixedValue(declaration: ts.Declaration): ts.Expression | null {
    if (!ts.isVariableDeclaration(declaration) || declaration.initializer === undefined) return null
    return this.#storesIn(declaration.getSourceFile()).rebound.has(declaration) ? null : declaration.initializer
  }

  /** A variable that only ever holds numbers, texts, or objects written out; what is in those stands for itself. */
  isData(declaration: ts.Declaration): boolean {
    return this.#isAlways(declaration, (node) => isCopiedValue(node) || isLiteral(node))
  }

  /** Whoever has been given its value has a copy. */
  isCopied(declaration: ts.Declaration): boolean {
    return this.#isAlways(declaration, isCopiedValue)
  }

  #isAlways(declaration: ts.Declaration, test: (value: ts.Node) => boolean): boolean {
    return ts.isVariableDeclaration(declaration) && this.#sourcesOf(declaration).every(test)
  }

  behind(declaration: ts.Declaration): ReadonlySet<State> {
    return this.#reach(this.#sourcesOf(declaration))
  }

  /** Everything that an expression mentions or leads to. */
  within(node: ts.Node): ReadonlySet<State> {
    return this.#reach([node])
  }

  #reach(sources: readonly ts.Node[]): ReadonlySet<State> {
    const found = new Set<State>()
    const queue = [...sources]
    const seen = new Set<ts.Node>()
    for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
      if (seen.has(node)) continue
      seen.add(node)
      for (const state of this.#mentionsIn(node)) {
        if (typeof state === 'string') found.add(state)
        else {
          if (!isCode(state)) found.add(state)
          queue.push(...this.#sourcesOf(state))
        }
      }
    }
    return found
  }

  #sourcesOf(declaration: ts.Declaration): readonly ts.Node[] {
    if (isCode(declaration)) return [declaration]
    const initializer = initializerOf(declaration)
    const stored = this.#storesIn(declaration.getSourceFile()).values.get(declaration) ?? []
    return initializer === undefined ? stored : [initializer, ...stored]
  }

  #mentionsIn(root: ts.Node): readonly State[] {
    const known = this.#mentions.get(root)
    if (known !== undefined) return known
    const found: State[] = []
    const visit = (node: ts.Node, hasOwnThis: boolean): void => {
      if (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node)) return
      if (ts.isIdentifier(node)) found.push(...this.#stateOf(node))
      else if (node.kind === ts.SyntaxKind.ThisKeyword && !hasOwnThis) found.push(THIS, OUTSIDE)
      else if (ts.isPropertyAccessExpression(node) && node.expression.kind === ts.SyntaxKind.ThisKeyword) {
        if (!hasOwnThis) found.push(fieldState(node.name.text))
      } else {
        const isOwner = (ts.isFunctionLike(node) && !ts.isArrowFunction(node)) || ts.isClassLike(node)
        ts.forEachChild(node, (child) => {
          visit(child, hasOwnThis || isOwner)
        })
      }
    }
    visit(root, false)
    this.#mentions.set(root, found)
    return found
  }

  #stateOf(node: ts.Identifier): readonly State[] {
    const meaning = meaningOf(node, this.tree)
    if (meaning === 'foreign') return [FOREIGN]
    if (typeof meaning === 'string') return []
    if (ts.isParameter(meaning)) return [meaning, OUTSIDE]
    return this.fixedValue(meaning) !== null && isPrimitive(this.fixedValue(meaning)!) ? [] : [meaning]
  }

  #storesIn(file: ts.SourceFile): Stores {
    const known = this.#stores.get(file)
    if (known !== undefined) return known
    const stores = readStores(file, this.tree)
    this.#stores.set(file, stores)
    return stores
  }
}

const isCopiedValue = (node: ts.Node): boolean => makesPrimitive(node) || (ts.isExpression(node) && isPrimitive(node))

const isLiteral = (node: ts.Node): boolean => ts.isObjectLiteralExpression(node) || ts.isArrayLiteralExpression(node)

/** Functions and classes never change; what they mention counts, they do not. */
const isCode = (node: ts.Node): boolean => ts.isFunctionLike(node) || ts.isClassLike(node)

/** What a file's assignments and method calls put into its variables, and which variables are set again. */
interface Stores {
  readonly values: ReadonlyMap<ts.Declaration, readonly ts.Node[]>
  readonly rebound: ReadonlySet<ts.Declaration>
}

function readStores(file: ts.SourceFile, tree: SyntaxTree): Stores {
  const values = new Map<ts.Declaration, ts.Node[]>()
  const rebound = new Set<ts.Declaration>()
  const put = (target: ts.Node, stored: readonly ts.Node[]): void => {
    const root = rootOf(target)
    const meaning = ts.isIdentifier(root) ? meaningOf(root, tree) : 'global'
    if (typeof meaning === 'string') return
    if (root === target) rebound.add(meaning)
    const known = values.get(meaning)
    if (known === undefined) values.set(meaning, [...stored])
    else known.push(...stored)
  }
  const putPattern = (target: ts.Node, stored: readonly ts.Node[]): void => {
    if (ts.isObjectLiteralExpression(target) || ts.isArrayLiteralExpression(target)) {
      const visit = (node: ts.Node): void => {
        if (ts.isIdentifier(node)) put(node, stored)
        ts.forEachChild(node, visit)
      }
      visit(target)
    } else put(target, stored)
  }
  const visit = (node: ts.Node): void => {
    if (isAssignment(node)) {
      putPattern(withoutParentheses(node.left), [node.right])
    } else if (isCounting(node)) put(withoutParentheses(node.operand), [])
    else if ((ts.isForInStatement(node) || ts.isForOfStatement(node)) && ts.isExpression(node.initializer)) {
      putPattern(node.initializer, [node.expression])
    } else if (ts.isCallExpression(node) && rootOf(node.expression) !== node.expression) {
      put(node.expression, node.arguments)
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return { values, rebound }
}

function withoutParentheses(node: ts.Expression): ts.Expression {
  let at = node
  while (ts.isParenthesizedExpression(at) || ts.isNonNullExpression(at) || ts.isAsExpression(at)) at = at.expression
  return at
}
