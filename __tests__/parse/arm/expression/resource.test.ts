import { describe, expect, test } from '@jest/globals'
import { describeResourceGroup, describeSubscription } from '../../../../src/parse/arm/expression/functions/scope.js'
import { resourceIdOf, resourceKeyOf } from '../../../../src/parse/arm/expression/resource-id.js'
import { type ArmValue, known } from '../../../../src/parse/arm/expression/value.js'
import { type Row, is, no, show, shown, symbol, valueOf, tells } from '../../../support/arm-expression.js'

const GROUP = '"/subscriptions/",subscription,"/resourceGroups/",group'
const PLAN = `concat("/subscriptions/",subscription,"/resourceGroups/",group,"/providers/Microsoft.Web/serverfarms/a")`

describe('where a template is deployed', () => {
  tells([
    ['resourceGroup().location', is('group.location')],
    ['RESOURCEGROUP().NAME', is('group')],
    ['resourceGroup().id', is(`concat(${GROUP})`)],
    ['resourceGroup().tags', no('not-seen')],
    ['resourceGroup(1)', no('wrong-arguments')],
    ['subscription().subscriptionId', is('subscription')],
    ['subscription().id', is('concat("/subscriptions/",subscription)')],
    ['deployment().name', is('deployment.name')],
    [`environment().suffixes.storage`, is('environment.suffixes.storage')],
    ['tenant().tenantId', is('tenant().tenantid')],
    ['deployer().objectId', is('deployer.objectid')],
    ['managementGroup().name', no('wrong-arguments')],
  ])
})

describe('ids', () => {
  tells([
    [`resourceId('Microsoft.Web/serverfarms', 'a')`, is(PLAN)],
    [`resourceId(subscription().subscriptionId, resourceGroup().name, 'Microsoft.Web/serverfarms', 'a')`, is(PLAN)],
    [`resourceId(resourceGroup().name, 'Microsoft.Web/serverfarms', 'a')`, is(PLAN)],
    [`concat(resourceGroup().id, '/providers/Microsoft.Web/serverfarms/', 'a')`, is(PLAN)],
    [
      `format('/subscriptions/{0}/resourceGroups/{1}/providers/Microsoft.Web/serverfarms/a', subscription().subscriptionId, resourceGroup().name)`,
      is(PLAN),
    ],
    [`extensionResourceId(resourceGroup().id, 'Microsoft.Web/serverfarms', 'a')`, is(PLAN)],
    [
      `resourceId('Microsoft.ServiceBus/namespaces/queues', 'bus', parameters('text'))`,
      is(`concat(${GROUP.replace(',group', ',group,"/providers/Microsoft.ServiceBus/namespaces/bus/queues/",text')})`),
    ],
    [
      `resourceId('11111111-2222-3333-4444-555555555555', 'rg', 'Microsoft.Web/sites', 'a')`,
      '/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg/providers/Microsoft.Web/sites/a',
    ],
    [
      `resourceId('11111111-2222-3333-4444-555555555555', 'Microsoft.Web/sites', 'a')`,
      '/subscriptions/11111111-2222-3333-4444-555555555555/providers/Microsoft.Web/sites/a',
    ],
    [
      `resourceId('Microsoft.Network/loadBalancers/backendAddressPools/', 'lb', 'pool')`,
      is(`concat(${GROUP},"/providers/Microsoft.Network/loadBalancers/lb/backendAddressPools/pool")`),
    ],
    [`resourceId('Microsoft.Web/sites/slots', 'a')`, no('wrong-arguments')],
    [`resourceId('Microsoft.Web/sites', 'a', 'b')`, no('wrong-arguments')],
    [`resourceId('sites', 'a')`, no('wrong-arguments')],
    [`resourceId(parameters('text'), 'a')`, is('resourceid(text,"a")')],
    [`resourceId('Microsoft.Web/sites', parameters('lost'))`, no('circular')],
    [`resourceId('Microsoft.Web/sites', createArray())`, no('wrong-arguments')],
    [
      `subscriptionResourceId('Microsoft.Authorization/roleDefinitions', 'r')`,
      is('concat("/subscriptions/",subscription,"/providers/Microsoft.Authorization/roleDefinitions/r")'),
    ],
    [
      `subscriptionResourceId('s', 'Microsoft.Resources/resourceGroups', 'g')`,
      '/subscriptions/s/providers/Microsoft.Resources/resourceGroups/g',
    ],
    [
      `tenantResourceId('Microsoft.Management/managementGroups', 'm')`,
      '/providers/Microsoft.Management/managementGroups/m',
    ],
    [
      `managementGroupResourceId('m', 'Microsoft.Authorization/policyDefinitions', 'p')`,
      '/providers/Microsoft.Management/managementGroups/m/providers/Microsoft.Authorization/policyDefinitions/p',
    ],
    [`managementGroupResourceId('Microsoft.Authorization/policyDefinitions', 'p')`, no('wrong-arguments')],
    [
      `extensionResourceId('/subscriptions/s', 'Microsoft.Authorization/locks', 'l')`,
      '/subscriptions/s/providers/Microsoft.Authorization/locks/l',
    ],
  ])

  test('are shorter where there is no resource group, and no subscription', () => {
    const without = (group: ArmValue, subscription: ArmValue) =>
      show(`resourceId('Microsoft.Web/sites', 'a')`, {
        scopeFunction: (name) => (name === 'resourceGroup' ? group : subscription),
      })
    const subscription = describeSubscription({ subscriptionId: known('s'), tenantId: known('t') })
    const group = describeResourceGroup({ subscriptionId: known('s'), name: known('g'), location: known('eastus') })
    expect(without(group, subscription)).toBe('/subscriptions/s/resourceGroups/g/providers/Microsoft.Web/sites/a')
    expect(without(known(null), subscription)).toBe('/subscriptions/s/providers/Microsoft.Web/sites/a')
    expect(without(known(null), known(null))).toBe('/providers/Microsoft.Web/sites/a')
  })
})

describe('what only Azure can answer', () => {
  tells([
    [`reference('api')`, is('reference("api")')],
    [
      `reference(parameters('text'), '2023-01-01').primaryEndpoints.blob`,
      is('reference(text,"2023-01-01").primaryendpoints.blob'),
    ],
    [`reference(resourceId('Microsoft.Web/serverFarms', 'A'))`, is(`reference(${PLAN.toLowerCase()})`)],
    [`references('workers', 'full')`, is('references("workers","full")')],
    [
      `listKeys(resourceId('Microsoft.Web/serverfarms', 'a'), '2023-01-01').keys[0].value`,
      is(`listkeys(${PLAN.toLowerCase()},"2023-01-01").keys[0].value`),
    ],
    [
      `listAnythingAtAll('/providers/A.B/c/d', '2023-01-01')`,
      is('listanythingatall("/providers/a.b/c/d","2023-01-01")'),
    ],
    [`list('x', '2023-01-01')`, is('list("x","2023-01-01")')],
    [`listKeys(parameters('lost'), '2023-01-01')`, no('circular')],
    [`reference(createArray())`, no('wrong-arguments')],
    [`providers('Microsoft.Web', 'sites').apiVersions[0]`, is('providers("Microsoft.Web","sites").apiversions[0]')],
    [
      `pickZones('Microsoft.Compute', 'virtualMachines', 'eastus')`,
      is('pickzones("Microsoft.Compute","virtualMachines","eastus")'),
    ],
    [`fail('no')`, no('fails')],
    [`field('name')`, no('unknown-function')],
    [`nobody('name')`, no('unknown-function')],
    [`contoso.unheard()`, no('unknown-function')],
  ])

  test('is answered by what is known of the resource', () => {
    const reference = (argument: ArmValue) => (argument.kind === 'known' ? known('seen') : null)
    expect(show(`reference('api', '2023-01-01')`, { reference })).toBe('seen')
    expect(show(`reference(parameters('text'))`, { reference })).toBe(is('reference(text)'))
  })
})

describe('functions of the template', () => {
  const userFunction = (namespace: string, name: string) =>
    `${namespace}.${name}`.toLowerCase() === 'contoso.name'
      ? {
          parameters: ['Prefix', 'count'],
          body: (inside: Parameters<typeof valueOf>[1]) =>
            valueOf(`concat(parameters('prefix'), '-', parameters('COUNT'))`, inside),
        }
      : null

  test.each<Row>([
    [`contoso.name('a', 1)`, 'a-1'],
    [`Contoso.NAME('a', parameters('count'))`, is('concat("a-",count)')],
    [`contoso . name('a', 1)`, 'a-1'],
    [`contoso.name('a')`, no('wrong-arguments')],
    [`contoso.name(parameters('lost'), 1)`, no('circular')],
    [`name('a', 1)`, no('unknown-function')],
  ])('%s', (expression, expected) => {
    expect(show(expression, { userFunction })).toEqual(expected)
  })

  test.each<Row>([
    [`variables('letters')`, no('not-visible')],
    [`parameters('text')`, no('missing')],
    ['copyIndex()', no('outside-loop')],
    ['resourceGroup().name', is('group')],
    ["lambdaVariables('x')", no('missing')],
  ])('see of the template around: %s', (inside, expected) => {
    const seen = () => ({ parameters: [], body: (env: Parameters<typeof valueOf>[1]) => valueOf(inside, env) })
    expect(show(`map(createArray(1), lambda('x', contoso.see()))[0]`, { userFunction: seen })).toEqual(expected)
  })
})

describe('an id taken apart', () => {
  const parts = (value: ArmValue) => {
    const id = resourceIdOf(value)
    return id === null
      ? null
      : [
          id.type,
          id.names.map(shown),
          ...[id.subscription, id.resourceGroup, id.scope].map((part) => part && shown(part)),
        ]
  }

  test.each<readonly [expression: string, parts: unknown]>([
    [
      `'/subscriptions/s/resourceGroups/g/providers/Microsoft.Web/Sites/a'`,
      ['microsoft.web/sites', ['a'], 's', 'g', null],
    ],
    [
      `'/SUBSCRIPTIONS/s/RESOURCEGROUPS/g/PROVIDERS/Microsoft.Web/sites/a/slots/b'`,
      ['microsoft.web/sites/slots', ['a', 'b'], 's', 'g', null],
    ],
    [
      `'/subscriptions/s/providers/Microsoft.Authorization/roleDefinitions/r'`,
      ['microsoft.authorization/roledefinitions', ['r'], 's', null, null],
    ],
    [
      `'/providers/Microsoft.Management/managementGroups/m'`,
      ['microsoft.management/managementgroups', ['m'], null, null, null],
    ],
    [`'Microsoft.Web/sites/a/slots/b'`, ['microsoft.web/sites/slots', ['a', 'b'], null, null, null]],
    [`concat('Microsoft.Web/sites/', parameters('text'))`, ['microsoft.web/sites', [is('text')], null, null, null]],
    [
      `resourceId('Microsoft.Web/sites', concat('app-', parameters('text')))`,
      ['microsoft.web/sites', [is('concat("app-",text)')], is('subscription'), is('group'), null],
    ],
    [
      `resourceId('other', 'Microsoft.Web/sites', 'a')`,
      ['microsoft.web/sites', ['a'], is('subscription'), 'other', null],
    ],
    [
      `extensionResourceId(resourceId('Microsoft.Web/sites', 'a'), 'Microsoft.Authorization/locks', 'l')`,
      [
        'microsoft.authorization/locks',
        ['l'],
        is('subscription'),
        is('group'),
        is(PLAN.replace('serverfarms', 'sites')),
      ],
    ],
    [
      `concat(parameters('text'), '/providers/Microsoft.Web/sites/a')`,
      ['microsoft.web/sites', ['a'], null, null, is('text')],
    ],
    [`resourceGroup().id`, ['microsoft.resources/resourcegroups', [is('group')], is('subscription'), null, null]],
    [`subscription().id`, ['microsoft.resources/subscriptions', [is('subscription')], is('subscription'), null, null]],
    [`'/subscriptions/s/resourceGroups/g/providers/Microsoft.Web/sites'`, null],
    [`'/subscriptions/s/resourceGroups/g/providers/Microsoft.Web/sites/'`, null],
    [`'a/b/c'`, null],
    [`'eastus'`, null],
    [`parameters('text')`, null],
    [`concat('/subscriptions/s/providers/', parameters('text'), '/a')`, null],
    [`createArray('Microsoft.Web/sites/a')`, null],
    ['5', null],
  ])('%s', (expression, expected) => {
    expect(parts(valueOf(expression))).toEqual(expected)
  })

  test('has one key for one resource', () => {
    const key = (expression: string) => resourceKeyOf(valueOf(expression))
    expect(key(`resourceId('microsoft.web/SERVERFARMS', 'A')`)).toBe(
      key(`resourceId('Microsoft.Web/serverfarms', 'a')`),
    )
    expect(key(`resourceId('Microsoft.Web/serverfarms', 'b')`)).not.toBe(
      key(`resourceId('Microsoft.Web/serverfarms', 'a')`),
    )
    expect(key(`resourceId('g2', 'Microsoft.Web/serverfarms', 'a')`)).not.toBe(
      key(`resourceId('Microsoft.Web/serverfarms', 'a')`),
    )
    expect(key(`'/subscriptions/s/resourceGroups/G'`)).toBe(key(`'/subscriptions/S/resourcegroups/g'`))
    expect(resourceKeyOf(symbol('text', 'string'))).toBeNull()
  })
})
