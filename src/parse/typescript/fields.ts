import ts from 'typescript'
import { type Abstract, type ClassAbstract, type Frame, type Level, type Site, unknown } from './abstract.js'
import { hasDecorator, isFieldParameter, isNamed } from './class-members.js'
import { contextWithin } from './circumstances.js'
import { classOfThis, enclosingCallable, isStatic } from './enclosing.js'
import type { Evaluation } from './evaluation.js'
import { FieldWrites, type WritesOfName } from './field-writes.js'
import { frameOf } from './frame.js'
import { callAt } from './source-index.js'

/** One place that gives a field its value, with the class it stands in. */
interface Source {
  readonly level: number
  readonly kind: 'parameter' | 'initialiser' | 'assignment'
  readonly node: ts.Node
  /** Null for `this.count += 1` and the like. */
  readonly value: ts.Expression | null
}

/** Fields of instances: certain where one place alone gives the value, and before anybody reads it. */
export class Fields {
  readonly #evaluation: Evaluation
  readonly #writes: FieldWrites

  constructor(evaluation: Evaluation) {
    this.#evaluation = evaluation
    this.#writes = new FieldWrites(evaluation)
  }

  /** Null when none of the classes has the field. */
  read(name: string, levels: readonly Level[], site: Site): Abstract | null {
    if (this.#writes.mayChange(name, levels)) return unknown('mutated')
    const sources = [...declaredIn(levels, name), ...writtenIn(levels, this.#writes.to(name))]
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
    const declared = [...declaredIn(levels, name), ...declaredIn(levels, name, true)].map((source) => ({
      node: source.value ?? source.node,
      frame: levels[source.level]!.frame,
    }))
    const frame = levels.at(-1)?.frame ?? this.#evaluation.frames.root
    const { ofClass, ofStatic, outside } = this.#writes.to(name)
    const written = [...levels.flatMap(({ node }) => ofClass.get(node) ?? []), ...ofStatic, ...outside]
    return [...declared, ...written.map(({ node }) => ({ node, frame: this.#evaluation.ownerFrame(node, frame) }))]
  }

  /** Whether a method may have been replaced by something put in its place. */
  isOverwritten(name: string, levels: readonly Level[]): boolean {
    return this.#writes.isSetOutside(name, levels) || writtenIn(levels, this.#writes.to(name)).length > 0
  }

  isChangedOutside(name: string, levels: readonly Level[]): boolean {
    return this.#writes.mayChange(name, levels)
  }

  isStaticWritten(name: string, of: ClassAbstract): boolean {
    return this.#writes.mayChangeStatic(name, of)
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

function declaredIn(levels: readonly Level[], name: string, inStatics = false): Source[] {
  return levels.flatMap(({ node }, level) =>
    node.members.flatMap((member): Source[] => {
      if (ts.isConstructorDeclaration(member) && !inStatics) {
        const parameter = member.parameters.find((each) => isFieldParameter(each) && isNamed(each.name, name))
        return parameter === undefined
          ? []
          : [{ level, kind: 'parameter', node: member, value: parameter.name as ts.Identifier }]
      }
      if (!ts.isPropertyDeclaration(member) || !isNamed(member.name, name) || isStatic(member) !== inStatics) return []
      const { initializer } = member
      if (hasDecorator(member)) return [{ level, kind: 'initialiser', node: member, value: null }]
      return initializer === undefined ? [] : [{ level, kind: 'initialiser', node: initializer, value: initializer }]
    }),
  )
}

function writtenIn(levels: readonly Level[], { ofClass }: WritesOfName): Source[] {
  return levels.flatMap(({ node: owner }, level) =>
    (ofClass.get(owner) ?? []).map(({ node, value }) => {
      const isPlain = ts.isExpressionStatement(node.parent)
      return { level, kind: 'assignment', node, value: isPlain ? value : null } as const
    }),
  )
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
