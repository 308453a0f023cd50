import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { DEFAULT_POLICY } from '../../src/model/policy.js'
import type { TemplatePlan } from '../../src/model/template-plan.js'
import { parseTemplates } from '../../src/parse/arm/parse.js'
import { planTemplates } from '../../src/plan/templates/plan-templates.js'

const SCHEMA = 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#'

function planOf(template: unknown): TemplatePlan {
  const texts = new Map([['main.json', JSON.stringify(template)]])
  return planTemplates(parseTemplates({ texts, assemblies: [], applications: [] }).templates, DEFAULT_POLICY)
}

/** A setting with the ways to write each of its values; `undefined` leaves it out. */
type Setting = readonly (readonly (string | boolean | undefined)[])[]

const ACCOUNT = {
  location: [['eastus', 'East US', 'EASTUS'], ['westeurope', 'West Europe'], ['japaneast']],
  kind: [['StorageV2', 'storagev2'], ['BlobStorage']],
  sku: [['Standard_LRS', 'standard_lrs'], ['Standard_GRS']],
  isHnsEnabled: [
    [undefined, false, 'false'],
    [true, 'True'],
  ],
  publicNetworkAccess: [[undefined, 'Enabled', 'enabled'], ['Disabled']],
} as const satisfies Record<string, Setting>

type Key = keyof typeof ACCOUNT
const KEYS = Object.keys(ACCOUNT) as Key[]

/** Which value each setting has, which way to write it, and how to hide it in an expression. */
interface Written {
  readonly value: number
  readonly way: number
  readonly disguise: Disguise
}

type Disguise = (typeof DISGUISES)[number]
const DISGUISES = ['plain', 'parameter', 'variable', 'concat', 'if', 'nested'] as const

const written = (setting: Setting): fc.Arbitrary<Written> =>
  fc.record({
    value: fc.nat(setting.length - 1),
    way: fc.nat(5),
    disguise: fc.constantFrom(...DISGUISES),
  })

const accounts = fc.array(
  fc.record(Object.fromEntries(KEYS.map((key) => [key, written(ACCOUNT[key])])) as Record<Key, fc.Arbitrary<Written>>),
  { minLength: 1, maxLength: 9 },
)

interface Parts {
  readonly parameters: Record<string, unknown>
  readonly variables: Record<string, unknown>
}

function write({ value, way, disguise }: Written, setting: Setting, name: string, parts: Parts): unknown {
  const ways = setting[value]!
  const text = ways[way % ways.length]
  if (typeof text !== 'string') return text
  const quoted = `'${text}'`
  switch (disguise) {
    case 'plain':
      return text
    case 'parameter':
      parts.parameters[name] = { type: 'string', defaultValue: text }
      return `[parameters('${name.toUpperCase()}')]`
    case 'variable':
      parts.variables[name] = text
      return `[variables('${name}')]`
    case 'concat':
      return `[concat('${text.slice(0, 3)}', '${text.slice(3)}')]`
    case 'if':
      return `[if(equals(1, 1), ${quoted}, resourceGroup().name)]`
    case 'nested':
      parts.parameters[name] = { type: 'string', defaultValue: `[format('{0}', variables('${name}').in[0])]` }
      parts.variables[name] = { in: [text] }
      return `[parameters('${name}')]`
  }
}

function templateOf(written: readonly Record<Key, Written>[]) {
  const parts: Parts = { parameters: {}, variables: {} }
  const resources = written.map((each, index) => {
    const { location, kind, sku, ...properties } = Object.fromEntries(
      KEYS.map((key) => [key, write(each[key], ACCOUNT[key], `${key}${index}`, parts)]),
    ) as Record<Key, unknown>
    return {
      type: 'Microsoft.Storage/storageAccounts',
      name: `st${index}`,
      location,
      kind,
      sku: { name: sku },
      properties,
    }
  })
  return { $schema: SCHEMA, contentVersion: '1.0.0.0', ...parts, resources }
}

/** Names of the accounts that agree in everything, in sets. */
function agreeing(written: readonly Record<Key, Written>[]): readonly (readonly string[])[] {
  const sets = new Map<string, string[]>()
  for (const [index, each] of written.entries()) {
    const key = KEYS.map((name) => each[name].value).join()
    sets.set(key, [...(sets.get(key) ?? []), `st${index}`])
  }
  return [...sets.values()]
}

const sorted = (sets: readonly (readonly string[])[]): string[] => sets.map((set) => set.join(' ')).sort()

describe('random accounts, each setting written in a random way', () => {
  test('are one group exactly where they agree in everything that must agree', () => {
    fc.assert(
      fc.property(accounts, (given) => {
        const { groups, refused } = planOf(templateOf(given))
        const sets = agreeing(given)
        expect(sorted(groups.map(({ members }) => members.map(({ label }) => label)))).toEqual(
          sorted(sets.filter(({ length }) => length > 1)),
        )
        const alone = sets.filter(({ length }) => length === 1).flat()
        const isAnyBeside = given.length > 1
        expect(refused.flatMap(({ members }) => members.map(({ label }) => label)).sort()).toEqual(
          isAnyBeside ? alone.sort() : [],
        )
        expect(new Set(refused.map(({ verdict }) => verdict)).size).toBe(isAnyBeside && alone.length > 0 ? 1 : 0)
      }),
      { numRuns: 300 },
    )
  })

  test('keep their groups when one setting of all of them is a required parameter', () => {
    fc.assert(
      fc.property(accounts, (given) => {
        const template = templateOf(given)
        const resources = template.resources.map((resource) => ({ ...resource, location: "[parameters('place')]" }))
        const parameters = { ...template.parameters, place: { type: 'string' } }
        const { groups } = planOf({ ...template, parameters, resources })
        const sameLocation = given.map((each) => ({ ...each, location: { ...each.location, value: 0 } }))
        expect(sorted(groups.map(({ members }) => members.map(({ label }) => label)))).toEqual(
          sorted(agreeing(sameLocation).filter(({ length }) => length > 1)),
        )
      }),
      { numRuns: 100 },
    )
  })

  test('are never grouped where one setting of each may be anything', () => {
    fc.assert(
      fc.property(accounts, (given) => {
        const template = templateOf(given)
        const names = given.map((_, index) => `place${index}`)
        const resources = template.resources.map((resource, index) => ({
          ...resource,
          location: `[parameters('${names[index]}')]`,
        }))
        const parameters = {
          ...template.parameters,
          ...Object.fromEntries(names.map((name) => [name, { type: 'string' }])),
        }
        expect(planOf({ ...template, parameters, resources }).groups).toEqual([])
      }),
      { numRuns: 100 },
    )
  })
})

/** Pieces that templates are made of, in places where they belong and where they do not. */
const word = fc.constantFrom(
  ...[
    'Microsoft.Web/serverfarms',
    'Microsoft.Web/sites',
    'Microsoft.Resources/deployments',
    'Microsoft.Storage/storageAccounts',
  ],
  ...[
    'Microsoft.Sql/servers',
    'databases',
    'eastus',
    '[parameters("a")]',
    "[parameters('a')]",
    "[variables('b')]",
    '[copyIndex()]',
  ],
  ...[
    "[concat('a', variables('b'))]",
    "[if(parameters('a'), 1, variables('b'))]",
    '[[text',
    '[',
    "[reference('x').outputs.y.value]",
  ],
  ...["[resourceId('Microsoft.Web/serverfarms', 'p')]", '{subscriptionId}', '${x}', '', 'inner', 'outer'],
)
const key = fc.constantFrom(
  ...[
    'type',
    'name',
    'location',
    'sku',
    'kind',
    'properties',
    'resources',
    'copy',
    'condition',
    'dependsOn',
    'tags',
    'count',
  ],
  ...[
    'template',
    'templateLink',
    'relativePath',
    'parameters',
    'variables',
    'outputs',
    'value',
    'defaultValue',
    'scope',
    'input',
  ],
  ...[
    'expressionEvaluationOptions',
    'functions',
    'namespace',
    'members',
    'output',
    'resourceGroup',
    'subscriptionId',
    '__proto__',
  ],
)
const piece = fc.letrec<{ any: unknown }>((tie) => ({
  any: fc.oneof(
    { depthSize: 'small' },
    word,
    fc.constantFrom<unknown>(null, true, false, 0, 1, -1, 1e9, 0.5),
    fc.array(tie('any'), { maxLength: 4 }),
    fc.array(fc.tuple(key, tie('any')), { maxLength: 7 }).map((entries): unknown => Object.fromEntries(entries)),
  ),
})).any

test('templates of pieces that fit or do not are read to the end', () => {
  fc.assert(
    fc.property(piece, piece, piece, piece, (resources, parameters, variables, functions) => {
      const template = { $schema: SCHEMA, parameters, variables, functions, resources }
      expect(() => planOf(template)).not.toThrow()
      expect(JSON.stringify(planOf(template))).toBe(JSON.stringify(planOf(template)))
    }),
    { numRuns: 500 },
  )
})
