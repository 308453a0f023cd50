import { describeResourceGroup, describeSubscription } from '../expression/functions/scope.js'
import { type ArmSymbol, type ArmType, type ArmValue, NULL } from '../expression/value.js'
import type { TemplateLevel } from '../files/template-file.js'
import { identityOf } from './values.js'

/** Where a template is deployed to, as its expressions see it. */
export interface Place {
  /** What `subscription()` gives; null above subscriptions. */
  readonly subscription: ArmValue
  /** What `resourceGroup()` gives; null where the template goes to no resource group. */
  readonly resourceGroup: ArmValue
  /** Names the subscription: equal for equal ones. */
  readonly subscriptionId: ArmValue
  /** Names the resource group; a symbol of its own where there is none. */
  readonly groupName: ArmValue
}

/**
 * Where a template goes that no other one deploys. What is deployed together goes to one place: `application` is its name.
 */
export function placeOfRoot(level: TemplateLevel, application: string): Place {
  const of = JSON.stringify(application)
  const subscriptionId = symbol(`subscription(${of})`, 'subscription().subscriptionId', 'string')
  if (level === 'resource-group')
    return groupPlace(subscriptionId, symbol(`resourceGroup(${of})`, 'resourceGroup().name', 'string'))
  if (level === 'subscription') return subscriptionPlace(subscriptionId)
  const nowhere = symbol(`${level}(${of})`, level, 'string')
  return { subscription: NULL, resourceGroup: NULL, subscriptionId: nowhere, groupName: nowhere }
}

/** Where a deployment inside a template goes: where it says, else where the template goes. */
export function placeOfDeployment(
  parent: Place,
  target: { readonly subscription: ArmValue | null; readonly group: ArmValue | null },
): Place {
  const { subscription, group } = target
  if (group !== null) return groupPlace(subscription ?? parent.subscriptionId, group)
  return subscription === null ? parent : subscriptionPlace(subscription)
}

function subscriptionPlace(subscriptionId: ArmValue): Place {
  return {
    subscription: subscriptionAt(subscriptionId),
    resourceGroup: NULL,
    subscriptionId,
    groupName: symbol(`no resource group(${identityOf(subscriptionId) ?? '?'})`, 'subscription', 'string'),
  }
}

function groupPlace(subscriptionId: ArmValue, name: ArmValue): Place {
  const key = `resourceGroup(${identityOf(subscriptionId) ?? '?'},${identityOf(name)?.toLowerCase() ?? '?'})`
  const isNamed = identityOf(name) !== null && identityOf(subscriptionId) !== null
  const location: ArmValue = isNamed
    ? symbol(`${key}.location`, 'resourceGroup().location', 'string')
    : { kind: 'unknown', why: 'not-seen', text: 'resourceGroup().location' }
  return {
    subscription: subscriptionAt(subscriptionId),
    resourceGroup: describeResourceGroup({ subscriptionId, name, location }),
    subscriptionId,
    groupName: name,
  }
}

function subscriptionAt(subscriptionId: ArmValue): ArmValue {
  const key = identityOf(subscriptionId)
  const tenantId: ArmValue =
    key === null
      ? { kind: 'unknown', why: 'not-seen', text: 'subscription().tenantId' }
      : symbol(`tenantOf(${key})`, 'subscription().tenantId', 'string')
  return describeSubscription({ subscriptionId, tenantId })
}

const symbol = (key: string, text: string, type: ArmType): ArmSymbol => ({ kind: 'symbol', key, text, type })
