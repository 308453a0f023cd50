import ts from 'typescript'
import type { FrameworkExport } from '../../catalog/framework.js'
import type { SyntaxTree } from '../../syntax/tree.js'
import {
  type Abstract,
  type Cell,
  type ClassAbstract,
  type Frame,
  type FunctionAbstract,
  type InstanceAbstract,
  type Primitive,
  type Site,
  UNDEFINED,
  isNullish,
  primitive,
  symbol,
  unknown,
} from './abstract.js'
import { evaluateCall, evaluateReturn } from './calls.js'
import { enclosingCallable, isFunction, isStatic, thisContainer, unwrap } from './enclosing.js'
import { type Evaluation, textOf } from './evaluation.js'
import { Frames, frameOf } from './frame.js'
import { Instances } from './instances.js'
import { evaluateArray, evaluateObject } from './literals.js'
import { Mentions } from './mentions.js'
import { Mutations } from './mutations.js'
import { Names } from './names.js'
import { evaluateBinary, evaluateConditional, evaluateTemplate, evaluateUnary } from './operators.js'
import { propertyOf } from './properties.js'
import type { SourceIndex } from './source-index.js'

/** Evaluation stops here rather than exhaust the stack on code written to be deep … */
const MAX_DEPTH = 150
/** … or the clock on code written to be slow: for one question, and for all of them. */
const MAX_STEPS = 10_000
const MAX_ALL_STEPS = 500_000
/** Longer keys are numbered: an expression that uses another one twice would double them every time. */
const MAX_KEY = 200

/** Operators that give one of their operands. */
const CHOICES: ReadonlySet<string> = new Set(['?:', '??', '||', '&&', '='])

/**
 * Evaluates expressions without running anything: demand-driven, in a frame (which call of the surrounding function),
 * remembering every answer. What it cannot follow becomes a symbol or an unknown with the reason.
 */
export class Evaluator implements Evaluation {
  readonly frames = new Frames()
  readonly instances: Instances
  readonly names: Names
  readonly mentions: Mentions
  readonly mutations: Mutations
  readonly #answers = new Map<ts.Node, Map<Frame, Abstract>>()
  readonly #running = new Map<ts.Node, Set<Frame>>()
  readonly #longKeys = new Map<string, string>()
  #depth = 0
  #steps = 0
  #allSteps = 0

  constructor(
    readonly tree: SyntaxTree,
    readonly index: SourceIndex,
  ) {
    this.instances = new Instances(this)
    this.names = new Names(this)
    this.mentions = new Mentions(index, this.names)
    this.mutations = new Mutations(index, this.names, this.mentions)
  }

  /** True when some questions were left open for want of time. */
  get isExhausted(): boolean {
    return this.#allSteps > MAX_ALL_STEPS
  }

  evaluate(node: ts.Expression, frame: Frame): Abstract {
    const inner = unwrap(node)
    const known = this.#answers.get(inner)?.get(frame)
    if (known !== undefined) return known
    if (this.#depth === 0) this.#steps = 0
    if (this.#depth >= MAX_DEPTH || ++this.#steps > MAX_STEPS || ++this.#allSteps > MAX_ALL_STEPS) {
      return unknown('too-deep')
    }
    const running = entry(this.#running, inner, () => new Set<Frame>())
    if (running.has(frame)) return unknown('circular')
    running.add(frame)
    this.#depth++
    const answer = this.#evaluate(inner, frame)
    this.#depth--
    running.delete(frame)
    entry(this.#answers, inner, () => new Map<Frame, Abstract>()).set(frame, answer)
    return answer
  }

  evaluateCell({ node, frame, value }: Cell): Abstract {
    if (value !== undefined) return value
    if (ts.isAccessor(node)) return unknown('unsupported-syntax')
    return isFunction(node)
      ? { kind: 'function', node, frame, self: null }
      : this.evaluate(node as ts.Expression, frame)
  }

  property(receiver: Abstract, name: string, site: Site): Abstract {
    return propertyOf(this, receiver, name, site)
  }

  callFunction(callee: FunctionAbstract, call: ts.Node, frame: Frame): Abstract {
    return evaluateReturn(this, callee, call, frame)
  }

  symbolFor(node: ts.Node, frame: Frame): Abstract {
    return symbol(this.keyOf(node, frame), textOf(node), { origin: { node, frame } })
  }

  compose(operator: string, parts: readonly Abstract[], text: string): Abstract {
    const keys = parts.map((part) => this.identityOf(part))
    if (keys.includes(null)) return parts.find(({ kind }) => kind === 'unknown') ?? unknown('unsupported-syntax')
    const key = this.#shortened(`(${[operator, ...keys].join(' ')})`)
    const choice = CHOICES.has(operator) || parts.some((part) => part.kind === 'symbol' && part.choice)
    return symbol(key, text, { from: parts, choice })
  }

  keyOf(node: ts.Node, frame: Frame): string {
    const { file, start } = this.tree.spanOf(node)
    return `${JSON.stringify(file)}:${start}#${frame.id}`
  }

  identityOf(value: Abstract): string | null {
    switch (value.kind) {
      case 'primitive':
        return identityOfPrimitive(value.value)
      case 'symbol':
        return value.key
      case 'instance':
      case 'definition':
      case 'backend':
      case 'function':
      case 'class':
        return `${value.kind}:${this.keyOf(value.node, value.frame)}`
      case 'framework':
        return `framework:${nameOfExport(value.export)}`
      default:
        return null
    }
  }

  #shortened(key: string): string {
    if (key.length <= MAX_KEY) return key
    return entry(this.#longKeys, key, () => `(@${this.#longKeys.size})`)
  }

  #evaluate(node: ts.Expression, frame: Frame): Abstract {
    if (ts.isStringLiteralLike(node)) return primitive(node.text)
    if (ts.isNumericLiteral(node)) return primitive(Number(node.text))
    if (ts.isIdentifier(node)) return this.names.evaluate(node, frame)
    if (ts.isPropertyAccessExpression(node)) return this.#propertyAccess(node, frame)
    if (ts.isElementAccessExpression(node)) return this.#elementAccess(node, frame)
    if (ts.isObjectLiteralExpression(node)) return evaluateObject(this, node, frame)
    if (ts.isArrayLiteralExpression(node)) return evaluateArray(this, node, frame)
    if (ts.isTemplateExpression(node)) return evaluateTemplate(this, node, frame)
    if (ts.isCallExpression(node)) return evaluateCall(this, node, frame)
    if (ts.isNewExpression(node)) return this.#creation(node, frame)
    if (ts.isBinaryExpression(node)) return evaluateBinary(this, node, frame)
    if (ts.isConditionalExpression(node)) return evaluateConditional(this, node, frame)
    if (ts.isPrefixUnaryExpression(node)) return evaluateUnary(this, node, frame)
    if (ts.isAwaitExpression(node)) return this.evaluate(node.expression, frame)
    if (ts.isVoidExpression(node)) return UNDEFINED
    if (isFunction(node)) return { kind: 'function', node, frame, self: null }
    if (ts.isClassExpression(node)) return { kind: 'class', node, frame }
    switch (node.kind) {
      case ts.SyntaxKind.TrueKeyword:
        return primitive(true)
      case ts.SyntaxKind.FalseKeyword:
        return primitive(false)
      case ts.SyntaxKind.NullKeyword:
        return primitive(null)
      case ts.SyntaxKind.ThisKeyword:
        return this.thisOf(node, frame)
      case ts.SyntaxKind.MetaProperty:
      case ts.SyntaxKind.TaggedTemplateExpression:
      case ts.SyntaxKind.YieldExpression:
        return this.symbolFor(node, frame)
      default:
        return unknown('unsupported-syntax')
    }
  }

  thisOf(node: ts.Node, frame: Frame): Abstract {
    const container = thisContainer(node)
    if (container === null) return unknown('unsupported-syntax')
    const owner = ts.isClassLike(container) ? container : container.parent
    const active = frameOf(container, frame)
    if (active?.self != null) return active.self
    if (!ts.isClassLike(owner)) {
      return symbol(`this:${this.keyOf(container, active ?? this.frames.root)}`, 'this')
    }
    const of: ClassAbstract = { kind: 'class', node: owner, frame: this.ownerFrame(owner, frame) }
    return isStatic(container) || ts.isClassStaticBlockDeclaration(container) ? of : this.unseenInstance(of)
  }

  #propertyAccess(node: ts.PropertyAccessExpression, frame: Frame): Abstract {
    return this.property(this.evaluate(node.expression, frame), node.name.text, { node, frame })
  }

  #elementAccess(node: ts.ElementAccessExpression, frame: Frame): Abstract {
    const receiver = this.evaluate(node.expression, frame)
    const key = this.evaluate(node.argumentExpression, frame)
    if (key.kind === 'primitive') return this.property(receiver, String(key.value), { node, frame })
    if (isNullish(receiver)) return UNDEFINED
    if (receiver.kind === 'symbol' && receiver.holders.some((each) => this.mutations.ofHolder(each).length > 0)) {
      return unknown('mutated')
    }
    const isOne = this.identityOf(receiver) !== null && this.identityOf(key) !== null
    return isOne ? this.compose('[]', [receiver, key], textOf(node)) : unknown('computed-key')
  }

  #creation(node: ts.NewExpression, frame: Frame): Abstract {
    const callee = this.evaluate(node.expression, frame)
    if (callee.kind === 'class') return { kind: 'instance', node, frame, of: callee }
    return { kind: 'instance', node, frame, of: callee.kind === 'framework' ? callee.export : null }
  }

  ownerFrame(node: ts.Node, frame: Frame): Frame {
    const owner = enclosingCallable(node)
    if (owner === null) return this.frames.root
    const active = frameOf(owner, frame)
    if (active !== null) return active
    const lexical = this.ownerFrame(owner, frame)
    return this.frames.enter({
      parent: lexical,
      lexical,
      callable: owner,
      call: null,
      self: this.#unseenSelf(owner, lexical),
    })
  }

  unseenInstance(of: ClassAbstract): InstanceAbstract {
    return { kind: 'instance', node: of.node, frame: of.frame, of }
  }

  #unseenSelf(owner: ts.Node, frame: Frame): Abstract | null {
    const container = ts.isClassLike(owner) ? owner : owner.parent
    if (!ts.isClassLike(container)) return null
    const of: ClassAbstract = { kind: 'class', node: container, frame: this.ownerFrame(container, frame) }
    return isStatic(owner) ? of : this.unseenInstance(of)
  }
}

function nameOfExport(found: FrameworkExport): string {
  if (found.kind === 'component') return found.component
  return found.kind === 'provider' ? found.resourceType : found.kind
}

function identityOfPrimitive(value: Primitive): string {
  if (typeof value === 'string') return JSON.stringify(value)
  return Object.is(value, -0) ? '-0' : String(value)
}

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}
