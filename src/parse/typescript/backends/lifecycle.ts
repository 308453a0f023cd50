import ts from 'typescript'
import type { BackendDeclaration, BackendMisuse } from '../../../model/component.js'
import { byPosition } from '../../../model/order.js'
import type { Position } from '../../../model/position.js'
import type { BackendAbstract, Callable, Frame } from '../abstract.js'
import { argumentsOf } from '../arguments.js'
import { type BackendTrace, type BackendUse, traceBackend } from './uses.js'
import { contextWithin } from '../circumstances.js'
import { enclosingCallable } from '../enclosing.js'
import type { Evaluator } from '../evaluator.js'
import { isExpectedToThrow } from './expected-to-throw.js'
import { FieldAccesses } from './field-accesses.js'
import { ImportersOf } from './importers.js'
import { type Allowance, type Flow, type FlowQuestions, type Stage, followFlow } from './initialization-flow.js'
import { truthOf } from '../operators.js'
import { runsOthers } from './runs-others.js'

export type Lifecycle = Pick<BackendDeclaration, 'placements' | 'misuses' | 'use' | 'uses' | 'isExpectedToThrow'>

/** Steps for all bodies together: enough for any that people write. */
const MAX_STEPS = 500_000

type Body = Callable | ts.SourceFile

/** What is done with backends, and what of it happens in the wrong order. */
export class Lifecycles {
  readonly #evaluator: Evaluator
  readonly #importers: ImportersOf
  readonly #fields: FieldAccesses
  readonly #traces = new Map<ts.Node, BackendTrace>()
  readonly #allowance: Allowance = { left: MAX_STEPS }

  constructor(evaluator: Evaluator) {
    this.#evaluator = evaluator
    this.#importers = new ImportersOf(evaluator.tree, evaluator.index)
    this.#fields = new FieldAccesses(evaluator.index)
  }

  /** `placed`: the calls that are known to place it. */
  of(backend: BackendAbstract, placed: readonly ts.CallExpression[]): Lifecycle {
    const trace = this.#traceOf(backend.node)
    const uses = [...trace.uses]
    const placing = uses.flatMap(([, use]) => (use.kind === 'place' ? [use.at] : []))
    const use = this.#useOf(trace)
    const placements = this.#placesOf([...placing, ...placed.map(placedAt)])
    return {
      placements,
      misuses: this.#misusesOf(backend, trace, use, placements),
      use,
      uses: this.#placesOf(uses.flatMap(([, each]) => (isUse(each) ? [each.at] : []))),
      ...([backend.node, ...trace.uses.keys()].some(isExpectedToThrow) ? { isExpectedToThrow: true } : {}),
    }
  }

  #traceOf(node: ts.CallExpression): BackendTrace {
    let trace = this.#traces.get(node)
    if (trace === undefined) this.#traces.set(node, (trace = traceBackend(node, this.#evaluator, this.#fields)))
    return trace
  }

  #useOf({ uses, exported, isOpenField, isMentioned }: BackendTrace): BackendDeclaration['use'] {
    const kinds = [...uses.values()]
    const isExportedOpenly = exported !== null && !this.#importers.areAllSeen(exported)
    if (isOpenField || isExportedOpenly || kinds.some(({ kind }) => kind === 'escape')) return 'escapes'
    return isMentioned || kinds.some(isUse) ? 'seen' : 'unmentioned'
  }

  #placesOf(nodes: readonly ts.Node[]): readonly Position[] {
    return [...new Set(nodes)].map((node) => this.#evaluator.tree.positionOf(node)).sort(byPosition)
  }

  #misusesOf(
    backend: BackendAbstract,
    trace: BackendTrace,
    use: BackendDeclaration['use'],
    placements: readonly Position[],
  ): readonly BackendMisuse[] {
    const count = (...wanted: readonly BackendUse['kind'][]): number =>
      [...trace.uses.values()].filter(({ kind }) => wanted.includes(kind)).length
    if (count('access', 'add') === 0 && count('place') < 2) return []
    // Every `build()` makes a backend of its own, which the trace does not tell apart.
    if (count('build') > 1) return []
    const home = bodyOf(backend.node)
    const flow = this.#flowIn(home, null, backend, trace)
    if (flow === null) return []
    const found = this.#misusesIn(home, { flow, entry: null }, backend, trace, placements)
    for (const body of functionsThatPlace(trace)) {
      // When it runs is not known: what it does after it has placed the backend is.
      const own = body === home ? null : this.#flowIn(body, 'maybe', backend, trace)
      if (own !== null) found.push(...this.#misusesIn(body, { flow: own, entry: 'maybe' }, backend, trace, placements))
    }
    found.sort((a, b) => byPosition(a.at, b.at))
    if (!ts.isSourceFile(home)) return found
    const elsewhere = new Set(
      [...trace.uses.keys()].map(bodyOf).filter((body) => body !== home && ts.isSourceFile(body)),
    )
    for (const body of elsewhere) {
      // An importing module runs when this one has run to its end.
      const isCertain = flow.exit === 'placed' || (use === 'seen' && isAllDoneBy(body, trace))
      const next = isCertain ? this.#flowIn(body, flow.exit, backend, trace) : null
      if (next !== null) {
        found.push(...this.#misusesIn(body, { flow: next, entry: flow.exit }, backend, trace, placements))
      }
    }
    return found.sort((a, b) => byPosition(a.at, b.at))
  }

  #flowIn(body: Body, entry: Stage, backend: BackendAbstract, trace: BackendTrace): Flow | null {
    const { frame } = backend
    const mayBePlacedElsewhere =
      trace.isOpenField ||
      (trace.exported !== null && this.#mayBeUsedUnseen(trace.exported)) ||
      [...trace.uses].some(([node, { kind }]) => (kind === 'place' || kind === 'escape') && bodyOf(node) !== body)
    const effects = [backend.node, ...trace.uses.keys()].filter((node) => node.getSourceFile() === body.getSourceFile())
    const starts = effects.map(({ pos }) => pos).sort((a, b) => a - b)
    // Whoever imports it asks in which stage this file leaves it.
    const last = trace.exported === null ? Math.max(...effects.map(({ end }) => end)) : Infinity
    const questions: FlowQuestions = {
      effectOf: (node) => {
        const use = trace.uses.get(node)
        if (use?.kind === 'place' || use?.kind === 'escape') return use.kind
        if (node === backend.node) return 'make'
        return use === undefined ? null : 'note'
      },
      mayRunOthers: (node) => mayBePlacedElsewhere && runsOthers(node, frame, this.#evaluator),
      truthOf: (condition) => truthOf(this.#evaluator.evaluate(condition, frame)),
      endsProgram: ({ expression }) => {
        const isExit = ts.isPropertyAccessExpression(expression) && expression.name.text === 'exit'
        const callee = isExit ? this.#evaluator.evaluate(expression, frame) : null
        return callee?.kind === 'symbol' && callee.key === 'global:process.exit'
      },
      holdsEffect: ({ pos, end }) => countBelow(starts, pos) < countBelow(starts, end),
      isOver: ({ pos }) => pos >= last,
    }
    return followFlow(body, entry, questions, this.#allowance)
  }

  #mayBeUsedUnseen(declaration: ts.Declaration): boolean {
    const path = this.#evaluator.tree.pathOf(declaration)
    return path === null || this.#evaluator.tree.mayBeUsedUnseen(path)
  }

  #misusesIn(
    body: Body,
    { flow, entry }: { readonly flow: Flow; readonly entry: Stage },
    backend: BackendAbstract,
    trace: BackendTrace,
    placements: readonly Position[],
  ): BackendMisuse[] {
    const { tree } = this.#evaluator
    const own = [...trace.uses].filter(([node]) => bodyOf(node) === body)
    const placing = own.filter(([node, use]) => use.kind === 'place' && flow.reached.has(node)).sort(bySource)
    return own.flatMap(([node, use]): BackendMisuse[] => {
      const stage = flow.reached.get(node) ?? null
      const at = tree.positionOf(use.at)
      const before = placing.findLast(([each]) => each !== node && each.end <= use.at.pos)
      if (!this.#isCertainlyOf(backend, use)) return []
      if (use.kind === 'access' && stage === 'fresh' && !isCaughtAndPlaced(node, placing)) {
        const after = placing.find(([each]) => each.pos >= node.end) ?? placing[0]
        const placement = after === undefined ? (placements[0] ?? null) : tree.positionOf(after[1].at)
        return [{ kind: 'accessed-before', at, name: use.name, placement }]
      }
      if (stage !== 'placed') return []
      const placement = before === undefined ? (placements[0] ?? null) : tree.positionOf(before[1].at)
      if (use.kind === 'add') {
        return [{ kind: 'added-after', at, name: this.#addedId(node as ts.CallExpression, backend.frame), placement }]
      }
      const isCertain = entry === 'placed' ? contextWithin(node).length === 0 : runsAfterAny(node, placing)
      if (use.kind !== 'place' || !isCertain) return []
      return [{ kind: 'placed-again', at, name: null, placement }]
    })
  }

  /** The evaluator, which goes by values, must agree with the trace, which goes by names. */
  #isCertainlyOf(backend: BackendAbstract, { receiver }: BackendUse): boolean {
    const value = this.#evaluator.evaluate(receiver, backend.frame)
    return this.#evaluator.identityOf(value) === this.#evaluator.identityOf(backend)
  }

  #addedId(call: ts.CallExpression, frame: Frame): string | null {
    const [first] = argumentsOf(this.#evaluator, call, frame).items
    const value = first === undefined ? null : this.#evaluator.evaluateCell(first)
    if (value?.kind !== 'definition') return null
    const [id] = argumentsOf(this.#evaluator, value.node, value.frame).items
    const text = id === undefined ? null : this.#evaluator.evaluateCell(id)
    return text?.kind === 'primitive' && typeof text.value === 'string' ? text.value : null
  }
}

const bodyOf = (node: ts.Node): Body => enclosingCallable(node) ?? node.getSourceFile()

/** Steps of the expression that makes it are part of the making. */
const isUse = ({ kind, isMaking }: BackendUse): boolean =>
  kind === 'access' || kind === 'tell' || (!isMaking && (kind === 'add' || kind === 'build' || kind === 'configure'))

const isAllDoneBy = (body: Body, { uses }: BackendTrace): boolean =>
  [...uses].every(([node, { kind }]) => (kind !== 'place' && kind !== 'escape') || bodyOf(node) === body)

/** Functions in which it is placed, and something else done. */
function functionsThatPlace({ uses }: BackendTrace): readonly Body[] {
  const done = new Map<Body, { placed: number; added: number }>()
  for (const [node, { kind }] of uses) {
    if (kind !== 'place' && kind !== 'add') continue
    const body = bodyOf(node)
    const known = done.get(body) ?? { placed: 0, added: 0 }
    done.set(body, known)
    known[kind === 'place' ? 'placed' : 'added']++
  }
  return [...done].flatMap(([body, { placed, added }]) =>
    !ts.isSourceFile(body) && placed > 0 && placed + added > 1 ? [body] : [],
  )
}

/** `try { backend.components } catch { backend.addToStack(shop) }` is meant so. */
function isCaughtAndPlaced(node: ts.Node, placing: readonly (readonly [ts.Node, BackendUse])[]): boolean {
  const clause = ts.findAncestor(node, ts.isTryStatement)?.catchClause
  return clause !== undefined && placing.some(([each]) => clause.pos <= each.pos && each.end <= clause.end)
}

/** Under no condition, and in no loop, that does not hold for an earlier placement too. */
function runsAfterAny(node: ts.Node, placing: readonly (readonly [ts.Node, BackendUse])[]): boolean {
  const circumstances = contextWithin(node).map((each) => each.node)
  return placing.some(([other]) => {
    if (other === node || other.end > node.end) return false
    const known = new Set(contextWithin(other).map((each) => each.node))
    return circumstances.every((each) => known.has(each))
  })
}

/** How many of sorted numbers are less than `limit`. */
function countBelow(sorted: readonly number[], limit: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! < limit) low = middle + 1
    else high = middle
  }
  return low
}

const bySource = ([a]: readonly [ts.Node, BackendUse], [b]: readonly [ts.Node, BackendUse]): number => a.end - b.end

/** `addToStack` in `backend.addToStack(stack)`. */
function placedAt({ expression }: ts.CallExpression): ts.Node {
  if (ts.isPropertyAccessExpression(expression)) return expression.name
  return ts.isElementAccessExpression(expression) ? expression.argumentExpression : expression
}
