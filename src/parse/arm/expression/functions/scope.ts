import { item } from '../access.js'
import type { Environment, ScopeFunctionName } from '../environment.js'
import { type ArmFunction, type Call, refuse, strict } from '../function.js'
import { joinPieces, piecesOf } from '../text.js'
import { type ArmObject, type ArmValue, known, mayBe, objectOf, stringOf, unknown } from '../value.js'

/** What a template says of itself and of where it is deployed. */
export const SCOPE: Readonly<Record<string, ArmFunction>> = {
  parameters: named((environment, name) => environment.parameter(name)),
  variables: named((environment, name) => environment.variable(name)),
  resourcegroup: scope('resourceGroup'),
  subscription: scope('subscription'),
  deployment: scope('deployment'),
  managementgroup: scope('managementGroup'),
  tenant: scope('tenant'),
  environment: scope('environment'),
  deployer: scope('deployer'),
}

/** A name that is not known, but is one of several, takes one of their values. */
function named(find: (environment: Environment, name: string) => ArmValue): ArmFunction {
  const apply = (call: Call): ArmValue => {
    const [name] = call.args as [ArmValue]
    const text = stringOf(name)
    if (text !== null) return find(call.environment, text)
    if (!mayBe(name, 'string')) return refuse(call)
    const names = (name.kind === 'symbol' ? name.choices : undefined)?.map(stringOf) ?? [null]
    const values = names.map((choice) => (choice === null ? null : ([choice, find(call.environment, choice)] as const)))
    return values.every((value) => value !== null)
      ? item(objectOf(values), name, false, call.text)
      : unknown('computed-name', call.text())
  }
  return strict(1, 1, apply, { selects: true })
}

/** Null: there is none where this template is deployed. */
function scope(name: ScopeFunctionName): ArmFunction {
  return strict(
    0,
    0,
    (call) => {
      const value = call.environment.scopeFunction(name)
      return value.kind === 'known' ? refuse(call) : value
    },
    { selects: true },
  )
}

/** What `resourceGroup()` answers; its id is built, so that ids made of it are the ones `resourceId` makes. */
export function describeResourceGroup(group: {
  readonly subscriptionId: ArmValue
  readonly name: ArmValue
  readonly location: ArmValue
}): ArmObject {
  const id = idOf(['/subscriptions/', group.subscriptionId, '/resourceGroups/', group.name], 'resourceGroup().id')
  return objectOf(
    [
      ['id', id],
      ['name', group.name],
      ['type', known('Microsoft.Resources/resourceGroups')],
      ['location', group.location],
    ],
    'not-seen',
  )
}

/** What `subscription()` answers. */
export function describeSubscription(subscription: {
  readonly subscriptionId: ArmValue
  readonly tenantId: ArmValue
}): ArmObject {
  return objectOf(
    [
      ['id', idOf(['/subscriptions/', subscription.subscriptionId], 'subscription().id')],
      ['subscriptionId', subscription.subscriptionId],
      ['tenantId', subscription.tenantId],
    ],
    'not-seen',
  )
}

function idOf(parts: readonly (string | ArmValue)[], text: string): ArmValue {
  const pieces = parts.flatMap((part) => (typeof part === 'string' ? [known(part)] : (piecesOf(part) ?? [part])))
  return joinPieces(pieces, () => text)
}
