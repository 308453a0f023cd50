import ts from 'typescript'
import type { FrameworkExport } from '../../catalog/framework.js'
import {
  type Abstract,
  type ClassAbstract,
  type Frame,
  type InstanceAbstract,
  type Level,
  type Site,
  symbol,
  unknown,
} from './abstract.js'
import { hasDecorator, isNamed } from './class-members.js'
import { isFunction, isStatic } from './enclosing.js'
import { type Evaluation, memberOf, textOf } from './evaluation.js'
import { Fields } from './fields.js'
import { getterOf } from './getters.js'
import { regionOf } from './regions.js'
import { heritageOf } from './source-index.js'

/** From an instance's own class up to what it extends in the end. */
interface Chain {
  readonly levels: readonly Level[]
  readonly base: FrameworkExport | null
  /** The call whose arguments reach the base, and the frame they are evaluated in. */
  readonly call: { readonly node: ts.Node; readonly frame: Frame } | null
}

/** Classes, their instances and what `instance.name` is. */
export class Instances {
  readonly #evaluation: Evaluation
  readonly #fields: Fields
  readonly #chains = new Map<ts.Node, Map<Frame, Chain>>()

  constructor(evaluation: Evaluation) {
    this.#evaluation = evaluation
    this.#fields = new Fields(evaluation)
  }

  /** The repository's classes behind an instance, own class first. */
  levels(instance: InstanceAbstract): readonly Level[] {
    return this.#chain(instance).levels
  }

  /** What the framework says the instance is in the end, or null. */
  frameworkBase(instance: InstanceAbstract): FrameworkExport | null {
    if (instance.of?.kind !== 'class') return instance.of
    return this.#chain(instance).base
  }

  /**
   * The call whose arguments reach the framework's constructor, and the frame they belong to: the `new` itself, or
   * the last `super(…)`. Null when nobody calls it, and when the class is none we know.
   */
  frameworkCall(instance: InstanceAbstract): Site | null {
    if (instance.of?.kind !== 'class') {
      return instance.of !== null && ts.isNewExpression(instance.node) ? instance : null
    }
    return this.#chain(instance).call
  }

  /** The component class a repository class extends, or null. */
  componentOf(value: ClassAbstract): FrameworkExport | null {
    const base = this.#baseOf(value, new Set())
    return base?.kind === 'component' ? base : null
  }

  member(instance: InstanceAbstract, name: string, site: Site): Abstract {
    const getter = getterOf(this.#evaluation, instance, name)
    if (getter !== null) return this.#evaluation.callFunction(getter, site.node, site.frame)
    const levels = this.levels(instance)
    for (const { node, frame } of levels) {
      const method = node.members.find((each) => !isStatic(each) && isMethodNamed(each, name))
      if (method === undefined) continue
      return this.#fields.isOverwritten(name, levels)
        ? unknown('mutated')
        : { kind: 'function', node: method as ts.MethodDeclaration, frame, self: instance }
    }
    return this.#fields.read(name, levels, site) ?? this.#unseen(instance, name)
  }

  staticMember(value: ClassAbstract, name: string, site: Site): Abstract {
    const { node, frame } = value
    const getter = getterOf(this.#evaluation, value, name)
    if (getter !== null) return this.#evaluation.callFunction(getter, site.node, site.frame)
    const member = node.members.find((each) => isStatic(each) && isNamed(each.name, name) && !isSignature(each))
    if (member !== undefined && ts.isMethodDeclaration(member))
      return { kind: 'function', node: member, frame, self: value }
    if (member !== undefined && ts.isPropertyDeclaration(member)) {
      const isCertain = !this.#fields.isStaticWritten(name, value) && !hasDecorator(member)
      return isCertain && member.initializer !== undefined
        ? this.#evaluation.evaluate(member.initializer, frame)
        : unknown('reassigned')
    }
    const base = this.#superclass(value)
    return base?.kind === 'class'
      ? this.staticMember(base, name, site)
      : { kind: 'bound-method', receiver: value, name }
  }

  /** Every expression that may have given a field its value. */
  sourcesOf(receiver: Abstract, name: string): readonly Site[] {
    if (receiver.kind === 'instance') return this.#fields.sourcesOf(name, this.levels(receiver))
    const classes = new Map<ts.Node, ClassAbstract>()
    for (let at: Abstract | null = receiver; at?.kind === 'class' && !classes.has(at.node); at = this.#superclass(at)) {
      classes.set(at.node, at)
    }
    return classes.size === 0 ? [] : this.#fields.sourcesOf(name, [...classes.values()])
  }

  /** A field of the framework's, or of a class that is none of ours to know. */
  #unseen(instance: InstanceAbstract, name: string): Abstract {
    if (this.#fields.isChangedOutside(name, this.levels(instance))) return unknown('mutated')
    if (name === 'location' && this.frameworkBase(instance)?.kind === 'stack')
      return regionOf(this.#evaluation, instance)
    const key = this.#evaluation.identityOf(instance)!
    return { ...memberOf(symbol(key, this.#nameOf(instance)), name), from: [instance] }
  }

  #chain(instance: InstanceAbstract): Chain {
    let ofNode = this.#chains.get(instance.node)
    if (ofNode === undefined) this.#chains.set(instance.node, (ofNode = new Map<Frame, Chain>()))
    const known = ofNode.get(instance.frame)
    if (known !== undefined) return known
    const chain = this.#buildChain(instance)
    ofNode.set(instance.frame, chain)
    return chain
  }

  #buildChain(instance: InstanceAbstract): Chain {
    const levels: Level[] = []
    const seen = new Set<ts.Node>()
    let call: Site | null = ts.isNewExpression(instance.node) ? instance : null
    let caller = instance.frame
    let at: Abstract | FrameworkExport | null = instance.of
    while (at !== null && at.kind === 'class' && !seen.has(at.node)) {
      seen.add(at.node)
      const frame = this.#evaluation.frames.enter({
        parent: caller,
        lexical: at.frame,
        callable: at.node,
        call: call?.node ?? null,
        self: instance,
      })
      levels.push({ node: at.node, frame })
      const constructor = at.node.members.find(ts.isConstructorDeclaration)
      if (constructor !== undefined) {
        const superCall = superCallOf(constructor)
        call = superCall === null ? null : { node: superCall, frame }
        caller = frame
      }
      at = this.#superclass(at)
    }
    return { levels, base: at?.kind === 'framework' ? at.export : null, call }
  }

  #superclass(value: ClassAbstract): Abstract | null {
    const base = heritageOf(value.node)
    return base === null ? null : this.#evaluation.evaluate(base, value.frame)
  }

  #baseOf(value: ClassAbstract, seen: Set<ts.Node>): FrameworkExport | null {
    if (seen.has(value.node)) return null
    seen.add(value.node)
    const base = this.#superclass(value)
    if (base?.kind === 'framework') return base.export
    return base?.kind === 'class' ? this.#baseOf(base, seen) : null
  }

  #nameOf(instance: InstanceAbstract): string {
    const declaration = instance.node.parent
    if (ts.isVariableDeclaration(declaration) && ts.isIdentifier(declaration.name)) return declaration.name.text
    return ts.isNewExpression(instance.node) ? textOf(instance.node.expression) : 'this'
  }
}

/** The only `super(…)` of a constructor; null when there are several to choose from. */
function superCallOf(constructor: ts.ConstructorDeclaration): ts.CallExpression | null {
  const found: ts.CallExpression[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.SuperKeyword) found.push(node)
    else if (!isFunction(node) && !ts.isClassLike(node)) ts.forEachChild(node, visit)
  }
  if (constructor.body !== undefined) ts.forEachChild(constructor.body, visit)
  return found.length === 1 ? found[0]! : null
}

const isMethodNamed = (node: ts.ClassElement, name: string): boolean =>
  ts.isMethodDeclaration(node) && node.body !== undefined && isNamed(node.name, name)

/** An overload: the body comes later. */
const isSignature = (node: ts.ClassElement): boolean => ts.isMethodDeclaration(node) && node.body === undefined
