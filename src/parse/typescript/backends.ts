import ts from 'typescript'
import { BACKEND_CONFIG_KEYS } from '../../catalog/framework.js'
import type { BackendDeclaration, ComponentDeclaration, Scope } from '../../model/component.js'
import type { ObjectValue } from '../../model/value.js'
import { type BackendAbstract, type DefinitionAbstract, type Frame, UNDEFINED } from './abstract.js'
import { argumentsOf } from './arguments.js'
import type { CallSites } from './call-sites.js'
import type { Components } from './components.js'
import { contextOf } from './context.js'
import type { Evaluator } from './evaluator.js'
import { backendMap } from './properties.js'
import { heldBy, type Scopes } from './scopes.js'
import { toObject, toValue } from './to-value.js'
import type { SourceIndex } from './source-index.js'

interface Found {
  readonly backends: readonly BackendDeclaration[]
  readonly components: readonly ComponentDeclaration[]
  /** `X.define(…)` calls that are in no backend. */
  readonly unused: readonly ts.CallExpression[]
}

/** A call of a method on a backend or its builder. */
interface MethodCall {
  readonly method: string
  readonly node: ts.CallExpression
  readonly frame: Frame
}

interface Member {
  readonly key: string | null
  readonly definition: DefinitionAbstract
}

const PLACING = ['addToStack', 'initialize']
const ADDING = 'addComponent'
/** `withTags(…)` is the `tags` of the configuration, and so on. */
const CONFIGURING: ReadonlyMap<string, string> = new Map(
  [...BACKEND_CONFIG_KEYS].map((key) => [`with${key[0]!.toUpperCase()}${key.slice(1)}`, key]),
)

/** Finds the existing `defineBackend` calls, what is in them and where they are put. */
export class Backends {
  readonly #evaluator: Evaluator
  readonly #callSites: CallSites
  readonly #scopes: Scopes
  readonly #components: Components

  constructor(evaluator: Evaluator, callSites: CallSites, scopes: Scopes, components: Components) {
    this.#evaluator = evaluator
    this.#callSites = callSites
    this.#scopes = scopes
    this.#components = components
  }

  find(): Found {
    const calls = this.#methodCalls()
    const used = new Map<string, number>()
    const components: ComponentDeclaration[] = []
    const defined = new Set<ts.Node>()
    const backends = this.#backends().map((backend) => {
      const own = calls.get(this.#evaluator.identityOf(backend)!) ?? []
      const scope = this.#scopeOf(backend, own)
      const { members, complete } = this.#membersOf(backend, own)
      const read = members.flatMap(({ key, definition }) => {
        defined.add(definition.node)
        const component = this.#components.defined(definition, scope, this.#keyOf(definition, used))
        if (component !== null) components.push(component)
        return component === null ? [] : [{ key, component: component.key }]
      })
      return this.#describe(backend, own, scope, read, complete && read.length === members.length)
    })
    return { backends, components, unused: this.#unused(defined) }
  }

  /** A definition in two places is two components. */
  #keyOf(definition: DefinitionAbstract, used: Map<string, number>): string {
    const key = this.#evaluator.identityOf(definition)!
    const times = (used.get(key) ?? 0) + 1
    used.set(key, times)
    return times === 1 ? key : `${key}*${times}`
  }

  #describe(
    backend: BackendAbstract,
    calls: readonly MethodCall[],
    scope: Scope | null,
    members: BackendDeclaration['members'],
    complete: boolean,
  ): BackendDeclaration {
    const isBuilder = this.#isConfiguration(backend)
    return {
      key: this.#evaluator.identityOf(backend)!,
      name: heldBy(backend.node) ?? 'backend',
      at: this.#evaluator.tree.positionOf(backend.node),
      span: this.#evaluator.tree.spanOf(backend.node),
      form: isBuilder ? 'builder' : 'map',
      scope,
      members,
      complete,
      config: this.#configOf(backend, calls, isBuilder),
    }
  }

  #backends(): BackendAbstract[] {
    return callsNamed(this.#evaluator.index, 'defineBackend').flatMap((call) =>
      this.#callSites.framesAround(call).flatMap((frame) => {
        const value = this.#evaluator.evaluate(call, frame)
        return value.kind === 'backend' && value.node === call ? [value] : []
      }),
    )
  }

  /** By the identity of the backend. */
  #methodCalls(): ReadonlyMap<string, readonly MethodCall[]> {
    const found = new Map<string, MethodCall[]>()
    for (const method of [ADDING, ...PLACING, ...CONFIGURING.keys()]) {
      for (const node of callsNamed(this.#evaluator.index, method)) {
        if (!ts.isPropertyAccessExpression(node.expression)) continue
        for (const frame of this.#callSites.framesAround(node)) {
          const receiver = this.#evaluator.evaluate(node.expression.expression, frame)
          if (receiver.kind !== 'backend') continue
          const key = this.#evaluator.identityOf(receiver)!
          found.set(key, [...(found.get(key) ?? []), { method, node, frame }])
        }
      }
    }
    return found
  }

  /** The one construct that the backend is certainly added to; null when there is none, or more than one. */
  #scopeOf(backend: BackendAbstract, calls: readonly MethodCall[]): Scope | null {
    if (this.#isUncertain(backend)) return null
    const found = new Map<string, Scope>()
    for (const call of calls.filter(({ method }) => PLACING.includes(method))) {
      const [first] = argumentsOf(this.#evaluator, call.node, call.frame).items
      const scope = first === undefined ? null : this.#scopes.scopeOf(this.#evaluator.evaluateCell(first))
      if (scope === null || this.#isUncertain(call)) return null
      found.set(scope.key, scope)
    }
    const [only, ...more] = found.values()
    return only === undefined || more.length > 0 ? null : only
  }

  #isUncertain({ node, frame }: { node: ts.Node; frame: Frame }): boolean {
    return contextOf(node, frame, this.#callSites).length > 0
  }

  #membersOf(backend: BackendAbstract, calls: readonly MethodCall[]): { members: Member[]; complete: boolean } {
    const members: Member[] = []
    const map = backendMap(this.#evaluator, backend)
    let complete = map === null ? this.#isConfiguration(backend) : map.open === null
    for (const [key, cell] of map?.cells ?? []) {
      const value = this.#evaluator.evaluateCell(cell)
      if (value.kind === 'definition') members.push({ key, definition: value })
      else complete = false
    }
    for (const call of calls.filter(({ method }) => method === ADDING)) {
      const [first] = argumentsOf(this.#evaluator, call.node, call.frame).items
      const value = first === undefined ? null : this.#evaluator.evaluateCell(first)
      if (value?.kind === 'definition') members.push({ key: null, definition: value })
      if (value?.kind !== 'definition' || this.#isUncertain(call)) complete = false
    }
    return { members, complete }
  }

  /** `defineBackend()` and `defineBackend({ environment: … })` start a builder; anything else is a map, or unknown. */
  #isConfiguration({ node, frame }: BackendAbstract): boolean {
    const [first] = node.arguments
    if (first === undefined) return true
    if (ts.isSpreadElement(first)) return false
    const value = this.#evaluator.evaluate(first, frame)
    if (value.kind !== 'object' || value.open !== null || value.cells.size === 0) return false
    return [...value.cells.keys()].every((key) => BACKEND_CONFIG_KEYS.has(key))
  }

  /** The configuration argument, with what the builder's methods add to it. */
  #configOf(backend: BackendAbstract, calls: readonly MethodCall[], isBuilder: boolean): ObjectValue {
    const { items } = argumentsOf(this.#evaluator, backend.node, backend.frame)
    const given = items[isBuilder ? 0 : 1]
    const config = toObject(this.#evaluator, given === undefined ? UNDEFINED : this.#evaluator.evaluateCell(given))
    const entries = new Map(Object.entries(config.entries))
    for (const call of calls) {
      const key = CONFIGURING.get(call.method)
      const [first] = argumentsOf(this.#evaluator, call.node, call.frame).items
      if (key === undefined || first === undefined) continue
      const value = this.#evaluator.evaluateCell(first)
      const isCertain = !entries.has(key) && !this.#isUncertain(call)
      const shown = isCertain ? value : ({ kind: 'unknown', why: 'several-values' } as const)
      entries.set(key, { value: toValue(this.#evaluator, shown, key), at: this.#evaluator.tree.positionOf(first.node) })
    }
    return { ...config, entries: Object.fromEntries(entries) }
  }

  #unused(defined: ReadonlySet<ts.Node>): ts.CallExpression[] {
    return callsNamed(this.#evaluator.index, 'define').filter((call) =>
      this.#callSites
        .framesAround(call)
        .some((frame) => !defined.has(call) && this.#evaluator.evaluate(call, frame).kind === 'definition'),
    )
  }
}

/** Where backends and definitions are written: what the rest of the program has to be followed to. */
export function backendSeeds(index: SourceIndex): ts.CallExpression[] {
  return ['defineBackend', 'define', ADDING, ...PLACING, ...CONFIGURING.keys()].flatMap((name) =>
    callsNamed(index, name),
  )
}

function callsNamed(index: SourceIndex, name: string): ts.CallExpression[] {
  return index
    .localNames(name)
    .flatMap((local) => index.callsNamed(local))
    .filter(ts.isCallExpression)
}
