import { describe, expect, test } from '@jest/globals'
import { analyse } from '../../src/app/analyse.js'
import { DEFAULT_POLICY } from '../../src/model/policy.js'
import type { Policy } from '../../src/model/policy.js'
import type { Report } from '../../src/model/report.js'
import type { Source } from '../../src/model/source.js'
import { memoryWorkspace } from '../support/memory-workspace.js'
import { silentJournal } from '../support/silent-journal.js'
import { EXCUSES } from '../support/today.js'

const CODE = `import { App, ResourceGroupStack } from '@atakora/cdk';
import { CrudApi } from '@atakora/component/crud';

const app = new App();
const stack = new ResourceGroupStack(app, 'Library', { location: 'eastus' });
const bookApi = new CrudApi(stack, 'BookApi', { entityName: 'Book', schema: { title: 'string' } });
const readerApi = new CrudApi(stack, 'ReaderApi', { entityName: 'LibraryReader', schema: { name: 'string' } });
console.log(bookApi.apiEndpoint, readerApi.apiEndpoint);
`

const VERBS = ['create', 'read', 'update', 'delete', 'list']

/** What synthesis writes for one CrudApi, with resources of its own. */
const resourcesFor = (entity: string) => [
  {
    type: 'Microsoft.DocumentDB/databaseAccounts',
    apiVersion: '2024-05-15',
    name: `cosmos-${entity}`,
    location: 'eastus',
    kind: 'GlobalDocumentDB',
    properties: {
      databaseAccountOfferType: 'Standard',
      capabilities: [{ name: 'EnableServerless' }],
      consistencyPolicy: { defaultConsistencyLevel: 'Session' },
      locations: [{ locationName: 'eastus' }],
    },
  },
  {
    type: 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases',
    apiVersion: '2024-05-15',
    name: `cosmos-${entity}/${entity}-db`,
    properties: { resource: { id: `${entity}-db` } },
  },
  {
    type: 'Microsoft.Web/sites',
    apiVersion: '2024-04-01',
    name: `func-${entity}`,
    kind: 'functionapp',
    location: 'eastus',
  },
  ...VERBS.map((verb) => ({
    type: 'Microsoft.Web/sites/functions',
    apiVersion: '2024-04-01',
    name: `func-${entity}/${verb}-${entity}`,
    properties: {},
  })),
]

/** The plan and the runtime storage of an entity's app, and the app that names them. */
const hostingFor = (entity: string) => {
  const account = `st${entity.replaceAll('-', '')}`
  const connection = `[concat('DefaultEndpointsProtocol=https;AccountName=${account};AccountKey=', listKeys(resourceId('Microsoft.Storage/storageAccounts', '${account}'), '2023-05-01').keys[0].value)]`
  return [
    {
      type: 'Microsoft.Web/serverfarms',
      name: `plan-${entity}`,
      location: 'eastus',
      sku: { name: 'B1' },
      properties: { reserved: true },
    },
    {
      type: 'Microsoft.Storage/storageAccounts',
      name: account,
      location: 'eastus',
      kind: 'StorageV2',
      sku: { name: 'Standard_LRS' },
    },
    {
      type: 'Microsoft.Web/sites',
      name: `func-${entity}`,
      kind: 'functionapp',
      location: 'eastus',
      properties: {
        serverFarmId: `[resourceId('Microsoft.Web/serverfarms', 'plan-${entity}')]`,
        siteConfig: { appSettings: [{ name: 'AzureWebJobsStorage', value: connection }] },
      },
    },
  ]
}

const template = (...parts: readonly (string | readonly object[])[]) => ({
  $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
  contentVersion: '1.0.0.0',
  resources: withoutRepeats(parts.flatMap((part) => (typeof part === 'string' ? resourcesFor(part) : part))),
})

/** The first declaration of a name counts. */
const withoutRepeats = (resources: readonly object[]): readonly object[] =>
  [
    ...new Map(
      resources
        .toReversed()
        .map((resource) => [JSON.stringify([Reflect.get(resource, 'type'), Reflect.get(resource, 'name')]), resource]),
    ).values(),
  ].toReversed()

const FOLDER = '.atakora/arm.out/library'
const ASSEMBLY = {
  [`${FOLDER}/manifest.json`]: JSON.stringify({
    version: '1.0.0',
    directory: FOLDER,
    stacks: { Library: { name: 'Library', templatePath: 'Library.json', resourceCount: 16, dependencies: [] } },
  }),
  [`${FOLDER}/Library.json`]: JSON.stringify(template('book', 'library-reader'), null, 2),
}

const read = (files: Readonly<Record<string, string>>, source: Source, policy: Partial<Policy> = {}): Promise<Report> =>
  analyse(
    memoryWorkspace(files),
    { policy: { ...DEFAULT_POLICY, ...policy }, version: '0.0.0-test', excuses: EXCUSES, source },
    silentJournal,
  )

const groupOf = (report: Report, kind: string) => {
  const group = report.groups.find((each) => each.kind === kind)
  if (group === undefined) throw new Error(`no group of kind ${kind}`)
  return group
}

describe('stack code and the templates that were synthesized from it', () => {
  const files = { 'src/main.ts': CODE, ...ASSEMBLY }

  test('a finding on a template points at the component', async () => {
    const report = await read(files, 'all')
    const accounts = groupOf(report, 'Microsoft.DocumentDB/databaseAccounts')
    expect(accounts.counterparts?.map(({ id, line }) => [id, line])).toEqual([
      ['BookApi', 6],
      ['ReaderApi', 7],
    ])
    const finding = report.findings.find(({ fingerprint }) => fingerprint === accounts.fingerprint)
    expect(finding).toMatchObject({ file: 'src/main.ts', line: 6 })
  })

  test('the group of the components says what the template shows', async () => {
    const report = await read(files, 'all')
    const backend = groupOf(report, 'backend')
    expect(backend.counterparts?.map(({ kind, id }) => [kind, id])).toEqual([
      ['Microsoft.DocumentDB/databaseAccounts', 'cosmos-book'],
      ['Microsoft.DocumentDB/databaseAccounts', 'cosmos-library-reader'],
      ['Microsoft.Web/sites', 'func-book'],
      ['Microsoft.Web/sites', 'func-library-reader'],
    ])
    expect(groupOf(report, 'Microsoft.DocumentDB/databaseAccounts').suggestion).toEqual(backend.suggestion)
  })

  test('what only tied apps hang on is tied with them, and told once', async () => {
    const hosting = ['book', 'library-reader'].flatMap(hostingFor)
    const hosted = { ...files, [`${FOLDER}/Library.json`]: JSON.stringify(template(hosting, 'book', 'library-reader')) }
    const report = await read(hosted, 'all')
    expect(groupOf(report, 'Microsoft.Web/serverfarms').counterparts?.map(({ id }) => id)).toEqual([
      'BookApi',
      'ReaderApi',
    ])
    expect(report.summary.avoidableTemplateResources).toBe(0)
    expect(
      groupOf(report, 'backend').counterparts?.filter(({ kind }) => kind.endsWith('storageAccounts')),
    ).toHaveLength(2)
    // The backend makes the apps one, and so their storage: nobody is told to keep it apart.
    expect(report.refused).toEqual([])
    const alone = await read(hosted, 'templates')
    expect(alone.refused.map(({ kind, verdict }) => [kind, verdict])).toContainEqual([
      'Microsoft.Storage/storageAccounts',
      'keep-separate',
    ])
  })

  test('nothing is counted twice', async () => {
    const [both, code] = [await read(files, 'all'), await read(files, 'code')]
    expect(both.summary).toMatchObject({
      resourcesNow: code.summary.resourcesNow,
      avoidableResources: code.summary.avoidableResources,
      avoidableTemplateResources: 0,
      monthlySaving: code.summary.monthlySaving,
      templateResources: 16,
    })
  })

  test('templates alone are grouped by entity', async () => {
    const report = await read(ASSEMBLY, 'templates')
    const { suggestion } = groupOf(report, 'Microsoft.DocumentDB/databaseAccounts')
    expect(suggestion?.code).toContain(
      'defineBackend({\n  // The CrudApi of book, as CrudApi.define(id, props):\n  book,',
    )
    expect(suggestion?.code).toContain('\n  libraryReader,\n')
    expect(report.summary.avoidableTemplateResources).toBe(1)
  })

  test('an entity that two components have ties nothing', async () => {
    const twice = `${CODE}const other = new CrudApi(stack, 'OtherApi', { entityName: 'Book', schema: { title: 'string' } });\n`
    const report = await read({ ...files, 'src/main.ts': twice }, 'all')
    expect(groupOf(report, 'Microsoft.DocumentDB/databaseAccounts').counterparts).toBeUndefined()
  })

  test('a template that was not synthesized is tied by the policy alone', async () => {
    const written = { 'src/main.ts': CODE, 'infra/main.json': JSON.stringify(template('book', 'library-reader')) }
    const untied = await read(written, 'all')
    expect(groupOf(untied, 'backend').counterparts).toBeUndefined()
    expect(untied.summary.avoidableTemplateResources).toBe(1)

    const applications = { library: { templates: ['infra/*.json'], parameters: [], code: ['src/**'] } }
    const tied = await read(written, 'all', { applications })
    expect(groupOf(tied, 'backend').counterparts).toHaveLength(4)
    expect(tied.summary.avoidableTemplateResources).toBe(0)
  })
})
