import { describe, expect, test } from '@jest/globals'
import { analyse } from '../../src/app/analyse.js'
import { DEFAULT_POLICY } from '../../src/model/policy.js'
import { memoryWorkspace } from '../support/memory-workspace.js'
import { silentJournal } from '../support/silent-journal.js'
import { EXCUSES } from '../support/today.js'

const SCHEMA = 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#'

const account = (name: string, more: object = {}): object => ({
  type: 'Microsoft.Storage/storageAccounts',
  apiVersion: '2023-05-01',
  name,
  location: 'eastus',
  kind: 'StorageV2',
  sku: { name: 'Standard_LRS' },
  ...more,
})

const app = (name: string, storage: string, more: object = {}): object => ({
  type: 'Microsoft.Web/sites',
  apiVersion: '2023-12-01',
  name,
  location: 'eastus',
  kind: 'functionapp',
  properties: { siteConfig: { appSettings: [{ name: 'AzureWebJobsStorage__accountName', value: storage }] } },
  ...more,
})

const template = (resources: readonly object[], parameters: object = {}): object => ({
  $schema: SCHEMA,
  contentVersion: '1.0.0.0',
  parameters,
  resources,
})

const nested = (name: string, resources: readonly object[]): object => ({
  type: 'Microsoft.Resources/deployments',
  apiVersion: '2022-09-01',
  name,
  properties: { mode: 'Incremental', template: template(resources) },
})

async function sharedIn(files: Readonly<Record<string, object>>): Promise<string[]> {
  const texts = Object.fromEntries(Object.entries(files).map(([path, content]) => [path, JSON.stringify(content)]))
  const settings = { policy: DEFAULT_POLICY, version: '0.0.0-test', source: 'templates', excuses: EXCUSES } as const
  const { findings } = await analyse(memoryWorkspace(texts), settings, silentJournal)
  return findings.flatMap(({ rule, arguments: given }) =>
    rule === 'shared-function-storage'
      ? [`${String(given.account)}: ${(given.components as readonly string[]).join(' ')}`]
      : [],
  )
}

const shared = (resources: readonly object[], parameters?: object): Promise<string[]> =>
  sharedIn({ 'main.json': template(resources, parameters) })

describe('apps on one account', () => {
  test('are told once for each account, whatever else is there', async () => {
    const apps = [app('a', 'one'), app('b', 'one'), app('c', 'two'), app('d', 'two'), app('e', 'three')]
    const accounts = ['one', 'two', 'three', 'four'].map((name) => account(name))
    expect(await shared([...accounts, ...apps])).toEqual(['one: a b', 'two: c d'])
  })

  test('may stand in nested templates, and the account twice', async () => {
    const orders = nested('orders', [account('state'), app('orders', 'state')])
    const returns = nested('returns', [account('STATE'), app('returns', 'state')])
    expect(await shared([orders, returns])).toEqual(['state: orders returns'])
  })

  test('are told once where several parameter files deploy them', async () => {
    const parameters = { size: { type: 'string' } }
    const file = (value: string): object => ({
      $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#',
      contentVersion: '1.0.0.0',
      parameters: { size: { value } },
    })
    const files = {
      'main.json': template([account('state'), app('a', 'state'), app('b', 'state')], parameters),
      'main.dev.parameters.json': file('small'),
      'main.prod.parameters.json': file('large'),
    }
    expect(await sharedIn(files)).toEqual(['state: a b'])
  })

  test('of which some are deployed for what the parameters are', async () => {
    const condition = "[equals(parameters('mode'), 'full')]"
    const resources = [account('state'), app('a', 'state'), app('b', 'state', { condition })]
    const mode = (value: object): object => ({ mode: { type: 'string', ...value } })
    expect(await shared(resources, mode({ defaultValue: 'full' }))).toEqual(['state: a b'])
    expect(await shared(resources, mode({ defaultValue: 'small' }))).toEqual([])
    expect(await shared(resources, mode({}))).toEqual([])
  })
})

describe('nothing is told of', () => {
  test.each<[says: string, resources: readonly object[]]>([
    ['one app', [app('a', 'state')]],
    ['one app that is declared twice', [app('a', 'state'), nested('again', [app('A', 'state')])]],
    ['apps that may be one', [app('[newGuid()]', 'state'), app('[newGuid()]', 'state')]],
    ['the instances of one loop', [app("[format('a{0}', copyIndex())]", 'state', { copy: { name: 'l', count: 3 } })]],
    ['a web app', [app('a', 'state'), app('b', 'state', { kind: 'app' })]],
    ['a logic app', [app('a', 'state'), app('b', 'state', { kind: 'functionapp,workflowapp' })]],
    ['an app of a loop that runs never', [app('a', 'state'), app('b', 'state', { copy: { name: 'l', count: 0 } })]],
    ['accounts that are elsewhere', [app('a', 'elsewhere'), app('b', 'elsewhere')]],
    [
      'accounts of a loop, of which each app may use another',
      [
        account("[format('s{0}', copyIndex())]", { copy: { name: 'l', count: 2 } }),
        app('a', "[format('s{0}', 0)]", { dependsOn: ['l'] }),
        app('b', "[format('s{0}', 1)]", { dependsOn: ['l'] }),
      ],
    ],
    [
      'apps of a loop, each with an account of another loop',
      [
        account("[format('s{0}', copyIndex())]", { copy: { name: 'l', count: 2 } }),
        app("[format('a{0}', copyIndex())]", "[format('s{0}', copyIndex())]", { copy: { name: 'm', count: 2 } }),
        app("[format('b{0}', copyIndex())]", "[format('s{0}', copyIndex())]", { copy: { name: 'n', count: 2 } }),
      ],
    ],
  ])('%s', async (_, resources) => {
    expect(await shared([account('state'), ...resources])).toEqual([])
  })
})
