import ts from 'typescript'
import { behindAlias, symbolAt } from '../../syntax/symbols.js'
import {
  type Abstract,
  type Cell,
  type Frame,
  type SymbolAbstract,
  UNDEFINED,
  primitive,
  symbol,
  unknown,
} from './abstract.js'
import { heldBy } from './changes.js'
import { isFunction, thisContainer } from './enclosing.js'
import { type Evaluation, memberKey } from './evaluation.js'
import { frameOf } from './frame.js'
import { frameworkExport } from './framework-modules.js'
import { argumentsOf } from './arguments.js'
import { Modules } from './modules.js'
import { accessPath } from './object-tools.js'
import { Variables } from './variables.js'
import { type Write, writeAt } from './writes.js'

/** What identifiers stand for, through every alias. */
export class Names {
  readonly modules: Modules
  readonly #evaluation: Evaluation
  readonly #variables: Variables
  readonly #declarations = new Map<ts.Identifier, ts.Declaration | null>()
  readonly #globalWrites = new Map<string, readonly string[]>()

  constructor(evaluation: Evaluation) {
    this.#evaluation = evaluation
    this.modules = new Modules(evaluation, (found, text) => this.evaluateSymbol(found, evaluation.frames.root, text))
    this.#variables = new Variables(evaluation)
  }

  evaluate(node: ts.Identifier, frame: Frame): Abstract {
    if (node.text === 'undefined') return UNDEFINED
    if (node.text === 'arguments') return this.#arguments(node, frame)
    const found = symbolAt(node, this.#evaluation.tree.checker)
    return found === undefined
      ? symbol(`global:${node.text}`, node.text)
      : this.evaluateSymbol(found, frame, node.text, node)
  }

  /** Where an identifier's value is declared, behind aliases; null for globals and unresolved imports. */
  declarationOf(node: ts.Identifier): ts.Declaration | null {
    let known = this.#declarations.get(node)
    if (known === undefined) {
      const found = symbolAt(node, this.#evaluation.tree.checker)
      known = found === undefined ? null : this.declarationOfSymbol(found)
      this.#declarations.set(node, known)
    }
    return known
  }

  declarationOfSymbol(found: ts.Symbol): ts.Declaration | null {
    const target = this.#behindAliases(found)
    if (!this.#evaluation.tree.checker.isUnknownSymbol(target)) return declarationOf(target)
    return this.modules.importOf(found)
  }

  requiredFile(declaration: ts.Declaration): ts.SourceFile | null {
    return this.modules.requiredFile(declaration)
  }

  /** Where a variable gets another value than the one it is declared with. */
  writesTo(declaration: ts.Declaration): readonly Write[] {
    return this.#variables.writesTo(declaration)
  }

  evaluateSymbol(found: ts.Symbol, frame: Frame, text: string, read?: ts.Identifier): Abstract {
    const target = this.#behindAliases(found)
    if (this.#evaluation.tree.checker.isUnknownSymbol(target)) {
      const value = this.modules.unresolved(found, text)
      const holder = this.modules.importOf(found)
      return holder === null || value.kind !== 'symbol' ? value : heldBy(value, holder)
    }
    const declaration = declarationOf(target)
    if (declaration === null) return symbol(`global:${text}`, text)
    return this.#evaluateDeclaration(declaration, target, frame, read)
  }

  /** In JavaScript the compiler takes `const { a } = require('…')` for an alias; to us it is a variable. */
  #behindAliases(found: ts.Symbol): ts.Symbol {
    const declaration = found.declarations?.[0]
    if (declaration !== undefined && isVariableLike(declaration)) return found
    return behindAlias(found, this.#evaluation.tree.checker)
  }

  #evaluateDeclaration(
    declaration: ts.Declaration,
    target: ts.Symbol,
    frame: Frame,
    read: ts.Identifier | undefined,
  ): Abstract {
    const { tree, frames } = this.#evaluation
    const framework = tree.frameworkModuleOf(declaration)
    if (framework !== null) {
      const found = frameworkExport(framework, target.name)
      return found === null ? this.modules.framework(framework) : { kind: 'framework', export: found }
    }
    if (ts.isSourceFile(declaration)) return this.modules.ofFile(declaration)
    if (isVariableLike(declaration) || ts.isParameter(declaration)) {
      const twice =
        (target.declarations ?? []).filter((each) => isVariableLike(each) || ts.isParameter(each)).length > 1
      return twice ? unknown('reassigned') : this.#variables.evaluate(declaration, target, frame, read)
    }
    if (ts.isFunctionDeclaration(declaration)) {
      if (this.writesTo(declaration).length > 0) return unknown('reassigned')
      const owner = this.#evaluation.ownerFrame(declaration, frame)
      return { kind: 'function', node: declaration, frame: owner, self: null }
    }
    if (ts.isClassLike(declaration)) {
      return { kind: 'class', node: declaration, frame: this.#evaluation.ownerFrame(declaration, frame) }
    }
    if (ts.isEnumDeclaration(declaration)) return this.#enumeration(target)
    if (ts.isEnumMember(declaration)) {
      const value = this.#enumeration(
        this.#evaluation.tree.checker.getSymbolAtLocation(declaration.parent.name) ?? target,
      )
      return this.#evaluation.property(value, propertyText(declaration.name) ?? '', { node: declaration, frame })
    }
    if (ts.isModuleDeclaration(declaration)) return this.modules.ofNamespace(declaration, target)
    if (ts.isExportAssignment(declaration)) return this.#evaluation.evaluate(declaration.expression, frames.root)
    return this.#commonJsExport(declaration, target)
  }

  /** `module.exports = …`, `exports.name = …` and the properties of what is exported, as the compiler declares them. */
  #commonJsExport(declaration: ts.Declaration, target: ts.Symbol): Abstract {
    if ((target.declarations?.length ?? 0) > 1) return unknown('several-values')
    const node = ts.isPropertyAccessExpression(declaration) ? declaration.parent : declaration
    const value = ts.isBinaryExpression(node)
      ? assignedIn(node)
      : ts.isPropertyAssignment(node)
        ? node.initializer
        : ts.isShorthandPropertyAssignment(node)
          ? node.name
          : ts.isObjectLiteralExpression(node)
            ? node
            : null
    if (value === null) return unknown('unsupported-syntax')
    return this.#evaluation.evaluate(value, this.#evaluation.ownerFrame(node, this.#evaluation.frames.root))
  }

  /** Whether somebody writes to what a global name leads to: `process.env.REGION = …`. */
  isWrittenGlobal({ key }: SymbolAbstract): boolean {
    const root = /^global:([^.[]+)/.exec(key)?.[1]
    if (root === undefined) return false
    const written = this.#globalWrites.get(root) ?? this.#findGlobalWrites(root)
    return written.some((each) => (each.endsWith('*') ? key.startsWith(each.slice(0, -1)) : key === each))
  }

  #findGlobalWrites(root: string): readonly string[] {
    const found = this.#evaluation.index.mentions(root).flatMap((mention) => {
      const { at, path } = accessPath(mention)
      if (!ts.isIdentifier(mention) || path.length === 0 || writeAt(at) === null) return []
      if (this.declarationOf(mention) !== null) return []
      const known = path.includes(null) ? path.slice(0, path.indexOf(null)) : path
      return [(known as string[]).reduce(memberKey, `global:${root}`) + (known === path ? '' : '*')]
    })
    this.#globalWrites.set(root, found)
    return found
  }

  #arguments(node: ts.Identifier, frame: Frame): Abstract {
    const container = thisContainer(node)
    if (container === null || !isFunction(container)) return unknown('unsupported-syntax')
    const active = frameOf(container, frame)
    if (active?.call == null) return this.#evaluation.symbolFor(container, active ?? this.#evaluation.frames.root)
    const { items, open } = argumentsOf(this.#evaluation, active.call, active.parent ?? active)
    return { kind: 'list', items, open }
  }

  /** Members in order, and (for numbers) the name under the number; declarations of one enum add up. */
  #enumeration(target: ts.Symbol): Abstract {
    const { root } = this.#evaluation.frames
    const cells = new Map<string, Cell>()
    for (const declaration of (target.declarations ?? []).filter(ts.isEnumDeclaration)) {
      let next: number | null = 0
      for (const member of declaration.members) {
        const value = this.#enumMember(member, next)
        next = value.kind === 'primitive' && typeof value.value === 'number' ? value.value + 1 : null
        const name = propertyText(member.name)
        if (name === null) continue
        cells.set(name, { node: member, frame: root, value })
        if (value.kind === 'primitive' && typeof value.value === 'number') {
          cells.set(String(value.value), { node: member, frame: root, value: primitive(name) })
        }
      }
    }
    return { kind: 'object', cells, open: null }
  }

  #enumMember({ initializer }: ts.EnumMember, next: number | null): Abstract {
    if (initializer !== undefined) return this.#evaluation.evaluate(initializer, this.#evaluation.frames.root)
    return next === null ? unknown('unsupported-syntax') : primitive(next)
  }
}

const isVariableLike = (node: ts.Node): node is ts.VariableDeclaration | ts.BindingElement =>
  ts.isVariableDeclaration(node) || ts.isBindingElement(node)

/** The declaration with a body or a value; of functions declared twice, the one that is left. */
function declarationOf(target: ts.Symbol): ts.Declaration | null {
  const declarations = target.declarations ?? []
  const implementation = declarations.findLast((each) => isFunction(each) && each.body !== undefined)
  return implementation ?? target.valueDeclaration ?? declarations[0] ?? null
}

function assignedIn(node: ts.BinaryExpression): ts.Expression {
  let at: ts.Expression = node
  while (ts.isBinaryExpression(at) && at.operatorToken.kind === ts.SyntaxKind.EqualsToken) at = at.right
  return at
}

function propertyText(name: ts.PropertyName): string | null {
  return ts.isIdentifier(name) || ts.isStringLiteralLike(name) ? name.text : null
}
