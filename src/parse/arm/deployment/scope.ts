import type { Scalar } from '../../../model/value.js'
import type { Budget } from '../expression/budget.js'
import type { Environment, ScopeFunctionName, UserFunction } from '../expression/environment.js'
import { evaluate } from '../expression/evaluate.js'
import { resourceIdOf } from '../expression/resource-id.js'
import { readString } from '../expression/syntax.js'
import type { StringContent } from '../expression/syntax.js'
import { type ArmType, type ArmUnknown, type ArmValue, NULL, unknown } from '../expression/value.js'
import { type JsonNode, type JsonObject, memberOf, textOf, valueAt } from '../json/node.js'
import type { Lazy } from './lazy.js'
import { isSameName } from './names.js'
import type { Place } from './place.js'
import { readWithin } from './read-within.js'
import { readUserFunctions } from './user-functions.js'
import { identityOf } from './values.js'

/** What is shared by everything that is evaluated for one application. */
export interface Evaluation {
  readonly budget: Budget
  /** Strings by their text: templates repeat themselves. */
  readonly strings: Map<string, StringContent>
}

/** What `copyIndex` gives inside a loop. */
interface Index {
  readonly name: string
  readonly value: ArmValue
}

/** A deployment that a `reference(…)` may ask for its outputs. */
export interface DeploymentOutputs {
  readonly name: () => ArmValue
  readonly symbolicName: string | null
  /** Null where the template is not at hand. */
  outputs(): ArmValue | null
}

/** A loop that something stands in, with the loops around it. */
export interface LoopAround {
  readonly name: string
  readonly key: string
  readonly around: LoopAround | null
}

/**
 * One template as it is deployed once: its parameters with what they are given, its variables and functions. Everything is
 * evaluated when it is asked for, and once.
 */
export class TemplateScope implements Environment {
  readonly budget: Budget
  private readonly values = new Map<string, ArmValue>()
  private readonly underWay = new Set<string>()
  private readonly functions: ReadonlyMap<string, UserFunction>
  private loops: readonly Index[] = []
  private readonly deployments: DeploymentOutputs[] = []

  constructor(
    readonly evaluation: Evaluation,
    readonly template: JsonObject,
    /** Unlike that of every other deployment of the application. */
    readonly id: string,
    readonly place: Place,
    /**
     * Parameters by lower-case name, evaluated when they are asked for: most nobody reads, and one deployment may be given
     * what a later one puts out.
     */
    private readonly given: ReadonlyMap<string, Lazy<ArmValue>>,
  ) {
    this.budget = evaluation.budget
    this.functions = readUserFunctions(template)
  }

  announce(deployment: DeploymentOutputs): void {
    this.deployments.push(deployment)
  }

  parameter(name: string): ArmValue {
    const lower = name.toLowerCase()
    return this.once(`parameter ${lower}`, () => {
      const given = this.given.get(lower)
      if (given !== undefined) return given()
      const definition = memberOf(valueAt(this.template, 'parameters'), name)?.value
      const fallback = memberOf(definition, 'defaultValue')
      const value = fallback === undefined ? null : this.read(fallback.value)
      // `newGuid()` and `utcNow()` are computed once a deployment: the parameter is one value all the same.
      if (value !== null && !(value.kind === 'unknown' && value.why === 'new-every-time')) return value
      return this.unsetParameter(name, definition)
    })
  }

  /** Nobody says what it is; its type and what is allowed are known all the same. */
  private unsetParameter(name: string, definition: JsonNode | undefined): ArmValue {
    // Bicep's `string?`: left out, it is null. A default that could not be read is another matter.
    if (isTrue(valueAt(definition, 'nullable')) && memberOf(definition, 'defaultValue') === undefined) return NULL
    const type = TYPES.get(textOf(valueAt(definition, 'type'))?.toLowerCase() ?? '')
    const allowed = valueAt(definition, 'allowedValues')
    const choices = allowed?.kind === 'array' ? allowed.items.map((item) => this.read(item)) : []
    return {
      kind: 'symbol',
      key: `parameters(${JSON.stringify(this.id)},${JSON.stringify(name.toLowerCase())})`,
      text: `parameters('${name}')`,
      ...(type === undefined ? {} : { type }),
      ...(choices.length === 0 ? {} : { choices }),
    }
  }

  variable(name: string): ArmValue {
    const lower = name.toLowerCase()
    return this.once(`variable ${lower}`, () => {
      const variables = valueAt(this.template, 'variables')
      const definition = memberOf(variables, name)
      if (definition !== undefined) return this.read(definition.value)
      return this.copied(variables, lower) ?? unknown('missing', `variables('${name}')`)
    })
  }

  /** A variable as it is written; null for one that is no text. */
  variableText(name: string): string | null {
    return textOf(memberOf(valueAt(this.template, 'variables'), name)?.value)
  }

  copyIndex(loop: string | null): ArmValue {
    const found =
      loop === null ? this.loops.at(-1) : this.loops.findLast(({ name }) => name.toLowerCase() === loop.toLowerCase())
    return found?.value ?? unknown('missing', 'copyIndex()')
  }

  userFunction(namespace: string, name: string): UserFunction | null {
    return this.functions.get(`${namespace}.${name}`.toLowerCase()) ?? null
  }

  scopeFunction(name: ScopeFunctionName): ArmValue {
    if (name === 'resourceGroup') return this.place.resourceGroup
    if (name === 'subscription') return this.place.subscription
    if (name === 'deployment')
      return { kind: 'symbol', key: `deployment(${JSON.stringify(this.id)})`, text: 'deployment()' }
    return { kind: 'symbol', key: `${name}()`, text: `${name}()` }
  }

  /** Outputs of deployments are what modules hand each other. */
  reference(argument: ArmValue): ArmValue | null {
    const wanted = this.deployments.find((deployment) => isNamed(deployment, argument))
    const outputs = wanted?.outputs() ?? null
    if (outputs === null) return null
    return { kind: 'object', entries: new Map([['outputs', outputs]]), open: 'computed-name' }
  }

  /**
   * The outputs as `reference(…).outputs` gives them: `{ name: { value } }`. Of this template, or of one inside it whose
   * expressions are those of this one.
   */
  outputsOf(template: JsonObject): ArmValue {
    return this.once(`outputs ${template.start}`, () => {
      const declared = valueAt(template, 'outputs')
      const entries = new Map<string, ArmValue>()
      if (declared?.kind !== 'object') return { kind: 'object', entries, open: null }
      for (const { key, value } of declared.members) {
        const result = memberOf(value, 'value')
        const output = result === undefined ? unknown('computed-name', key) : this.read(result.value)
        entries.set(key, { kind: 'object', entries: new Map([['value', output]]), open: 'computed-name' })
      }
      return { kind: 'object', entries, open: null }
    })
  }

  /** Evaluates a part of the template, with everything in it. */
  read(node: JsonNode | undefined): ArmValue {
    if (node === undefined) return unknown('missing', '')
    if (node.kind === 'scalar') return this.readScalar(node.value)
    return readWithin(this.budget, node, () =>
      node.kind === 'object'
        ? this.readObject(node)
        : { kind: 'list', items: node.items.map((item) => this.read(item)), open: null },
    )
  }

  /**
   * Evaluates what stands inside the loops of a resource, whatever else is being evaluated. All instances of a loop are one
   * here: its index is the same symbol everywhere in it.
   */
  within<T>(loop: LoopAround | null, act: () => T): T {
    const around = this.loops
    this.loops = indicesOf(loop)
    try {
      return act()
    } finally {
      this.loops = around
    }
  }

  private withIndex<T>(name: string, value: ArmValue, act: () => T): T {
    const around = this.loops
    this.loops = [...around, { name, value }]
    try {
      return act()
    } finally {
      this.loops = around
    }
  }

  private readScalar(value: Scalar): ArmValue {
    if (typeof value !== 'string') return { kind: 'known', value }
    let content = this.evaluation.strings.get(value)
    if (content === undefined) {
      content = readString(value)
      this.evaluation.strings.set(value, content)
    }
    if (content.kind === 'text') return { kind: 'known', value: content.text }
    if (content.kind === 'invalid') return unknown('invalid-expression', value)
    return evaluate(content.expression, this)
  }

  private readObject(node: JsonObject): ArmValue {
    const entries = new Map<string, ArmValue>()
    let open: ArmUnknown | null = null
    for (const { key, value } of node.members) {
      if (key === 'copy' && value.kind === 'array') {
        for (const [name, items] of this.copies(value.items)) entries.set(name, items)
        continue
      }
      const name = key.startsWith('[') ? this.readScalar(key) : { kind: 'known' as const, value: key }
      if (name.kind === 'known') entries.set(String(name.value), this.read(value))
      else open = 'computed-name'
    }
    return { kind: 'object', entries, open }
  }

  /** Variables may be written as loops too: `"variables": { "copy": [{ name, count, input }] }`. */
  private copied(variables: JsonNode | undefined, wanted: string): ArmValue | null {
    const copy = valueAt(variables, 'copy')
    if (copy?.kind !== 'array') return null
    const loop = copy.items.find((item) => textOf(valueAt(item, 'name'))?.toLowerCase() === wanted)
    return loop === undefined ? null : this.copy(loop)
  }

  private *copies(loops: readonly JsonNode[]): Iterable<readonly [string, ArmValue]> {
    for (const loop of loops) {
      const name = this.read(valueAt(loop, 'name'))
      if (name.kind === 'known') yield [String(name.value), this.copy(loop)]
    }
  }

  private copy(loop: JsonNode): ArmValue {
    const count = this.read(valueAt(loop, 'count'))
    const name = textOf(valueAt(loop, 'name')) ?? ''
    const input = valueAt(loop, 'input')
    if (count.kind !== 'known' || typeof count.value !== 'number')
      return { kind: 'list', items: [], open: 'computed-name' }
    if (count.value > MOST_COPIES) return { kind: 'list', items: [], open: 'too-large' }
    const items: ArmValue[] = []
    for (let index = 0; index < count.value; index += 1) {
      // A loop in a loop in a loop comes to half a milliard.
      if (!this.budget.spend(1)) return { kind: 'list', items: [], open: 'too-large' }
      items.push(this.withIndex(name, { kind: 'known', value: index }, () => this.read(input)))
    }
    return { kind: 'list', items, open: null }
  }

  private once(key: string, find: () => ArmValue): ArmValue {
    const held = this.values.get(key)
    if (held !== undefined) return held
    if (this.underWay.has(key)) return unknown('circular', key)
    this.underWay.add(key)
    const value = find()
    this.underWay.delete(key)
    // What is read inside a loop depends on its index.
    if (this.loops.length === 0) this.values.set(key, value)
    return value
  }
}

/** From the outermost to the innermost. */
function indicesOf(loop: LoopAround | null): readonly Index[] {
  if (loop === null) return []
  const value: ArmValue = {
    kind: 'symbol',
    key: `copyIndex(${JSON.stringify(loop.key)})`,
    text: 'copyIndex()',
    type: 'int',
  }
  return [...indicesOf(loop.around), { name: loop.name, value }]
}

const isTrue = (node: JsonNode | undefined): boolean => node?.kind === 'scalar' && node.value === true

const TYPES: ReadonlyMap<string, ArmType> = new Map([
  ['string', 'string'],
  ['securestring', 'string'],
  ['int', 'int'],
  ['bool', 'bool'],
  ['object', 'object'],
  ['secureobject', 'object'],
  ['array', 'array'],
])

/** Azure's own limit for a loop. */
const MOST_COPIES = 800

function isNamed({ name, symbolicName }: DeploymentOutputs, argument: ArmValue): boolean {
  const id = resourceIdOf(argument)
  if (id !== null) {
    if (id.type !== 'microsoft.resources/deployments' || id.names.length !== 1) return false
    return isSameName(id.names[0]!, name())
  }
  const key = identityOf(argument)
  if (argument.kind === 'known' && symbolicName !== null && argument.value === symbolicName) return true
  return key !== null && key === identityOf(name())
}
