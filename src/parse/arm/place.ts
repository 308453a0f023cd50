import type { ArmValue } from './expression/value.js'
import type { TemplateLevel } from './template-file.js'
import { identityOf } from './values.js'

/** Where a template is deployed to, as its expressions see it. */
export interface Place {
  /** What `subscription()` gives. */
  readonly subscription: ArmValue
  /** What `resourceGroup()` gives. */
  readonly resourceGroup: ArmValue
  /** Names the subscription: equal for equal ones. */
  readonly subscriptionId: ArmValue
  /** Names the resource group; a symbol of its own where there is none. */
  readonly groupName: ArmValue
}

/** Where a template goes that nobody deploys from another one. `name` is the application's: what is deployed together goes to one place. */
export function placeOfRoot(level: TemplateLevel, application: string): Place {
  const subscription = symbol(`subscription(${JSON.stringify(application)})`, 'subscription()')
  return placed(
    subscription,
    part(subscription, 'subscriptionId'),
    level === 'resource-group' ? null : symbol(`no resource group(${level},${JSON.stringify(application)})`, level),
    application,
  )
}

/** Where a deployment inside a template goes: what it says, else where the template goes. */
export function placeOfDeployment(
  parent: Place,
  target: { readonly subscription: ArmValue | null; readonly group: ArmValue | null },
): Place {
  if (target.subscription === null && target.group === null) return parent
  const id = target.subscription ?? parent.subscriptionId
  const isParents = identityOf(id) !== null && identityOf(id) === identityOf(parent.subscriptionId)
  const subscription = isParents ? parent.subscription : subscriptionOf(id)
  if (target.group === null) {
    return placed(
      subscription,
      id,
      symbol(`no resource group(subscription,${identityOf(id) ?? '?'})`, 'subscription'),
      '',
    )
  }
  return placed(subscription, id, target.group, '')
}

/** `group` null: the one resource group of the application, whose name nobody wrote down. */
function placed(subscription: ArmValue, subscriptionId: ArmValue, group: ArmValue | null, application: string): Place {
  if (group === null) {
    const resourceGroup = symbol(`resourceGroup(${JSON.stringify(application)})`, 'resourceGroup()')
    return { subscription, subscriptionId, resourceGroup, groupName: part(resourceGroup, 'name') }
  }
  const key = identityOf(group)?.toLowerCase()
  if (key === undefined) return { subscription, subscriptionId, resourceGroup: group, groupName: group }
  const resourceGroup = symbol(`resourceGroup(${identityOf(subscriptionId) ?? '?'},${key})`, 'resourceGroup()')
  const entries = ['id', 'location', 'tags', 'type', 'managedBy', 'properties'].map(
    (name) => [name, part(resourceGroup, name)] as const,
  )
  return {
    subscription,
    subscriptionId,
    resourceGroup: { kind: 'object', entries: new Map([['name', group], ...entries]), open: null },
    groupName: group,
  }
}

function subscriptionOf(id: ArmValue): ArmValue {
  const key = identityOf(id)
  if (key === null) return id
  const subscription = symbol(`subscription(${key})`, 'subscription()')
  const entries = ['id', 'tenantId', 'displayName'].map((name) => [name, part(subscription, name)] as const)
  return { kind: 'object', entries: new Map([['subscriptionId', id], ...entries]), open: null }
}

const symbol = (key: string, text: string): ArmValue & { kind: 'symbol' } => ({ kind: 'symbol', key, text })

/** As the expression language calls the property of a symbol. */
const part = (whole: ArmValue & { kind: 'symbol' }, name: string): ArmValue =>
  symbol(`${whole.key}.${name.toLowerCase()}`, `${whole.text}.${name}`)
