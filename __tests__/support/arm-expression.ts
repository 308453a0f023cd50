import { expect, test } from '@jest/globals'
import { Budget } from '../../src/parse/arm/expression/budget.js'
import type { Environment } from '../../src/parse/arm/expression/environment.js'
import { evaluate } from '../../src/parse/arm/expression/evaluate.js'
import { describeResourceGroup, describeSubscription } from '../../src/parse/arm/expression/functions/scope.js'
import { readString } from '../../src/parse/arm/expression/syntax.js'
import {
  type ArmSymbol,
  type ArmType,
  type ArmValue,
  fromJson,
  known,
  objectOf,
  unknown,
} from '../../src/parse/arm/expression/value.js'

export const symbol = (key: string, type?: ArmType, choices?: readonly ArmValue[]): ArmSymbol => ({
  kind: 'symbol',
  key,
  text: key,
  ...(type === undefined ? {} : { type }),
  ...(choices === undefined ? {} : { choices }),
})

const json = (value: unknown): ArmValue => fromJson(value) ?? unknown('too-deep', '')

/** Parameters that stand for what is not known are called after their type; `any` may be anything, null too. */
const PARAMETERS: Readonly<Record<string, ArmValue>> = {
  text: symbol('text', 'string'),
  other: symbol('other', 'string'),
  count: symbol('count', 'int'),
  flag: symbol('flag', 'bool'),
  dark: symbol('dark', 'bool'),
  list: symbol('list', 'array'),
  tags: symbol('tags', 'object'),
  any: symbol('any'),
  size: symbol('size', 'string', [known('small'), known('large')]),
  lost: unknown('circular', "parameters('lost')"),
  half: { ...(json({ seen: 1 }) as Extract<ArmValue, { kind: 'object' }>), open: 'not-seen' },
  row: { ...(json(['seen']) as Extract<ArmValue, { kind: 'list' }>), open: 'not-seen' },
}

const VARIABLES: Readonly<Record<string, ArmValue>> = {
  Skus: json({ small: { name: 'B1', count: 1 }, large: { name: 'P1v3', count: 1 } }),
  'sku-small': known('B1'),
  'sku-large': known('P1v3'),
  dogs: json([
    { name: 'Evie', age: 5, interests: ['Ball', 'Frisbee'] },
    { name: 'Casper', age: 3, interests: ['Other dogs'] },
    { name: 'Indy', age: 2, interests: ['Butter'] },
    { name: 'Kira', age: 8, interests: ['Rubs'] },
  ]),
  numbers: json([0, 3, 2, 5, 4]),
  letters: json(['one', 'two', 'three']),
  entities: json({
    item002: { enabled: false, displayName: 'Example item 2' },
    item001: { enabled: true, displayName: 'Example item 1' },
  }),
  mixed: objectOf([
    ['known', known('eastus')],
    ['open', symbol('text', 'string')],
  ]),
}

const caseless = (table: Readonly<Record<string, ArmValue>>, call: string) => {
  const folded = new Map(Object.entries(table).map(([name, value]) => [name.toLowerCase(), value]))
  return (name: string): ArmValue => folded.get(name.toLowerCase()) ?? unknown('missing', `${call}('${name}')`)
}

const subscriptionId = symbol('subscription', 'string')

const SCOPES: Readonly<Record<string, ArmValue>> = {
  resourceGroup: describeResourceGroup({
    subscriptionId,
    name: symbol('group', 'string'),
    location: symbol('group.location', 'string'),
  }),
  subscription: describeSubscription({ subscriptionId, tenantId: symbol('tenant', 'string') }),
  deployment: symbol('deployment', 'object'),
  managementGroup: known(null),
  tenant: symbol('tenant()', 'object'),
  environment: symbol('environment', 'object'),
  deployer: symbol('deployer', 'object'),
}

export const environment = (over: Partial<Environment> = {}): Environment => ({
  parameter: caseless(PARAMETERS, 'parameters'),
  variable: caseless(VARIABLES, 'variables'),
  copyIndex: (loop) => symbol(loop === null ? 'index' : `index:${loop}`, 'int'),
  userFunction: () => null,
  scopeFunction: (name) => SCOPES[name]!,
  budget: new Budget(),
  ...over,
})

/** The same place with values for what is not known: parameters by name, as JSON. */
export function environmentWith(values: Readonly<Record<string, unknown>>): Environment {
  const given = Object.entries(values).map(([name, value]) => [name, json(value)] as const)
  return environment({ parameter: caseless({ ...PARAMETERS, ...Object.fromEntries(given) }, 'parameters') })
}

/** The value of an expression, written without its brackets. */
export function valueOf(expression: string, over: Partial<Environment> = {}): ArmValue {
  const content = readString(`[${expression}]`)
  if (content.kind !== 'expression') throw new Error(`${expression}: ${JSON.stringify(content)}`)
  return evaluate(content.expression, environment(over))
}

/** A symbol in expected values. */
export const is = (key: string): string => `‹${key}›`

/** An unknown in expected values. */
export const no = (why: Extract<ArmValue, { kind: 'unknown' }>['why']): string => `✗ ${why}`

/** A value as plain JSON, in which symbols are `is(key)`, unknowns `no(why)` and what may follow is under `…`. */
export function shown(value: ArmValue): unknown {
  switch (value.kind) {
    case 'known':
      return value.value
    case 'symbol':
      return is(value.key)
    case 'unknown':
      return no(value.why)
    case 'list':
      return [...value.items.map(shown), ...(value.open === null ? [] : [{ '…': value.open }])]
    case 'object': {
      const entries = [...value.entries].map(([name, entry]) => [name, shown(entry)] as const)
      return Object.fromEntries(value.open === null ? entries : [...entries, ['…', value.open] as const])
    }
  }
}

export const show = (expression: string, over: Partial<Environment> = {}): unknown => shown(valueOf(expression, over))

export type Row = readonly [expression: string, expected: unknown]

/** One test for each row: the expression, and its value as `shown` shows it. */
export function tells(rows: readonly Row[]): void {
  test.each<Row>(rows)('%s', (expression, expected) => {
    expect(show(expression)).toEqual(expected)
  })
}
