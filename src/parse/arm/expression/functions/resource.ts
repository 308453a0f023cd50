import { property } from '../access.js'
import { type ArmFunction, type Call, madeBy, refuse, strict, symbolOf } from '../function.js'
import { foldCase, resourceIdOf } from '../resource-id.js'
import { type Piece, joinPieces, piecesOf } from '../text.js'
import { type ArmValue, isNull, known, mayBe, stringOf } from '../value.js'

/**
 * Ids are built as the texts they are, so that `resourceId(…)`, `format('/subscriptions/{0}/…')` and a literal id come
 * to one value. They keep their spelling (ARM's `equals` is exact); whoever asks whether two ids are one resource
 * compares with `resourceKeyOf`, which does not look at case.
 */
export const RESOURCE: Readonly<Record<string, ArmFunction>> = {
  resourceid: strict(2, Infinity, resourceId),
  subscriptionresourceid: strict(2, Infinity, subscriptionResourceId),
  managementgroupresourceid: strict(2, Infinity, managementGroupResourceId),
  tenantresourceid: strict(2, Infinity, (call) => {
    const named = namesOf(call.args)
    return named === null ? withoutType(call) : build(call, [], named)
  }),
  extensionresourceid: strict(3, Infinity, extensionResourceId),
  reference: strict(1, 3, reference),
  references: strict(1, 2, reference),
  providers: strict(1, 2, (call) => symbolOf(call)),
  pickzones: strict(3, 5, (call) => symbolOf(call, 'array')),
  zones: strict(1, Infinity, (call) => symbolOf(call)),
}

/** `listKeys`, `listSecrets`, …: whatever begins with `list` asks a resource. */
export const listFunction: ArmFunction = strict(1, 3, (call) => ask(call))

/** The type and the names after it, as the last pieces of an id. */
interface Named {
  readonly type: string
  readonly names: readonly ArmValue[]
}

/** A type has one part more than there are names; null when it is not known. */
function namesOf(args: readonly ArmValue[]): Named | 'wrong' | null {
  const [typeValue, ...names] = args
  if (!names.every((name) => mayBe(name, 'string', 'int'))) return 'wrong'
  // Azure does not mind a slash at the end.
  const type = stringOf(typeValue)?.replace(/\/$/, '') ?? null
  if (type === null) return typeValue !== undefined && mayBe(typeValue, 'string') ? null : 'wrong'
  return isType(type) && type.split('/').length === names.length + 1 ? { type, names } : 'wrong'
}

const isType = (text: string): boolean => /^[^/]+(?:\/[^/]+)+\/?$/.test(text)

const withoutType = (call: Call): ArmValue => symbolOf(call, 'string')

function build(call: Call, scope: readonly Piece[], named: Named | 'wrong'): ArmValue {
  if (named === 'wrong') return refuse(call)
  const [provider, ...types] = named.type.split('/')
  const pieces: Piece[] = [...scope, known(`/providers/${provider}`)]
  for (const [i, type] of types.entries()) {
    const name = piecesOf(named.names[i]!)
    if (name === null) return refuse(call)
    pieces.push(known(`/${type}/`), ...name)
  }
  return joinPieces(pieces, call.text)
}

const GUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i

/** `resourceId([subscriptionId], [resourceGroupName], type, name, …)` */
function resourceId(call: Call): ArmValue {
  const at = call.args.findIndex((argument) => isType(stringOf(argument) ?? ''))
  // The type itself is not known, or stands too late.
  if (at < 0) return call.args.some((argument) => argument.kind === 'symbol') ? withoutType(call) : refuse(call)
  if (at > 2) return refuse(call)
  const named = namesOf(call.args.slice(at))
  if (named === null || named === 'wrong') return refuse(call)
  const before = call.args.slice(0, at)
  const only = before.length === 1 ? before[0] : undefined
  // One argument alone is the resource group, unless it can only be a subscription.
  const isSubscription = only !== undefined && GUID.test(stringOf(only) ?? '')
  const subscription = before.length === 2 || isSubscription ? before[0]! : ownSubscription(call)
  const group = isSubscription ? known(null) : (before.at(-1) ?? ownResourceGroup(call))
  if (subscription.kind === 'unknown') return subscription
  if (group.kind === 'unknown') return group
  const scope = scopePieces(subscription, group)
  return scope === null ? refuse(call) : build(call, scope, named)
}

/** `/subscriptions/{id}/resourceGroups/{name}`; what is null is left out. Null when something has no text. */
function scopePieces(subscription: ArmValue, group: ArmValue): readonly Piece[] | null {
  if (isNull(subscription)) return []
  const [id, name] = [piecesOf(subscription), isNull(group) ? [] : piecesOf(group)]
  if (id === null || name === null) return null
  const ofSubscription = [known('/subscriptions/'), ...id]
  return isNull(group) ? ofSubscription : [...ofSubscription, known('/resourceGroups/'), ...name]
}

/** Null at scopes that have none. */
function ownSubscription(call: Call): ArmValue {
  const subscription = call.environment.scopeFunction('subscription')
  return isNull(subscription)
    ? subscription
    : property(subscription, 'subscriptionId', false, () => 'subscription().subscriptionId')
}

function ownResourceGroup(call: Call): ArmValue {
  const group = call.environment.scopeFunction('resourceGroup')
  return isNull(group) ? group : property(group, 'name', false, () => 'resourceGroup().name')
}

function subscriptionResourceId(call: Call): ArmValue {
  const at = isType(stringOf(call.args[0]) ?? '') ? 0 : 1
  const named = namesOf(call.args.slice(at))
  if (named === null) return withoutType(call)
  const subscription = at === 1 ? call.args[0]! : ownSubscription(call)
  if (subscription.kind === 'unknown') return subscription
  const scope = scopePieces(subscription, known(null))
  return scope === null ? refuse(call) : build(call, scope, named)
}

function managementGroupResourceId(call: Call): ArmValue {
  const at = isType(stringOf(call.args[0]) ?? '') ? 0 : 1
  const named = namesOf(call.args.slice(at))
  if (named === null) return withoutType(call)
  const own = call.environment.scopeFunction('managementGroup')
  const group =
    at === 1 ? call.args[0]! : isNull(own) ? own : property(own, 'name', false, () => 'managementGroup().name')
  if (group.kind === 'unknown') return group
  const name = piecesOf(group)
  return name === null
    ? refuse(call)
    : build(call, [known('/providers/Microsoft.Management/managementGroups/'), ...name], named)
}

function extensionResourceId(call: Call): ArmValue {
  const [base, ...rest] = call.args as [ArmValue, ...ArmValue[]]
  const scope = mayBe(base, 'string') ? piecesOf(base) : null
  const named = namesOf(rest)
  if (scope === null) return refuse(call)
  return named === null ? withoutType(call) : build(call, scope, named)
}

/** What is known of the resource already, else a symbol. */
function reference(call: Call): ArmValue {
  return call.environment.reference?.(call.args[0]!) ?? ask(call)
}

/** What a resource answers is the same for the same resource, however its id is spelled, and the same question. */
function ask(call: Call): ArmValue {
  const [target, ...question] = call.args as [ArmValue, ...ArmValue[]]
  if (!mayBe(target, 'string')) return refuse(call)
  const asked = resourceIdOf(target) === null ? target : foldCase(target)
  return madeBy(call.name, [asked, ...question], call.text())
}
