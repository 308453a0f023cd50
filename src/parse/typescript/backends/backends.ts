import ts from 'typescript'
import { BACKEND_CONFIG_KEYS } from '../../../catalog/framework.js'
import type { BackendDeclaration, ComponentDeclaration, Scope } from '../../../model/component.js'
import type { ObjectValue } from '../../../model/value.js'
import { type BackendAbstract, type Cell, type DefinitionAbstract, type Frame, UNDEFINED } from '../abstract.js'
import { argumentsOf } from '../arguments.js'
import { Lifecycles } from './lifecycle.js'
import { ADDING, PLACING, PROVIDING, REARRANGING } from './members.js'
import { providedBy, providersIn } from './providers.js'
import type { CallSites } from '../call-sites.js'
import type { Components } from '../components.js'
import { contextOf } from '../context.js'
import { unwrap } from '../enclosing.js'
import type { Evaluator } from '../evaluator.js'
import { isAccess } from './field-accesses.js'
import { backendMap } from '../properties.js'
import { heldBy, type Scopes } from '../scopes.js'
import { toObject, toValue } from '../to-value.js'
import type { SourceIndex } from '../source-index.js'

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

/** A definition in the first argument of `defineBackend`. */
interface Written {
  readonly key: string
  readonly cell: Cell
  readonly node: ts.CallExpression
}

interface Member {
  readonly key: string | null
  readonly definition: DefinitionAbstract
}

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
  readonly #lifecycles: Lifecycles

  constructor(evaluator: Evaluator, callSites: CallSites, scopes: Scopes, components: Components) {
    this.#evaluator = evaluator
    this.#callSites = callSites
    this.#scopes = scopes
    this.#components = components
    this.#lifecycles = new Lifecycles(evaluator)
  }

  find(): Found {
    const calls = this.#methodCalls()
    const used = new Map<string, number>()
    const components: ComponentDeclaration[] = []
    const defined = new Set<ts.Node>()
    const backends = this.#backends().map((backend) => {
      const own = calls.get(this.#evaluator.identityOf(backend)!) ?? []
      const reserved = this.#reservedIn(backend)
      // Lost, and the report says why.
      if (reserved.length > 0) for (const { node } of this.#definitionsIn(backend)) defined.add(node)
      const scope = this.#scopeOf(backend, own)
      const { members, complete } = this.#membersOf(backend, own)
      const read = members.flatMap(({ key, definition }) => {
        defined.add(definition.node)
        const component = this.#components.defined(definition, scope, this.#keyOf(definition, used))
        if (component !== null) components.push(component)
        return component === null ? [] : [{ key, component: component.key }]
      })
      return { ...this.#describe(backend, own, scope, read, complete && read.length === members.length), reserved }
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
  ): Omit<BackendDeclaration, 'reserved'> {
    const isBuilder = this.#isConfiguration(backend)
    const placed = calls.filter(({ method }) => PLACING.includes(method)).map(({ node }) => node)
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
      ...this.#lifecycles.of(backend, placed),
      providers: this.#providersOf(backend, calls, isBuilder),
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
    for (const method of [ADDING, PROVIDING, ...REARRANGING, ...PLACING, ...CONFIGURING.keys()]) {
      for (const node of callsNamed(this.#evaluator.index, method)) {
        const callee = unwrap(node.expression)
        if (!isAccess(callee)) continue
        for (const frame of this.#callSites.framesAround(node)) {
          const receiver = this.#evaluator.evaluate(callee.expression, frame)
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
    let complete = map === null ? this.#isPlainConfiguration(backend) : map.open === null
    if (calls.some(({ method }) => REARRANGING.includes(method))) complete = false
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
  #isConfiguration(backend: BackendAbstract): boolean {
    if (backend.node.arguments.length === 0) return true
    return [...this.#firstArgument(backend).keys()].some((key) => BACKEND_CONFIG_KEYS.has(key))
  }

  /** Nothing of a configuration is a component: whatever stands for one is lost. */
  #isPlainConfiguration(backend: BackendAbstract): boolean {
    const [first] = backend.node.arguments
    if (first === undefined) return true
    const value = ts.isSpreadElement(first) ? null : this.#evaluator.evaluate(first, backend.frame)
    if (value?.kind !== 'object' || value.open !== null || value.cells.size === 0) return false
    return [...value.cells].every(
      ([key, cell]) => BACKEND_CONFIG_KEYS.has(key) && this.#evaluator.evaluateCell(cell).kind !== 'definition',
    )
  }

  #firstArgument({ node, frame }: BackendAbstract): ReadonlyMap<string, Cell> {
    const [first] = node.arguments
    if (first === undefined || ts.isSpreadElement(first)) return new Map()
    const value = this.#evaluator.evaluate(first, frame)
    return value.kind === 'object' ? value.cells : new Map()
  }

  #definitionsIn(backend: BackendAbstract): readonly Written[] {
    return [...this.#firstArgument(backend)].flatMap(([key, cell]) => {
      const value = this.#evaluator.evaluateCell(cell)
      return value.kind === 'definition' ? [{ key, cell, node: value.node }] : []
    })
  }

  #reservedIn(backend: BackendAbstract): BackendDeclaration['reserved'] {
    return this.#definitionsIn(backend)
      .filter(({ key }) => BACKEND_CONFIG_KEYS.has(key))
      .map(({ key, cell: { node } }) => {
        const at = ts.isPropertyAssignment(node.parent) ? node.parent : node
        return { key, at: this.#evaluator.tree.positionOf(at) }
      })
  }

  #providersOf(
    backend: BackendAbstract,
    calls: readonly MethodCall[],
    isBuilder: boolean,
  ): BackendDeclaration['providers'] {
    const { items, open } = argumentsOf(this.#evaluator, backend.node, backend.frame)
    const given = items[isBuilder ? 0 : 1]
    const config = given === undefined ? null : this.#evaluator.evaluateCell(given)
    const inConfig = config === null ? (open === null ? 'default' : 'unknown') : providersIn(config, this.#evaluator)
    if (calls.some(({ method }) => method === PROVIDING)) return 'unknown'
    const [call, ...more] = calls.filter(({ method }) => CONFIGURING.get(method) === 'providers')
    if (call === undefined) return inConfig
    const [first] = argumentsOf(this.#evaluator, call.node, call.frame).items
    const isCertain = inConfig === 'default' && more.length === 0 && first !== undefined && !this.#isUncertain(call)
    return isCertain ? providedBy(this.#evaluator.evaluateCell(first), this.#evaluator) : 'unknown'
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
