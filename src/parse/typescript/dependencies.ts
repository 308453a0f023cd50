import ts from 'typescript'
import type { ComponentDeclaration, ComponentKey } from '../../model/component.js'
import type { Abstract, Cell, Frame, FunctionAbstract, Site } from './abstract.js'
import { argumentsOf } from './arguments.js'
import { callableOf, isBindingPattern, isFunction, unwrap } from './enclosing.js'
import type { Evaluator } from './evaluator.js'
import { frameOf } from './frame.js'
import { getterOf } from './getters.js'
import { backendMap } from './properties.js'

const MAX_DEPTH = 40
/** After this many expressions a function is looked into once, not once for every call. */
const MAX_SITES = 2000

/**
 * Which components an expression needs, directly or through variables, parameters and functions. Finds too many rather
 * than too few: two components of which one needs the other cannot be in one backend.
 */
export class Dependencies {
  readonly #evaluator: Evaluator

  constructor(evaluator: Evaluator) {
    this.#evaluator = evaluator
  }

  of(node: ts.Node, frame: Frame): ReadonlySet<ComponentKey> {
    const search = new Search(this.#evaluator)
    search.look(node, frame)
    return search.found
  }
}

class Search {
  readonly found = new Set<ComponentKey>()
  readonly #evaluator: Evaluator
  readonly #open: Site[] = []
  readonly #seen = new Map<ts.Node, Set<Frame>>()
  readonly #seenValues = new Set<Abstract>()
  #sites = 0

  constructor(evaluator: Evaluator) {
    this.#evaluator = evaluator
  }

  look(node: ts.Node, frame: Frame): void {
    this.#later({ node, frame })
    for (let site = this.#open.pop(); site !== undefined; site = this.#open.pop()) this.#visit(site)
  }

  #later({ node, frame }: Site): void {
    const frames = this.#seen.get(node) ?? new Set<Frame>()
    if (frames.has(frame) || (frames.size > 0 && this.#sites > MAX_SITES)) return
    this.#seen.set(node, frames.add(frame))
    this.#sites++
    this.#open.push({ node, frame })
  }

  #visit({ node, frame }: Site): void {
    if (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node)) return
    if (ts.isIdentifier(node)) this.#visitName(node, frame)
    else if (node.kind === ts.SyntaxKind.ThisKeyword)
      this.#record(this.#evaluator.evaluate(node as ts.Expression, frame))
    else if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) this.#visitAccess(node, frame)
    else if (ts.isPropertyAssignment(node)) {
      this.#later({ node: node.initializer, frame })
      if (ts.isComputedPropertyName(node.name)) this.#later({ node: node.name.expression, frame })
    } else if (isFunction(node)) this.#later({ node: node.body ?? node, frame: this.#bodyFrame(node, frame) })
    else {
      if (ts.isCallExpression(node)) this.#visitCall(node, frame)
      if (ts.isNewExpression(node)) this.#visitCreation(node, frame)
      if (ts.isObjectLiteralExpression(node) || ts.isArrayLiteralExpression(node)) this.#visitChanges(node, frame)
      ts.forEachChild(node, (child) => {
        this.#later({ node: child, frame })
      })
    }
  }

  #visitName(node: ts.Identifier, frame: Frame): void {
    const value = this.#evaluator.evaluate(node, frame)
    if (this.#record(value) || value.kind === 'primitive') return
    if (value.kind === 'function') this.#visitBody(value, null, frame)
    const declaration = this.#evaluator.names.declarationOf(node)
    if (declaration !== null) this.#visitDeclaration(declaration, frame)
  }

  #visitAccess(node: ts.PropertyAccessExpression | ts.ElementAccessExpression, frame: Frame): void {
    if (ts.isElementAccessExpression(node)) this.#later({ node: node.argumentExpression, frame })
    const value = this.#evaluator.evaluate(node, frame)
    if (this.#record(value) || value.kind === 'primitive') return
    if (value.kind === 'function') this.#visitBody(value, null, frame)
    const receiver = this.#evaluator.evaluate(node.expression, frame)
    if (this.#record(receiver)) return
    const name = nameOfAccess(node)
    if (name !== null) this.#visitMember(receiver, name, value, { node, frame })
    // Of an object that is known, one property does not need what the others need.
    const cell = name === null ? undefined : cellAt(receiver, name)
    if (cell !== undefined) this.#later(cell)
    if (cell === undefined || cell.value !== undefined) this.#later({ node: unwrap(node.expression), frame })
  }

  #visitMember(receiver: Abstract, name: string, value: Abstract, site: Site): void {
    const getter = getterOf(this.#evaluator, receiver, name)
    if (getter !== null) this.#visitBody(getter, site.node, site.frame)
    const exported = receiver.kind === 'module' ? receiver.members.declaration(name) : null
    if (exported !== null) this.#visitDeclaration(exported, this.#evaluator.frames.root)
    if (value.kind !== 'unknown') return
    for (const source of this.#evaluator.instances.sourcesOf(receiver, name)) this.#later(source)
  }

  #visitCall(node: ts.CallExpression, frame: Frame): void {
    const callee = this.#evaluator.evaluate(node.expression, frame)
    if (callee.kind === 'function') this.#visitBody(callee, node, frame)
    this.#record(this.#evaluator.evaluate(node, frame))
  }

  /** An instance may need whatever its constructors and fields use. */
  #visitCreation(node: ts.NewExpression, frame: Frame): void {
    const value = this.#evaluator.evaluate(node, frame)
    if (this.#record(value) || value.kind !== 'instance') return
    for (const level of this.#evaluator.instances.levels(value)) {
      for (const member of level.node.members) {
        if (ts.isConstructorDeclaration(member) && member.body !== undefined) {
          this.#later({ node: member.body, frame: level.frame })
        }
        if (ts.isPropertyDeclaration(member) && member.initializer !== undefined) {
          this.#later({ node: member.initializer, frame: level.frame })
        }
      }
    }
  }

  #visitBody(callee: FunctionAbstract, call: ts.Node | null, frame: Frame): void {
    const { node, frame: lexical, self } = callee
    if (node.body === undefined || frame.depth > MAX_DEPTH) return
    const inside = this.#evaluator.frames.enter({ parent: frame, lexical, callable: node, call, self })
    this.#later({ node: node.body, frame: inside })
  }

  /** A function written where it is used: it may run with any arguments. */
  #bodyFrame(node: ts.FunctionLikeDeclaration, frame: Frame): Frame {
    return this.#evaluator.frames.enter({ parent: frame, lexical: frame, callable: node, call: null, self: null })
  }

  /** Everything that a variable, parameter or export may hold, or that is put into it. */
  #visitDeclaration(declaration: ts.Declaration, frame: Frame): void {
    let holder: ts.Node = declaration
    while (ts.isBindingElement(holder) || isBindingPattern(holder)) {
      if (ts.isBindingElement(holder) && holder.initializer !== undefined)
        this.#later({ node: holder.initializer, frame })
      holder = holder.parent
    }
    const owner = this.#evaluator.ownerFrame(holder, frame)
    if (ts.isVariableDeclaration(holder) && holder.initializer !== undefined) {
      this.#later({ node: holder.initializer, frame: owner })
    }
    if (ts.isExportAssignment(holder)) this.#later({ node: holder.expression, frame: owner })
    if (ts.isParameter(holder)) this.#visitParameter(holder, frame)
    for (const { node } of this.#evaluator.names.writesTo(declaration)) {
      this.#later({ node, frame: this.#evaluator.ownerFrame(node, frame) })
    }
    for (const { node } of this.#evaluator.mutations.ofHolder(declaration)) {
      this.#later({ node, frame: this.#evaluator.ownerFrame(node, frame) })
    }
  }

  #visitParameter(node: ts.ParameterDeclaration, frame: Frame): void {
    const callable = callableOf(node.parent)
    const active = callable === null ? null : frameOf(callable, frame)
    if (node.initializer !== undefined) this.#later({ node: node.initializer, frame: active ?? frame })
    if (active?.call == null || active.parent === null) return
    const place = node.parent.parameters.indexOf(node)
    const { items } = argumentsOf(this.#evaluator, active.call, active.parent)
    const given = node.dotDotDotToken === undefined ? items.slice(place, place + 1) : items.slice(place)
    for (const item of given) this.#later(item)
  }

  #visitChanges(node: ts.Node, frame: Frame): void {
    for (const mutation of this.#evaluator.mutations.ofExpression(node)) {
      this.#later({ node: mutation.node, frame: this.#evaluator.ownerFrame(mutation.node, frame) })
    }
  }

  /** Adds the components a value is or is made from; true when nothing behind it is left to look at. */
  #record(value: Abstract): boolean {
    if (this.#seenValues.has(value)) return this.#isComponent(value)
    this.#seenValues.add(value)
    if (this.#isComponent(value)) {
      this.found.add(this.#evaluator.identityOf(value)!)
      return true
    }
    if (value.kind === 'backend' || value.kind === 'backend-components') {
      const map = backendMap(this.#evaluator, value.kind === 'backend' ? value : value.backend)
      for (const cell of map?.cells.values() ?? []) this.#record(this.#evaluator.evaluateCell(cell))
    }
    if (value.kind === 'symbol') {
      if (value.origin !== null) this.#later(value.origin)
      for (const part of value.from) this.#recordPart(part)
    }
    return false
  }

  /** Chains of symbols may be long; each link is looked at once, and not one inside the other. */
  #recordPart(first: Abstract): void {
    const open = [first]
    for (let value = open.pop(); value !== undefined; value = open.pop()) {
      if (this.#seenValues.has(value)) continue
      if (value.kind !== 'symbol') this.#record(value)
      else {
        this.#seenValues.add(value)
        if (value.origin !== null) this.#later(value.origin)
        open.push(...value.from)
      }
    }
  }

  #isComponent(value: Abstract): boolean {
    if (value.kind === 'definition') return true
    return value.kind === 'instance' && this.#evaluator.instances.frameworkBase(value)?.kind === 'component'
  }
}

function nameOfAccess(node: ts.PropertyAccessExpression | ts.ElementAccessExpression): string | null {
  if (ts.isPropertyAccessExpression(node)) return node.name.text
  const key = node.argumentExpression
  return ts.isStringLiteralLike(key) || ts.isNumericLiteral(key) ? key.text : null
}

function cellAt(receiver: Abstract, name: string): Cell | undefined {
  if (receiver.kind === 'object') return receiver.cells.get(name)
  return receiver.kind === 'list' && receiver.open === null ? receiver.items[Number(name)] : undefined
}

/**
 * Keys of components that were reached on a way that was not followed to its end stand for every component of the same
 * source; keys of no component at all go.
 */
export function withKnownDependencies(components: readonly ComponentDeclaration[]): ComponentDeclaration[] {
  const known = new Set(components.map(({ key }) => key))
  const bySource = new Map<string, ComponentKey[]>()
  for (const { key } of components) bySource.set(sourceOf(key), [...(bySource.get(sourceOf(key)) ?? []), key])
  return components.map((component) => {
    const needed = component.dependsOn.flatMap((key) => (known.has(key) ? [key] : (bySource.get(sourceOf(key)) ?? [])))
    return { ...component, dependsOn: [...new Set(needed)].filter((key) => key !== component.key) }
  })
}

const sourceOf = (key: ComponentKey): string => key.slice(0, key.lastIndexOf('#'))
