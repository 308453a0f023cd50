import ts from 'typescript'
import type { SyntaxTree } from '../syntax/tree.js'
import { type CallNode, calleeOf, isConstructCreation, isModule } from './callee.js'
import { isEnvironment, isLookAround, pathTo, rootOf } from './access-path.js'
import { isAssignment, isCounting } from './assignment.js'
import { isHiddenCall, isWithoutValue, leavesList, makesPrimitive, waits } from './control-flow.js'
import type { Footprint } from './footprint.js'
import type { HeldState } from './held-state.js'
import { FOREIGN, OUTSIDE, type State, THIS, fieldState, initializerOf, isPrimitive, meaningOf } from './state.js'

/** Bodies that were walked already, with whether they change or look around what they are given; null while they are being walked. */
type Walked = Map<ts.Node, boolean | null>

interface Options {
  /** The function or file whose `this` is that of the code we began with; null where another one is meant. */
  readonly owner: ts.Node | null
  /** `there`: as the code stands; `given`: its value goes to others; `body`: the function or class runs. */
  readonly as: 'there' | 'given' | 'body'
  readonly walked: Walked
}

/** Follows one piece of code, and everything of the repository that it runs. */
export class Walk {
  readonly #root: ts.Node
  readonly #held: HeldState
  readonly #tree: SyntaxTree
  readonly #owner: ts.Node | null
  readonly #walked: Walked
  readonly #reads = new Set<State>()
  readonly #writes = new Set<State>()
  readonly #peeks = new Set<State>()
  #acts = false
  #runs = false
  #leaves = false

  constructor(root: ts.Node, held: HeldState, { owner, as, walked }: Options) {
    this.#root = root
    this.#held = held
    this.#tree = held.tree
    this.#owner = owner
    this.#walked = walked
    if (as === 'body' && ts.isClassLike(root)) this.#instance(root)
    else if (as === 'body') this.#visitChildren(root, false)
    else this.#visit(root, as === 'given')
  }

  result(): Footprint {
    return {
      reads: this.#reads,
      writes: this.#writes,
      peeks: this.#peeks,
      acts: this.#acts,
      runs: this.#runs,
      leaves: this.#leaves,
    }
  }

  /** `isShown`: the value goes to code that may change it, keep it, or run it. */
  #visit(node: ts.Node, isShown: boolean): void {
    if (ts.isIdentifier(node)) this.#mention(node, isShown)
    else if (ts.isLiteralExpression(node) || isWithoutValue(node)) return
    else if (node.kind === ts.SyntaxKind.ThisKeyword || node.kind === ts.SyntaxKind.SuperKeyword) this.#self(isShown)
    else if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) this.#access(node, isShown)
    else if (ts.isCallExpression(node) || ts.isNewExpression(node)) this.#call(node)
    else if (isAssignment(node)) this.#assign(node.left, node.right)
    else if (isCounting(node)) this.#assign(node.operand, null)
    else if (ts.isDeleteExpression(node)) this.#assign(node.expression, null)
    else if (ts.isFunctionLike(node)) this.#function(node, isShown)
    else if (ts.isClassLike(node)) this.#class(node, isShown)
    else if (ts.isShorthandPropertyAssignment(node)) this.#mention(node.name, isShown)
    else if (ts.isPropertyAssignment(node) || ts.isJsxAttribute(node)) this.#property(node, isShown)
    else if (ts.isBindingElement(node)) this.#binding(node)
    else if (ts.isVariableDeclaration(node) || ts.isParameter(node)) this.#declaration(node)
    else this.#other(node, isShown)
  }

  #other(node: ts.Node, isShown: boolean): void {
    if (isHiddenCall(node) || waits(node)) this.#acts = this.#runs = true
    if (waits(node) || leavesList(node, this.#root)) this.#leaves = true
    this.#visitChildren(node, isHiddenCall(node) || (isShown && !makesPrimitive(node)))
  }

  #visitChildren(node: ts.Node, isShown: boolean): void {
    ts.forEachChild(node, (child) => {
      this.#visit(child, isShown)
    })
  }

  #mention(node: ts.Identifier, isShown: boolean): void {
    const meaning = meaningOf(node, this.#tree)
    if (meaning === 'foreign' && isShown) this.#writes.add(FOREIGN)
    if (meaning === 'global') this.#touch(`global ${node.text}`, isShown)
    if (typeof meaning !== 'string') this.#mentionDeclared(meaning, isShown)
  }

  #mentionDeclared(declaration: ts.Declaration, isShown: boolean): void {
    const held = this.#held
    if (ts.isFunctionLike(declaration) || ts.isClassLike(declaration)) {
      if (isShown) this.#run(declaration)
      return
    }
    if (ts.isEnumDeclaration(declaration) || ts.isEnumMember(declaration) || ts.isSourceFile(declaration)) return
    if (held.isFixed(declaration)) {
      const value = held.fixedValue(declaration)!
      if (isShown && !isPrimitive(value)) this.#run(value)
      return
    }
    this.#touch(declaration, isShown)
    const behind = held.behind(declaration)
    for (const state of behind) this.#touch(state, isShown)
    // Whatever is read through an alias of `this` may be one of its fields.
    if (behind.has(THIS) && !this.#isConstruct(declaration)) this.#writes.add(THIS)
    const isCallers = ts.isParameter(declaration) && !isInside(declaration, this.#root)
    if (isShown && isCallers) this.#writes.add(OUTSIDE)
  }

  #touch(state: State, isShown: boolean): void {
    // Nobody reads all that callers or packages have; whatever is shown to them may reach it.
    if (state !== OUTSIDE && state !== FOREIGN) this.#reads.add(state)
    if (isShown) this.#writes.add(state)
  }

  #self(isShown: boolean): void {
    if (this.#owner === null) return
    this.#touch(THIS, isShown)
    if (isShown) this.#writes.add(OUTSIDE)
  }

  /** `config.region`, `this.queue`, `stack.node.children.length` */
  #access(node: ts.PropertyAccessExpression | ts.ElementAccessExpression, isShown: boolean): void {
    const path = pathTo(node)
    const root = rootOf(node)
    for (const { argument } of path) if (argument !== null) this.#visit(argument, false)
    if (ts.isIdentifier(root) && isModule(root, this.#tree) && path[0].name !== null) {
      const meaning = meaningOf(path[0].name, this.#tree)
      if (typeof meaning !== 'string') this.#mentionDeclared(meaning, isShown)
      return
    }
    const getter = path.map(({ name }) => this.#getterNamed(name)).find((found) => found !== null)
    if (getter !== undefined) {
      this.#run(getter)
      this.#visit(root, true)
      return
    }
    if (path.some(({ name }) => isLookAround(name))) this.#look(root)
    const shows = isShown && !isEnvironment(root, path) && !this.#isPrimitiveProperty(path.at(-1)!.name)
    const field = path[0].name
    if (root.kind === ts.SyntaxKind.ThisKeyword && field !== null) {
      if (this.#owner !== null) this.#touch(fieldState(field.text), shows)
      return
    }
    const declaration = this.#declarationOf(root)
    this.#visit(root, shows && !(declaration !== null && this.#isConstruct(declaration)))
  }

  /** Data read off a construct is not the construct. */
  #isConstruct(declaration: ts.Declaration): boolean {
    const value = this.#held.fixedValue(declaration)
    return value !== null && ts.isNewExpression(value) && isConstructCreation(value)
  }

  #declarationOf(node: ts.Node): ts.Declaration | null {
    const meaning = ts.isIdentifier(node) ? meaningOf(node, this.#tree) : 'global'
    return typeof meaning === 'string' ? null : meaning
  }

  #look(root: ts.Node): void {
    if (root.kind === ts.SyntaxKind.ThisKeyword && this.#owner !== null) this.#peeks.add(THIS)
    const declaration = this.#declarationOf(root)
    if (declaration === null) return
    this.#peeks.add(declaration)
    for (const state of this.#held.behind(declaration)) this.#peeks.add(state)
  }

  #getterNamed(name: ts.MemberName | null): ts.AccessorDeclaration | null {
    if (name === null || !this.#held.accessors.mayBe(name)) return null
    const meaning = meaningOf(name, this.#tree)
    return typeof meaning !== 'string' && ts.isAccessor(meaning) ? meaning : null
  }

  #isPrimitiveProperty(name: ts.MemberName | null): boolean {
    const meaning = name === null ? 'global' : meaningOf(name, this.#tree)
    if (typeof meaning === 'string') return false
    return ts.isEnumMember(meaning) || (ts.isPropertyAssignment(meaning) && isPrimitive(meaning.initializer))
  }

  #call(node: CallNode): void {
    this.#runs = true
    const callee = calleeOf(node, this.#tree, this.#held)
    const args = node.arguments ?? []
    const show = (isShown: boolean): void => {
      for (const argument of args) this.#visit(argument, isShown)
    }
    switch (callee.kind) {
      case 'framework':
      case 'super':
        show(false)
        return
      case 'construct':
        show(callee.node !== null && this.#run(callee.node))
        return
      case 'prints':
        this.#acts = true
        show(false)
        return
      case 'pure':
        if (ts.isPropertyAccessExpression(node.expression)) this.#visit(node.expression.expression, false)
        // A callback runs.
        for (const argument of args) this.#visit(argument, ts.isFunctionLike(argument) || ts.isIdentifier(argument))
        return
      case 'own':
        show(this.#run(callee.node))
        return
      case 'unknown':
        this.#acts = true
        this.#visit(node.expression, false)
        // Whoever has a method has what it belongs to.
        this.#visit(rootOf(node.expression), true)
        show(true)
    }
  }

  /** Takes in what a body does; whether it may change what it is given, or look around from there. */
  #run(code: ts.Node): boolean {
    const known = this.#walked.get(code)
    if (known !== undefined) return known ?? true
    this.#walked.set(code, null)
    const owner = this.#owner === null ? null : this.#ownerIn(code)
    const body = new Walk(code, this.#held, { owner, as: 'body', walked: this.#walked })
    for (const state of body.#reads) this.#reads.add(state)
    for (const state of body.#writes) this.#writes.add(state)
    for (const state of body.#peeks) this.#peeks.add(state)
    this.#acts ||= body.#acts || body.#leaves
    this.#runs = true
    const usesGiven = [...body.#writes, ...body.#peeks].some(
      (state) => typeof state !== 'string' && ts.isParameter(state) && isInside(state, code),
    )
    this.#walked.set(code, usesGiven)
    return usesGiven
  }

  /** A method that is run is one of the same instance; an arrow function may have been made around another. */
  #ownerIn(code: ts.Node): ts.Node | null {
    if (ts.isMethodDeclaration(code)) return code
    return ts.isArrowFunction(code) && ownerOfThis(code) === this.#owner ? this.#owner : null
  }

  /** Made here, run by whoever gets it; a getter or a default runs unseen. */
  #function(node: ts.SignatureDeclaration, isShown: boolean): void {
    if (node.name !== undefined && ts.isComputedPropertyName(node.name)) this.#visit(node.name.expression, false)
    if (isShown || ts.isGetAccessor(node)) this.#run(node)
  }

  /** Bases, static parts and decorators run where the class stands; the rest with its instances. */
  #class(node: ts.ClassLikeDeclaration, isShown: boolean): void {
    if (isShown) this.#run(node)
    for (const clause of node.heritageClauses ?? []) this.#visit(clause, false)
    for (const part of [node, ...node.members]) {
      const decorators = ts.canHaveDecorators(part) ? (ts.getDecorators(part) ?? []) : []
      for (const decorator of decorators) this.#visit(decorator, true)
    }
    for (const member of node.members) {
      if (member.name !== undefined && ts.isComputedPropertyName(member.name)) this.#visit(member.name, false)
      const isStatic = (ts.getCombinedModifierFlags(member) & ts.ModifierFlags.Static) !== 0
      if (ts.isPropertyDeclaration(member) && isStatic) this.#visitChildren(member, false)
      if (ts.isClassStaticBlockDeclaration(member)) this.#run(member.body)
    }
  }

  /** Everything that an instance may run, its bases included. */
  #instance(node: ts.ClassLikeDeclaration): void {
    for (const clause of node.heritageClauses ?? []) this.#visit(clause, true)
    for (const member of node.members) {
      if (ts.isFunctionLike(member)) this.#run(member)
      else this.#visitChildren(member, false)
    }
  }

  #assign(target: ts.Expression, value: ts.Expression | null): void {
    if (value !== null) this.#visit(value, false)
    if (ts.isIdentifier(target)) {
      const meaning = meaningOf(target, this.#tree)
      this.#touch(typeof meaning === 'string' ? `global ${target.text}` : meaning, true)
      return
    }
    if (!ts.isPropertyAccessExpression(target) && !ts.isElementAccessExpression(target)) {
      this.#visit(target, true)
      return
    }
    this.#visit(target, false)
    const [{ name }] = pathTo(target)
    const root = rootOf(target)
    if (root.kind === ts.SyntaxKind.ThisKeyword && name !== null) {
      if (this.#owner !== null) this.#touch(fieldState(name.text), true)
    } else this.#visit(root, true)
  }

  #property(node: ts.PropertyAssignment | ts.JsxAttribute, isShown: boolean): void {
    if (ts.isComputedPropertyName(node.name)) this.#visit(node.name.expression, false)
    if (node.initializer !== undefined) this.#visit(node.initializer, isShown)
  }

  /** The name itself is new. */
  #declaration({ name, initializer }: ts.VariableDeclaration | ts.ParameterDeclaration): void {
    if (!ts.isIdentifier(name)) this.#visit(name, false)
    if (initializer !== undefined) this.#visit(initializer, false)
  }

  #binding(node: ts.BindingElement): void {
    if (node.propertyName !== undefined && ts.isComputedPropertyName(node.propertyName)) {
      this.#visit(node.propertyName.expression, false)
    }
    const taken = node.propertyName ?? node.name
    const source = initializerOf(node)
    if (isLookAround(taken) && source !== undefined) this.#look(rootOf(source))
    if (source?.kind === ts.SyntaxKind.ThisKeyword && this.#owner !== null) {
      this.#touch(ts.isIdentifier(taken) && node.dotDotDotToken === undefined ? fieldState(taken.text) : THIS, true)
    }
    if (ts.isObjectBindingPattern(node.name) || ts.isArrayBindingPattern(node.name)) this.#visit(node.name, false)
    if (node.initializer !== undefined) this.#visit(node.initializer, false)
  }
}

/** Arrow functions take over the `this` around them. */
export function ownerOfThis(node: ts.Node): ts.Node {
  let at = ts.isArrowFunction(node) ? node.parent : node
  while (!ts.isSourceFile(at)) {
    const isOwner =
      (ts.isFunctionLike(at) && !ts.isArrowFunction(at)) ||
      ts.isPropertyDeclaration(at) ||
      ts.isClassStaticBlockDeclaration(at)
    if (isOwner) return at
    at = at.parent
  }
  return at
}

const isInside = (node: ts.Node, container: ts.Node): boolean =>
  node.getSourceFile() === container.getSourceFile() && node.pos >= container.pos && node.end <= container.end
