import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { parsePolicy } from '../../src/config/policy.js'
import { FAIL_ON } from '../../src/config/options.js'
import { DEFAULT_POLICY } from '../../src/model/policy.js'
import { RULE_IDS } from '../../src/model/rule.js'
import { shapesOfModel } from './model-shapes.js'

interface PropertySchema {
  readonly title?: string
  readonly description?: string
  readonly default?: unknown
  readonly enum?: readonly string[]
  readonly additionalProperties?: boolean | PropertySchema
  readonly properties?: Readonly<Record<string, PropertySchema>>
}

const schema = JSON.parse(readFileSync('schema/policy.schema.json', 'utf8')) as Required<PropertySchema>
const propertyAt = (...[first, ...rest]: string[]): PropertySchema | undefined =>
  rest.reduce<PropertySchema | undefined>((node, key) => node?.properties?.[key], schema.properties[first!])
/** What a team names has this schema; null where nobody names anything. */
const namedBy = ({ additionalProperties }: PropertySchema): PropertySchema | null =>
  typeof additionalProperties === 'object' ? additionalProperties : null
const shapes = shapesOfModel()

describe('schema/policy.schema.json', () => {
  test('has exactly the keys of a policy', () => {
    expect(Object.keys(schema.properties)).toEqual(Object.keys(DEFAULT_POLICY))
    expect(Object.keys(propertyAt('boundaries')?.properties ?? {})).toEqual(Object.keys(DEFAULT_POLICY.boundaries))
    expect(Object.keys(propertyAt('suppressions')?.properties ?? {})).toEqual(Object.keys(DEFAULT_POLICY.suppressions))
    expect(Object.keys(propertyAt('pricing')?.properties ?? {})).toEqual(Object.keys(DEFAULT_POLICY.pricing))
    const read = parsePolicy('applications: {shop: {}}', 'policy.yml').applications.shop!
    expect(Object.keys(namedBy(propertyAt('applications')!)?.properties ?? {})).toEqual(Object.keys(read))
    expect(Object.keys(read).sort()).toEqual(shapes.keysOf('PolicyApplication').sort())
  })

  test('states the defaults that hold', () => {
    for (const [key, property] of Object.entries(schema.properties)) {
      if (property.default === undefined) continue
      const text = JSON.stringify({ [key]: property.default })
      expect([key, parsePolicy(text, 'policy.json')]).toEqual([key, DEFAULT_POLICY])
    }
    expect(propertyAt('pricing', 'region')?.default).toBe(DEFAULT_POLICY.pricing.region)
  })

  test.each<[key: string, written: readonly string[] | undefined, known: readonly string[]]>([
    ['contract', propertyAt('contract')?.enum, shapes.wordsOf('ContractName')],
    ['failOn', propertyAt('failOn')?.enum, shapes.wordsOf('FailOn')],
    ['rules', propertyAt('rules', 'shareable-components')?.enum, shapes.wordsOf('RuleLevel')],
    ['the rule ids', Object.keys(propertyAt('rules')?.properties ?? {}), RULE_IDS],
    ['the option --fail-on', FAIL_ON, shapes.wordsOf('FailOn')],
  ])('%s knows the words of its type', (_, written, known) => {
    expect([...(written ?? [])].sort()).toEqual([...known].sort())
  })

  test('describes every key, for editors, and lets no unknown one through', () => {
    const visit = (node: PropertySchema, path: string): void => {
      expect([path, node.title, node.description]).toEqual([path, expect.any(String), expect.any(String)])
      const named = namedBy(node)
      if (named !== null) visit(named, `${path}.<name>`)
      if (node.properties === undefined) return
      expect([path, node.additionalProperties]).toEqual([path, false])
      for (const [key, child] of Object.entries(node.properties)) visit(child, `${path}.${key}`)
    }
    visit(schema, 'policy')
  })

  test('docs/policy.md has a row for every key', () => {
    const page = readFileSync('docs/policy.md', 'utf8')
    const rows = [...page.matchAll(/^\| `([^`]+)` \|/gm)].map(([, key]) => key)
    const keys = Object.entries(schema.properties).flatMap(([key, node]) => {
      const named = Object.keys(namedBy(node)?.properties ?? {}).map((inner) => `${key}.<name>.${inner}`)
      if (node.properties === undefined || key === 'rules') return [key, ...named]
      return Object.keys(node.properties).map((inner) => `${key}.${inner}`)
    })
    expect(rows).toEqual(keys)
  })
})
