import ts from 'typescript'
import { type Abstract, type ClassAbstract, type Frame, type Level, type Site, unknown } from './abstract.js'
import { hasDecorator, isFieldParameter, isNamed } from './class-members.js'
import { contextWithin } from './circumstances.js'
import { classOfThis, enclosingCallable, isStatic, thisContainer, unwrap } from './enclosing.js'
import type { Evaluation } from './evaluation.js'
import { frameOf } from './frame.js'
import { callAt, mentionedAt } from './source-index.js'
import { type Write, writeAt } from './writes.js'

/** One place that gives a field its value, with the class it stands in. */
interface Source {
  readonly level: number
  readonly kind: 'parameter' | 'initialiser' | 'assignment'
  readonly node: ts.Node
  /** Null for `this.count += 1` and the like. */
  readonly value: ts.Expression | null
}

type FieldWrite = Write & { readonly target: ts.PropertyAccessExpression | ts.ElementAccessExpression }

/** Every write to a property of one name, by whose it is. */
interface FieldWrites {
  /** `this.name = …` where `this` is an instance of the class. */
  readonly ofClass: ReadonlyMap<ts.Node, readonly FieldWrite[]>
  /** `this.name = …` where `this` is a class. */
  readonly ofStatic: readonly FieldWrite[]
  /** `holder.name = …`, and `this` of a function that belongs to no class. */
  readonly outside: readonly FieldWrite[]
}

/** Fields of instances: certain where one place alone gives the value, and before anybody reads it. */
export class Fields {
  readonly #evaluation: Evaluation
  readonly #writes = new Map<string, FieldWrites>()

  constructor(evaluation: Evaluation) {
    this.#evaluation = evaluation
  }

  /** Null when none of the classes has the field. */
  read(name: string, levels: readonly Level[], site: Site): Abstract | null {
    const writes = this.#writesTo(name)
    if (this.#isChangedOutside(writes, levels)) return unknown('mutated')
    const sources = [...declaredIn(levels, name), ...writtenIn(levels, writes)]
    if (sources.length === 0) return null
    const only = sources[0]!
    if (sources.length > 1 || only.value === null) return unknown('several-values')
    const frame = this.#frameOf(only, levels, site)
    if (frame === null) return unknown('several-values')
    if (isReadBefore(only, levels, site)) return unknown('reassigned')
    return this.#evaluation.evaluate(only.value, frame)
  }

  /** Every expression that may give the field a value, in the frames it would be computed in. */
  sourcesOf(name: string, levels: readonly Level[]): Site[] {
    const declared = declaredIn(levels, name).map(({ level, node, value }) => ({
      node: value ?? node,
      frame: levels[level]!.frame,
    }))
    const frame = levels.at(-1)?.frame ?? this.#evaluation.frames.root
    const { ofClass, ofStatic, outside } = this.#writesTo(name)
    const written = [...levels.flatMap(({ node }) => ofClass.get(node) ?? []), ...ofStatic, ...outside]
    return [...declared, ...written.map(({ node }) => ({ node, frame: this.#evaluation.ownerFrame(node, frame) }))]
  }

  /** Whether a method may have been replaced by something put in its place. */
  isOverwritten(name: string, levels: readonly Level[]): boolean {
    const writes = this.#writesTo(name)
    return this.#isChangedOutside(writes, levels) || writtenIn(levels, writes).length > 0
  }

  isChangedOutside(name: string, levels: readonly Level[]): boolean {
    return this.#isChangedOutside(this.#writesTo(name), levels)
  }

  isStaticWritten(name: string, { node }: ClassAbstract): boolean {
    const { outside, ofStatic } = this.#writesTo(name)
    return (
      ofStatic.length > 0 ||
      outside.some(({ target }) => {
        const receiver = unwrap(target.expression)
        const declaration = ts.isIdentifier(receiver) ? this.#evaluation.names.declarationOf(receiver) : null
        return declaration === null || !ts.isClassLike(declaration) || declaration === node
      })
    )
  }

  #writesTo(name: string): FieldWrites {
    let known = this.#writes.get(name)
    if (known === undefined) this.#writes.set(name, (known = sortWrites(this.#evaluation.index.mentions(name))))
    return known
  }

  /** `holder.stack = …`: whoever `holder` is, unless it is certainly something else. */
  #isChangedOutside({ outside }: FieldWrites, levels: readonly Level[]): boolean {
    return outside.some(({ target }) => !this.#isOther(unwrap(target.expression), levels[0]?.node ?? null))
  }

  /** Certainly no instance of `own` (the framework's, where null): a literal, a namespace, an instance of another class. */
  #isOther(receiver: ts.Expression, own: ts.Node | null): boolean {
    if (!ts.isIdentifier(receiver)) return /^(module\.)?exports$/.test(receiver.getText())
    const declaration = this.#evaluation.names.declarationOf(receiver)
    if (declaration === null) return ['module', 'exports', 'process', 'globalThis'].includes(receiver.text)
    if (ts.isClassLike(declaration) || ts.isModuleDeclaration(declaration) || ts.isFunctionDeclaration(declaration)) {
      return true
    }
    if (!ts.isVariableDeclaration(declaration) || declaration.initializer === undefined) return false
    if ((declaration.parent.flags & ts.NodeFlags.Const) === 0) return false
    const made = unwrap(declaration.initializer)
    if (ts.isObjectLiteralExpression(made) || ts.isArrayLiteralExpression(made)) return true
    if (!ts.isNewExpression(made) || !ts.isIdentifier(made.expression)) return false
    const created = this.#evaluation.names.declarationOf(made.expression)
    return created !== null && created !== own && (own !== null || this.#evaluation.tree.pathOf(created) !== null)
  }

  /** The activation in which the value is computed, where there is exactly one. */
  #frameOf({ level, kind, node }: Source, levels: readonly Level[], site: Site): Frame | null {
    const { node: owner, frame } = levels[level]!
    if (kind === 'parameter') return frame
    const callable = enclosingCallable(node)
    const running = callable === null || callable === owner ? null : frameOf(callable, site.frame)
    // Read in the very run of the method that sets it.
    const isOwnRun = running !== null && isSame(running.self, frame.self) && site.node.pos >= node.end
    return isOwnRun && isStraight(node) ? running : this.#onlyRun(node, owner, frame)
  }

  /**
   * The one activation that gets to a node when an instance is made: the constructor, or a method that nothing but
   * the constructor mentions, once and under no condition.
   */
  #onlyRun(node: ts.Node, owner: ts.ClassLikeDeclaration, made: Frame): Frame | null {
    const callable = enclosingCallable(node)
    if (callable === owner) return isStraight(node) ? made : null
    if (callable?.parent !== owner || !ts.isMethodDeclaration(callable)) return null
    if (!isStraight(node) || !ts.isIdentifier(callable.name) || callable.asteriskToken !== undefined) return null
    const [mention, ...others] = this.#evaluation.index.mentions(callable.name.text)
    if (mention === undefined || others.length > 0) return null
    const call = callAt(mention)
    if (call === null || classOfThis(call) !== owner) return null
    const parent = this.#onlyRun(call, owner, made)
    if (parent === null) return null
    const callee = this.#evaluation.evaluate(call.expression, parent)
    if (callee.kind !== 'function' || callee.node !== callable) return null
    return this.#evaluation.frames.enter({ parent, lexical: callee.frame, callable, call, self: callee.self })
  }
}

function declaredIn(levels: readonly Level[], name: string): Source[] {
  return levels.flatMap(({ node }, level) =>
    node.members.flatMap((member): Source[] => {
      if (ts.isConstructorDeclaration(member)) {
        const parameter = member.parameters.find((each) => isFieldParameter(each) && isNamed(each.name, name))
        return parameter === undefined
          ? []
          : [{ level, kind: 'parameter', node: member, value: parameter.name as ts.Identifier }]
      }
      if (!ts.isPropertyDeclaration(member) || isStatic(member) || !isNamed(member.name, name)) return []
      const { initializer } = member
      if (hasDecorator(member)) return [{ level, kind: 'initialiser', node: member, value: null }]
      return initializer === undefined ? [] : [{ level, kind: 'initialiser', node: initializer, value: initializer }]
    }),
  )
}

function writtenIn(levels: readonly Level[], { ofClass }: FieldWrites): Source[] {
  return levels.flatMap(({ node: owner }, level) =>
    (ofClass.get(owner) ?? []).map(({ node, value }) => {
      const isPlain = ts.isExpressionStatement(node.parent)
      return { level, kind: 'assignment', node, value: isPlain ? value : null } as const
    }),
  )
}

function sortWrites(mentions: readonly ts.Node[]): FieldWrites {
  const ofClass = new Map<ts.Node, FieldWrite[]>()
  const ofStatic: FieldWrite[] = []
  const outside: FieldWrite[] = []
  for (const target of mentions.map(mentionedAt)) {
    if (!ts.isPropertyAccessExpression(target) && !ts.isElementAccessExpression(target)) continue
    const found = writeAt(target)
    if (found === null) continue
    const write = { ...found, target }
    const receiver = unwrap(target.expression)
    const owner = receiver.kind === ts.SyntaxKind.ThisKeyword ? classOfThis(receiver) : null
    if (owner !== null) ofClass.set(owner, [...(ofClass.get(owner) ?? []), write])
    else if (receiver.kind === ts.SyntaxKind.ThisKeyword && isInStatic(receiver)) ofStatic.push(write)
    else outside.push(write)
  }
  return { ofClass, ofStatic, outside }
}

function isInStatic(receiver: ts.Node): boolean {
  const container = thisContainer(receiver)
  return container !== null && (isStatic(container) || ts.isClassStaticBlockDeclaration(container))
}

const isStraight = (node: ts.Node): boolean => contextWithin(node).length === 0

/** A constructor or an initialiser reads a field before it, or the class below it, has set it. */
function isReadBefore({ level, kind, node }: Source, levels: readonly Level[], { node: read, frame }: Site): boolean {
  const reading = levels.findIndex((each) => each.frame === frame)
  if (reading === -1) return false
  if (reading !== level) return reading > level
  if (kind === 'parameter') return false
  const [readsEarly, setsEarly] = [isInInitialiser(read), kind === 'initialiser']
  return readsEarly === setsEarly ? read.pos < node.pos : readsEarly
}

/** Initialisers run before the constructor's body. */
function isInInitialiser(node: ts.Node): boolean {
  for (let at = node; !ts.isClassLike(at); at = at.parent) if (ts.isPropertyDeclaration(at)) return true
  return false
}

const isSame = (a: Abstract | null, b: Abstract | null): boolean =>
  a?.kind === 'instance' && b?.kind === 'instance' && a.node === b.node && a.frame === b.frame
