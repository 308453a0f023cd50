import { describe, expect, test } from '@jest/globals'
import { analyse } from '../../src/app/analyse.js'
import { DEFAULT_POLICY } from '../../src/model/policy.js'
import type { Report } from '../../src/model/report.js'
import { type MemoryFile, memoryWorkspace } from '../support/memory-workspace.js'
import { silentJournal } from '../support/silent-journal.js'
import { EXCUSES } from '../support/today.js'

const SCHEMA = 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#'
const PARAMETERS = 'https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#'
const USER_INTERFACE = 'https://schema.management.azure.com/schemas/0.1.2-preview/CreateUIDefinition.MultiVm.json#'

/** Text, so that what JSON objects cannot say (a key twice, a number of a thousand digits) can be said. */
const template = (resources: string, more = ''): string =>
  `{ "$schema": "${SCHEMA}", "contentVersion": "1.0.0.0", ${more}\n "resources": ${resources} }`

type Parts = Readonly<Record<string, unknown>>

const plan = (name: unknown, more: Parts = {}): string =>
  JSON.stringify({
    type: 'Microsoft.Web/serverfarms',
    name,
    location: 'eastus',
    sku: { name: 'B1' },
    properties: { reserved: true },
    ...more,
  })

const account = (name: unknown, more: Parts = {}): string =>
  JSON.stringify({
    type: 'Microsoft.Storage/storageAccounts',
    name,
    location: 'eastus',
    kind: 'StorageV2',
    sku: { name: 'Standard_LRS' },
    ...more,
  })

const link = (name: string, relativePath: string, parameters: Parts = {}): string =>
  JSON.stringify({
    type: 'Microsoft.Resources/deployments',
    name,
    properties: { mode: 'Incremental', templateLink: { relativePath }, parameters },
  })

const named = (type: string, name: string, more: Parts = {}): string => JSON.stringify({ type, name, ...more })

const times = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join()

const files = (count: number, make: (index: number) => readonly [string, string]): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => make(index)))

const nested = (inside: string): string => '['.repeat(380) + inside + ']'.repeat(380)

const GOOD = { 'good/azuredeploy.json': template(`[${plan('shop-plan')}, ${plan('blog-plan')}]`) }
const TWO = `[${plan('one')}, ${plan('two')}]`

/** What is kept away here takes minutes, all the memory, or the stack. */
const PATIENCE = 60_000

async function analyseFiles(given: Readonly<Record<string, MemoryFile>>): Promise<Report> {
  const settings = { policy: DEFAULT_POLICY, version: '0.0.0-test', excuses: EXCUSES, source: 'templates' } as const
  const report = await analyse(memoryWorkspace({ ...given, ...GOOD }), settings, silentJournal)
  // Whatever stands beside it, the good template is analysed.
  const good = report.groups.find(({ scope }) => scope === 'good/azuredeploy.json')
  expect(good?.components).toEqual(['blog-plan', 'shop-plan'])
  return report
}

const notesOf = ({ notes }: Report): string[] => notes.map(({ kind, file }) => `${kind} ${file}`)

const groupsOf = ({ groups }: Report): string[] =>
  groups.filter(({ scope }) => scope !== 'good/azuredeploy.json').map(({ components }) => components.join(' '))

describe('files that cannot be read', () => {
  test.each<[says: string, content: MemoryFile, note: string]>([
    ['a template that is cut off', template(TWO).slice(0, 220), 'syntax-error bad.json'],
    ['one nested 10,000 deep', template('['.repeat(10_000) + ']'.repeat(10_000)), 'nested-too-deeply bad.json'],
    ['one of more than 5 MB', template(`[], "x": "${' '.repeat(5_300_000)}"`), 'file-too-large bad.json'],
    ['one in UTF-16', Buffer.from(`\uFEFF${template(TWO)}`, 'utf16le'), 'not-utf8 bad.json'],
    ['one in the other UTF-16', Buffer.from(`\uFEFF${template(TWO)}`, 'utf16le').swap16(), 'not-utf8 bad.json'],
    ['bytes that are no text', Buffer.from(`${template(TWO)}\xff\xfe`, 'latin1'), 'not-utf8 bad.json'],
    ['another schema', template(TWO).replace('deploymentTemplate', 'deploymentPlan'), 'not-a-template bad.json'],
    ['a link out of the folder', { kind: 'outside', why: 'a symbolic link' }, 'outside-workspace bad.json'],
    ['a file that went away', { kind: 'missing' }, 'unreadable-file bad.json'],
  ])('%s', async (_, content, note) => {
    const report = await analyseFiles({ 'bad.json': content })
    expect(notesOf(report)).toEqual([note])
    expect(groupsOf(report)).toEqual([])
  })

  test.each<[says: string, content: string]>([
    ['an empty file', ''],
    ['blanks', ' \n\t'],
    ['a definition of a user interface', `{ "$schema": "${USER_INTERFACE}", "parameters": {} }`],
    ['a list', `["${SCHEMA}"]`],
    ['a text', `"${SCHEMA}"`],
  ])('%s is no trouble', async (_, content) => {
    const report = await analyseFiles({ 'bad.json': content })
    expect({ notes: report.notes, groups: groupsOf(report) }).toEqual({ notes: [], groups: [] })
  })
})

describe('templates that Azure would refuse', () => {
  test.each([
    ['a text', '"nothing"'],
    ['a number', '5'],
    ['true', 'true'],
  ])('resources that are %s', async (_, resources) => {
    expect(notesOf(await analyseFiles({ 'bad.json': template(resources) }))).toEqual(['not-a-template bad.json'])
  })

  test('resources that are no objects count for nothing', async () => {
    const resources = `[5, null, "text", [], true, {}, ${plan('one')}, ${plan('two')}]`
    const report = await analyseFiles({ 'bad.json': template(resources) })
    expect(groupsOf(report)).toEqual(['one two'])
    expect(report.notes.map(({ message }) => message)).toEqual(['line 2: this resource has no type'])
  })

  test.each<[says: string, name: unknown]>([
    ['an object', { a: 1 }],
    ['a list', ['shop']],
    ['a number', 5],
    ['null', null],
    ['true', true],
  ])('a name that is %s, and all else', async (_, odd) => {
    const keys = ['name', 'location', 'sku', 'properties', 'tags', 'dependsOn', 'copy', 'condition']
    const parts = Object.fromEntries(keys.map((key) => [key, odd]))
    const resources = `[${plan('one')}, ${plan('odd', parts)}, ${plan('two')}]`
    const report = await analyseFiles({ 'bad.json': template(resources) })
    expect(groupsOf(report)).toEqual(['one two'])
    expect(notesOf(report)).toEqual(['not-a-template bad.json'])
  })

  test('of a key written twice the last one counts, and is told', async () => {
    const report = await analyseFiles({ 'bad.json': template(`[], "resources": ${TWO}`) })
    expect(groupsOf(report)).toEqual(['one two'])
    expect(notesOf(report)).toEqual(['duplicate-key bad.json'])
  })

  test('names that JavaScript gives a meaning are names', async () => {
    const resources = [
      `"__proto__": ${plan('__proto__')}`,
      `"constructor": ${plan('constructor', { tags: "[variables('__proto__')]" })}`,
      `"toString": ${plan("[parameters('__proto__')]")}`,
    ]
    const more = [
      '"__proto__": { "polluted": true }',
      '"variables": { "__proto__": { "__proto__": { "polluted": true } } }',
      '"parameters": { "__proto__": { "type": "string" } },',
    ]
    const report = await analyseFiles({
      'bad.json': template(`{ ${resources.join()} }`, more.join()),
      'bad.parameters.json': `{ "$schema": "${PARAMETERS}", "parameters": { "__proto__": { "value": "valueOf" } } }`,
    })
    expect(groupsOf(report)).toEqual(['__proto__ constructor valueOf'])
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })
})

describe('expressions without an end', () => {
  const inCircle = (size: number): string =>
    `"variables": {${times(size, (index) => `"v${index}": "[concat(variables('v${(index + 1) % size}'), 'x')]"`)}},`
  const doubling = times(
    60,
    (index) => `"v${index}": "[concat(variables('v${index + 1}'), variables('v${index + 1}'))]"`,
  )
  const deepChain = times(300, (index) => `"v${index}": ${nested(`"[variables('v${index + 1}')]"`)}`)
  const functions = (members: string): string => `"functions": [{ "namespace": "shop", "members": {${members}} }],`
  const member = (name: string, value: string): string =>
    `"${name}": { "parameters": [], "output": { "type": "string", "value": ${value} } }`
  const deepFunctions = times(300, (index) => member(`f${index}`, nested(`"[shop.f${index + 1}()]"`)))
  const loop = (input: string, count = 800): string =>
    `{ "copy": [{ "name": "x", "count": ${count}, "input": ${input} }] }`
  const ofItself = '"parameters": { "a": { "type": "string", "defaultValue": "[variables(\'b\')]" } },'

  test.each<[says: string, name: string, more: string]>([
    ['a call in a call, 1,000 deep', `[${'concat('.repeat(1_000)}'x'${')'.repeat(1_000)}]`, ''],
    ['a variable that is made of itself', "[variables('v0')]", inCircle(1)],
    ['variables that are made of each other', "[variables('v0')]", inCircle(3)],
    ['a default that is made of itself', "[parameters('a')]", `${ofItself} "variables": { "b": "[parameters('a')]" },`],
    ['5,000 variables in a row', "[variables('v0')]", inCircle(5_000)],
    ['variables in a row, each nested 380 deep', "[string(variables('v0'))]", `"variables": {${deepChain}},`],
    ['functions in a row, each nested 380 deep', '[string(shop.f0())]', functions(deepFunctions)],
    ['a function that calls itself', '[shop.f()]', functions(member('f', '"[shop.f()]"'))],
    ['a text that doubles 60 times', "[variables('v0')]", `"variables": {${doubling}, "v60": "x"},`],
    ['a loop of a milliard', "[variables('x')[0]]", `"variables": ${loop('1', 1_000_000_000)},`],
    ['loops in loops', "[string(variables('x'))]", `"variables": ${loop(loop(loop(loop('1'))))},`],
  ])(
    '%s',
    async (_, name, more) => {
      const report = await analyseFiles({ 'bad.json': template(`[${plan(name)}, ${plan('two')}]`, more) })
      // A name that is not known may be any: the two are two resources all the same.
      expect(report.groups).toHaveLength(2)
      expect(report.summary.templateResources).toBe(4)
    },
    PATIENCE,
  )

  test('a resource copied a milliard times is one declaration', async () => {
    const many = plan("[concat('plan-', copyIndex())]", { copy: { name: 'plans', count: 1_000_000_000 } })
    const report = await analyseFiles({ 'bad.json': template(`[${many}, ${account('files')}]`) })
    expect(report.summary.templateResources).toBe(4)
    expect(report.refused.map(({ verdict }) => verdict)).toEqual(['keep-separate'])
  })
})

describe('templates that lead to each other', () => {
  test('in a circle: each is read once', async () => {
    const report = await analyseFiles({
      'a.json': template(`[${link('next', 'b.json')}, ${plan('one')}]`),
      'b.json': template(`[${link('next', 'a.json')}, ${plan('two')}]`),
      'self.json': template(`[${link('again', 'self.json')}]`),
    })
    expect(groupsOf(report)).toEqual(['one two'])
    expect(notesOf(report)).toEqual(['circular-template b.json', 'circular-template self.json'])
  })

  test(
    'each to twenty others, twenty deep',
    async () => {
      const linksOf = (from: number): string =>
        times(20, (step) => link(`to${step}`, `t${(from + step + 1) % 30}.json`))
      const given = files(30, (index) => [`t${index}.json`, template(`[${linksOf(index)}, ${plan(`plan${index}`)}]`)])
      const kinds = (await analyseFiles(given)).notes.map(({ kind }) => kind)
      expect(kinds).toContain('nested-too-deeply')
      expect(kinds).toContain('too-many-resources')
    },
    PATIENCE,
  )

  test(
    'one after the other, thousands of them',
    async () => {
      const given = files(2_000, (index) => [`t${index}.json`, template(`[${link('next', `t${index + 1}.json`)}]`)])
      expect(notesOf(await analyseFiles(given))).toEqual(['nested-too-deeply t20.json'])
    },
    PATIENCE,
  )

  test(
    'to one, thousands of times with other values',
    async () => {
      const deployments = times(2_000, (index) => link(`d${index}`, 'plan.json', { name: { value: `plan${index}` } }))
      const report = await analyseFiles({
        'main.json': template(`[${deployments}]`),
        'plan.json': template(`[${plan("[parameters('name')]")}]`, '"parameters": { "name": { "type": "string" } },'),
      })
      expect(report.groups.find(({ scope }) => scope === 'main.json')?.members).toHaveLength(2_000)
    },
    PATIENCE,
  )

  test(
    'thousands that are not there are one set',
    async () => {
      const deployments = times(3_000, (index) => link(`d${index}`, `gone${index}.json`))
      const report = await analyseFiles({ 'main.json': template(`[${deployments}]`) })
      expect(report.refused.map(({ verdict, members }) => [verdict, members.length])).toEqual([['undecidable', 3_000]])
    },
    PATIENCE,
  )
})

describe('too much of it', () => {
  test(
    '100,000 resources: the first ones are read, and the rest is told',
    async () => {
      const resources = times(100_000, (index) => `{"type":"a.b/c","name":"n${index}"}`)
      const report = await analyseFiles({ 'bad.json': template(`[${resources}]`) })
      expect(notesOf(report)).toEqual(['too-many-resources bad.json'])
      expect(report.summary.templateResources).toBe(10_002)
    },
    PATIENCE,
  )

  const accounts = (count: number, partsOf: (index: number) => Parts = () => ({})): string =>
    times(count, (index) => account(`st${index}`, partsOf(index)))
  const apps = times(2_000, (index) => named('Microsoft.Web/sites', `f${index}`, { kind: 'functionapp' }))
  const buses = times(2_000, () => named('Microsoft.ServiceBus/namespaces', 'bus'))
  const queues = times(2_000, (index) => named('Microsoft.ServiceBus/namespaces/queues', `bus/q${index}`))

  test.each<[says: string, resources: string]>([
    ['that could all be one', accounts(4_000)],
    ['of which each differs', accounts(4_000, (index) => ({ location: `region${index}` }))],
    ['of which each may differ', accounts(4_000, (index) => ({ location: `[parameters('p${index}')]` }))],
    ['of which nothing is known', accounts(4_000, (index) => ({ location: `[shop.x(${index})]` }))],
    ['of one name, each after all others', times(4_000, () => account('st', { dependsOn: ['st'] }))],
    ['of no known name', times(4_000, () => account('[shop.x()]'))],
    ['under conditions', accounts(4_000, (index) => ({ condition: `[equals(parameters('which'), ${index})]` }))],
    ['beside function apps that name no account', `${apps},${accounts(2_000)}`],
    ['of one name, whose children belong to all of them', `${buses},${queues}`],
  ])(
    'thousands of resources %s',
    async (_, resources) => {
      const which = '"parameters": { "which": { "type": "int" } },'
      const report = await analyseFiles({ 'bad.json': template(`[${resources}]`, which) })
      const ends = [...report.groups, ...report.refused].filter(({ members }) => members[0]!.file === 'bad.json')
      expect(ends.length).toBeGreaterThan(0)
      expect(notesOf(report)).toEqual([])
    },
    PATIENCE,
  )

  test(
    'thousands of tags on thousands of resources',
    async () => {
      const tags = `"variables": { "tags": {${times(2_000, (index) => `"tag${index}": "x"`)}} },`
      const resources = accounts(1_500, () => ({ tags: "[variables('tags')]" }))
      expect(groupsOf(await analyseFiles({ 'bad.json': template(`[${resources}]`, tags) }))).toHaveLength(1)
    },
    PATIENCE,
  )

  test(
    'tens of thousands of parameters',
    async () => {
      const declared = times(30_000, (index) => `"p${index}": { "type": "string" }`)
      const given = times(50_000, (index) => `"p${index}": { "value": "${index}" }`)
      const resources = times(3_000, (index) => plan(`[parameters('P${index}')]`))
      const report = await analyseFiles({
        'bad.json': template(`[${resources}]`, `"parameters": {${declared}},`),
        'bad.parameters.json': `{ "$schema": "${PARAMETERS}", "parameters": {${given}} }`,
      })
      expect(report.groups.find(({ scope }) => scope === 'bad.json')?.components).toContain('2999')
    },
    PATIENCE,
  )

  test('a parameter file for each of 2,000 environments: the first ones are taken, and the rest is told', async () => {
    const environments = files(2_000, (index) => [
      `bad.env${index}.json`,
      `{ "$schema": "${PARAMETERS}", "parameters": { "size": { "value": "B${index}" } } }`,
    ])
    const sized = { sku: { name: "[parameters('size')]" } }
    const report = await analyseFiles({
      'bad.json': template(
        `[${plan('one', sized)}, ${plan('two', sized)}]`,
        '"parameters": { "size": { "type": "string" } },',
      ),
      ...environments,
    })
    expect(notesOf(report)).toEqual(['too-many-contexts bad.json'])
  })

  test('a name of a million characters is cut', async () => {
    const report = await analyseFiles({ 'bad.json': template(`[${plan('x'.repeat(1_000_000))}, ${plan('two')}]`) })
    const lengths = report.groups.flatMap(({ components }) => components).map(({ length }) => length)
    expect(Math.max(...lengths)).toBe(301)
  })
})
