import ts from 'typescript'
import type { Abstract, Callable, Frame } from './abstract.js'
import { enclosingCallable, isStatic } from './enclosing.js'
import type { Evaluator } from './evaluator.js'
import { isRunning } from './frame.js'
import { getterOf } from './getters.js'
import { callablesAround, type Relevance, type Step } from './relevance.js'

/** More ways than this to reach one function are not told apart. */
const MAX_FRAMES = 64
const MAX_ALL_FRAMES = 50_000
const MAX_DEPTH = 60

/**
 * Who calls what: every activation that the repository shows of the functions and classes that matter. Begins at
 * module level and follows each call, in the activation it is made in, to the next; then takes what nobody calls.
 */
export class CallSites {
  readonly #evaluator: Evaluator
  readonly #relevance: Relevance
  readonly #frames = new Map<Callable, Set<Frame>>()
  readonly #open: Frame[] = []
  readonly #recursive = new Map<Callable, ts.Node>()
  readonly #ensured = new Set<Callable>()
  readonly #callers = new Map<string, Callable[]>()
  #count = 0
  /** Callables with more activations than were followed. */
  readonly truncated = new Set<Callable>()

  constructor(evaluator: Evaluator, relevance: Relevance) {
    this.#evaluator = evaluator
    this.#relevance = relevance
    this.#follow(evaluator.frames.root)
    this.#followAll()
    for (const callable of relevance.callables) this.#ensure(callable)
  }

  /** The activations in which a node runs. */
  framesAround(node: ts.Node): readonly Frame[] {
    const callable = enclosingCallable(node)
    return callable === null ? [this.#evaluator.frames.root] : this.framesOf(callable)
  }

  framesOf(callable: Callable): readonly Frame[] {
    return [...(this.#frames.get(callable) ?? [])]
  }

  /** How many activations a node runs in; more than were followed where there are too many. */
  countAround(node: ts.Node): number {
    const callable = enclosingCallable(node)
    if (callable === null) return 1
    return this.framesOf(callable).length + (this.truncated.has(callable) ? 1 : 0)
  }

  /** The call by which a callable comes to run inside itself, or null. */
  recursionOf(callable: Callable): ts.Node | null {
    return this.#recursive.get(callable) ?? null
  }

  /** Everybody who may call a callable comes first; only what is left after them is called by nobody. */
  #ensure(first: Callable): void {
    const path: { callable: Callable; before: Callable[][] }[] = []
    const begin = (callable: Callable): void => {
      if (this.#ensured.has(callable) || this.#frames.has(callable)) return
      this.#ensured.add(callable)
      const callers = this.#relevance.namesOf(callable).map((name) => this.#callersLeft(name))
      path.push({ callable, before: [callablesAround(callable), ...callers] })
    }
    begin(first)
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const next = top.before.find((callers) => callers.length > 0)?.pop()
      if (next !== undefined) begin(next)
      else {
        path.pop()
        if (!this.#frames.has(top.callable)) this.#enterUnseen(top.callable)
        this.#followAll()
      }
    }
  }

  /** One list for all callables of a name, so that every caller is looked at once. */
  #callersLeft(name: string): Callable[] {
    let left = this.#callers.get(name)
    if (left === undefined) this.#callers.set(name, (left = [...this.#relevance.mentioning(name)]))
    return left
  }

  #enterUnseen(callable: Callable): void {
    const { frames } = this.#evaluator
    if (ts.isClassLike(callable)) {
      for (const frame of this.framesAround(callable)) {
        this.#enterLevels(this.#evaluator.unseenInstance({ kind: 'class', node: callable, frame }))
      }
      return
    }
    const owner = callable.parent
    const isMethod = ts.isClassLike(owner) && !isStatic(callable)
    for (const frame of isMethod ? this.framesOf(owner) : this.framesAround(callable)) {
      const self = isMethod ? frame.self : ts.isClassLike(owner) ? this.#evaluator.thisOf(callable.body!, frame) : null
      this.#add(frames.enter({ parent: frame, lexical: frame, callable, call: null, self }))
    }
  }

  #followAll(): void {
    // The list grows while it is walked.
    for (const frame of this.#open) this.#follow(frame)
    this.#open.length = 0
  }

  #follow(frame: Frame): void {
    for (const step of this.#relevance.stepsIn(frame.callable)) this.#take(step, frame)
  }

  #take(step: Step, frame: Frame): void {
    const { frames } = this.#evaluator
    const value = this.#valueOf(step, frame)
    if (value?.kind === 'instance') this.#enterLevels(value)
    if (value?.kind !== 'function' || !this.#relevance.has(value.node)) return
    const { node: callable, frame: lexical, self } = value
    if (isRunning(callable, frame)) {
      this.#markRecursion(callable, frame, step.node)
      return
    }
    const isCallback = step.kind === 'hand-over'
    const call = isCallback ? null : step.node
    this.#add(
      frames.enter({ parent: frame, lexical, callable, call, self: isCallback ? null : self, callback: isCallback }),
    )
  }

  #valueOf(step: Step, frame: Frame): Abstract | null {
    switch (step.kind) {
      case 'call':
        return this.#evaluator.evaluate(ts.isNewExpression(step.node) ? step.node : step.node.expression, frame)
      case 'hand-over':
        return this.#evaluator.evaluate(step.node, frame)
      case 'access':
        return this.#getterAt(step.node, frame)
    }
  }

  #getterAt(node: ts.PropertyAccessExpression | ts.ElementAccessExpression, frame: Frame): Abstract | null {
    const receiver = this.#evaluator.evaluate(node.expression, frame)
    const name = ts.isPropertyAccessExpression(node)
      ? node.name.text
      : (node.argumentExpression as ts.StringLiteral).text
    return getterOf(this.#evaluator, receiver, name)
  }

  #enterLevels(instance: Extract<Abstract, { kind: 'instance' }>): void {
    if (instance.of?.kind !== 'class') return
    for (const { node, frame } of this.#evaluator.instances.levels(instance)) {
      if (!this.#relevance.has(node)) continue
      if (frame.parent !== null && isRunning(node, frame.parent)) this.#markRecursion(node, frame.parent, instance.node)
      else this.#add(frame)
    }
  }

  #add(frame: Frame): void {
    const callable = frame.callable!
    const known = this.#frames.get(callable) ?? new Set<Frame>()
    if (known.has(frame)) return
    if (known.size >= MAX_FRAMES || this.#count >= MAX_ALL_FRAMES || frame.depth > MAX_DEPTH) {
      this.truncated.add(callable)
      return
    }
    this.#frames.set(callable, known.add(frame))
    this.#count++
    this.#open.push(frame)
  }

  /** Everything between the two activations runs again and again. */
  #markRecursion(callable: Callable, from: Frame, call: ts.Node): void {
    for (let at: Frame | null = from; at?.callable != null; at = at.parent) {
      this.#recursive.set(at.callable, call)
      if (at.callable === callable) return
    }
  }
}
