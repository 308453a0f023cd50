import ts from 'typescript'
import {
  type Abstract,
  type BackendAbstract,
  type ListAbstract,
  type ObjectAbstract,
  type Primitive,
  type Site,
  type SymbolAbstract,
  UNDEFINED,
  primitive,
  unknown,
  isNullish,
  symbol,
} from './abstract.js'
import { BACKEND_CONFIG_KEYS } from '../../catalog/framework.js'
import { type Evaluation, memberKey, memberOf } from './evaluation.js'
import { getterOf } from './getters.js'

/** What `receiver.name` is. */
export function propertyOf(evaluation: Evaluation, receiver: Abstract, name: string, site: Site): Abstract {
  switch (receiver.kind) {
    case 'object':
      return ofObject(evaluation, receiver, name, site)
    case 'list':
      return ofList(evaluation, receiver, name)
    case 'module':
      return receiver.members.member(name)
    case 'instance':
      return evaluation.instances.member(receiver, name, site)
    case 'class':
      return evaluation.instances.staticMember(receiver, name, site)
    case 'backend':
      return name === 'components'
        ? { kind: 'backend-components', backend: receiver }
        : { kind: 'bound-method', receiver, name }
    case 'backend-components':
      return ofBackend(evaluation, receiver.backend, name, site)
    case 'symbol':
      return ofSymbol(evaluation, receiver, name)
    case 'primitive':
      return ofPrimitive(receiver.value, receiver, name)
    case 'function':
      return unknown('unsupported-syntax')
    case 'framework':
    case 'definition':
    case 'bound-method':
      return { kind: 'bound-method', receiver, name }
    case 'unknown':
      return receiver
  }
}

function ofObject(evaluation: Evaluation, receiver: ObjectAbstract, name: string, site: Site): Abstract {
  const getter = getterOf(evaluation, receiver, name)
  if (getter !== null) return evaluation.callFunction(getter, site.node, site.frame)
  const cell = receiver.cells.get(name)
  if (cell !== undefined) {
    const value = evaluation.evaluateCell(cell)
    // A method of an object literal has the object as its `this`.
    return value.kind === 'function' && value.self === null ? { ...value, self: receiver } : value
  }
  if (receiver.open !== null) return unknown(receiver.open)
  return name in Object.prototype ? unknown('unsupported-syntax') : UNDEFINED
}

function ofList(evaluation: Evaluation, receiver: ListAbstract, name: string): Abstract {
  if (receiver.open !== null) return unknown(receiver.open)
  if (name === 'length') return primitive(receiver.items.length)
  if (!/^(0|[1-9]\d*)$/.test(name)) return { kind: 'bound-method', receiver, name }
  const cell = receiver.items[Number(name)]
  return cell === undefined ? UNDEFINED : evaluation.evaluateCell(cell)
}

function ofSymbol(evaluation: Evaluation, receiver: SymbolAbstract, name: string): Abstract {
  const member = memberOf(receiver, name)
  const isChanged =
    evaluation.names.isWrittenGlobal(member) ||
    receiver.holders.some((holder) =>
      evaluation.mutations.ofHolder(holder).some(({ property }) => property === null || property === name),
    )
  return isChanged ? unknown('mutated') : member
}

function ofPrimitive(value: Primitive, receiver: Abstract, name: string): Abstract {
  if (isNullish(receiver)) return UNDEFINED
  if (typeof value === 'string') {
    if (name === 'length') return primitive(value.length)
    if (/^(0|[1-9]\d*)$/.test(name)) return primitive(value[Number(name)])
  }
  return { kind: 'bound-method', receiver, name }
}

function ofBackend(evaluation: Evaluation, backend: BackendAbstract, name: string, site: Site): Abstract {
  const map = backendMap(evaluation, backend)
  if (map !== null) return propertyOf(evaluation, map, name, site)
  const key = evaluation.identityOf(backend)!
  return symbol(memberKey(`${key}.components`, name), name, { from: [backend] })
}

/** The component map of `defineBackend({…})`, or null for the configuration form and for what is not an object. */
export function backendMap(evaluation: Evaluation, { node, frame }: BackendAbstract): ObjectAbstract | null {
  const [first] = node.arguments
  if (first === undefined || ts.isSpreadElement(first)) return null
  const value = evaluation.evaluate(first, frame)
  if (value.kind !== 'object') return null
  return [...value.cells.keys()].some((key) => BACKEND_CONFIG_KEYS.has(key)) ? null : value
}
