import type { Disagreement } from '../model/plan.js'
import { type Comparison, type Scalar, type Value, compareValues } from '../model/value.js'
import type { Position } from '../model/position.js'
import type { Profile } from './profile.js'
import { digestValue, showValue } from './property.js'
import type { Reading, Setting } from './settings/setting.js'

/** What one subject says, and who it is. */
interface Statement {
  readonly id: string | null
  readonly value: Value
  readonly shown: Scalar
  readonly at: Position
}

/**
 * Everything on which two of them certainly differ although it has one value for all: the settings in their order, then
 * partition keys, then variables by name. `id` is null for the configuration.
 */
export function disagreementsAmong(
  members: readonly Profile[],
  configuration: Profile,
  settings: readonly Setting[],
): readonly Disagreement[] {
  return [
    ...settings.flatMap((setting, index) => disagreeOnSetting(setting, index, members, configuration)),
    ...disagreeOnPartitionKeys(members),
    ...disagreeOnVariables(members),
  ]
}

function disagreeOnSetting(
  { code, compare }: Setting,
  index: number,
  members: readonly Profile[],
  configuration: Profile,
): readonly Disagreement[] {
  const told = [...members, configuration].flatMap((profile) => {
    const reading = profile.readings[index] ?? null
    return reading === null ? [] : [{ ...statementOf(profile, reading), reading }]
  })
  // Versions of two runtimes have nothing to do with each other.
  const kinds = new Set(told.map(({ reading }) => reading.of))
  const sides = [...kinds].flatMap((kind) =>
    disputed(
      told.filter(({ reading }) => reading.of === kind),
      compare,
    ),
  )
  const first = sides.find(({ reading }) => reading.isWritten) ?? sides[0]
  return first === undefined ? [] : [disagreementOf(code, first.reading.path, sides)]
}

/** One container has one partition key: of members that certainly use the same container. */
function disagreeOnPartitionKeys(members: readonly Profile[]): readonly Disagreement[] {
  const users = new Map<string, Statement[]>()
  for (const profile of members) {
    const { stored } = profile
    if (stored === null) continue
    const { database, container, partitionKey } = stored
    const place = [database.value, container.value]
    if (place.some(({ kind }) => kind === 'unknown')) continue
    push(users, place.map(digestValue).join(), statementOf(profile, partitionKey))
  }
  const sides = [...users.values()].flatMap((statements) => disputed(statements))
  return sides.length === 0 ? [] : [disagreementOf('conflicting-setting', 'partitionKey', sides)]
}

/** What a CrudApi sets for itself is namespaced, and no variable here. */
function disagreeOnVariables(members: readonly Profile[]): readonly Disagreement[] {
  const variables = new Map<string, Statement[]>()
  for (const { id, variables: own } of members) {
    for (const [name, { value: given, at }] of own.named) {
      const value = asText(given)
      push(variables, name, { id, value, shown: showValue(value), at })
    }
  }
  return [...variables]
    .map(([name, statements]) => [`environmentVariables.${name}`, disputed(statements)] as const)
    .filter(([, sides]) => sides.length > 0)
    .map(([path, sides]) => disagreementOf('conflicting-setting', path, sides))
}

/** A variable is a text to those who read it. */
const asText = (value: Value): Value =>
  value.kind === 'known' && value.value !== null ? { kind: 'known', value: String(value.value) } : value

function push(groups: Map<string, Statement[]>, key: string, statement: Statement): void {
  const group = groups.get(key)
  if (group === undefined) groups.set(key, [statement])
  else group.push(statement)
}

const statementOf = ({ id, component }: Profile, { value, shown, at }: Reading): Statement => ({
  id: component === null ? null : id,
  value,
  shown,
  at,
})

const disagreementOf = (code: Disagreement['code'], path: string, sides: readonly Statement[]): Disagreement => ({
  code,
  path,
  sides: sides.map(({ id, shown, at }) => ({ id, value: shown, at })),
})

/** Those that certainly differ from another one, in their order. Most say the same: values are compared once. */
function disputed<T extends Statement>(
  statements: readonly T[],
  compare: (a: Value, b: Value) => Comparison = compareValues,
): readonly T[] {
  const values = new Map(statements.map(({ value }) => [digestValue(value), value]))
  if (values.size < 2) return []
  const inDispute = new Set(
    [...values]
      .filter(([, value]) => [...values.values()].some((other) => compare(value, other) === 'different'))
      .map(([digest]) => digest),
  )
  return statements.filter(({ value }) => inDispute.has(digestValue(value)))
}
