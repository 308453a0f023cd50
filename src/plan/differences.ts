import { COMPONENT_PRIORITY } from '../catalog/component-defaults.js'
import type { ResourceType } from '../catalog/components.js'
import { comparePlanSkus } from '../catalog/plan-skus.js'
import { by } from '../model/order.js'
import type { Difference } from '../model/plan.js'
import { type Scalar, type Value, compareValues } from '../model/value.js'
import type { Profile } from './profile.js'
import { partOf, showValue } from './property.js'
import { parseVersion, readSku, readVersion } from './settings/function-app.js'
import { type Reading, readingOf, withDefault } from './settings/setting.js'
import { type Subject, creates, read } from './subject.js'

const FUNCTION_APP: ResourceType = 'Microsoft.Web/sites'

/** Where the members of a group differ and the shared resource gets one value for all, sorted by path. */
export function findDifferences(members: readonly Profile[]): readonly Difference[] {
  const inApp = members.filter((member) => creates(member, FUNCTION_APP))
  return [
    merge(FUNCTION_APP, inApp, readVersion, highestVersion),
    merge(FUNCTION_APP, inApp, readSku, highestSku, true),
    merge(FUNCTION_APP, inApp, readAlwaysOn, any),
    merge(FUNCTION_APP, inApp, (member) => readingOf('cors', read(member, 'cors')), theOnlyOne),
    ...tagDifferences(members),
  ]
    .filter((difference) => difference !== null)
    .sort(by(({ path }) => path))
}

type Merge = (readings: readonly Reading[], members: readonly Profile[]) => Scalar

function merge(
  resource: ResourceType,
  members: readonly Profile[],
  readSetting: (subject: Subject) => Reading,
  result: Merge,
  raisesBill = false,
): Difference | null {
  const readings = members.map(readSetting)
  const [first] = readings
  if (first === undefined || readings.every((reading) => isSame(reading.value, first.value))) return null
  const path = (readings.find(({ isWritten }) => isWritten) ?? first).path
  const values = readings.map(({ shown, at }, index) => ({ id: members[index]!.id, value: shown, at }))
  return { resource, path, values, result: result(readings, members), raises: raisesBill }
}

const isSame = (a: Value, b: Value): boolean => compareValues(a, b) === 'equal'

const highestVersion: Merge = (readings) =>
  readings.reduce((highest, other) => (isLaterVersion(other, highest) ? other : highest)).shown

function isLaterVersion(a: Reading, b: Reading): boolean {
  const [first, second] = [parseVersion(a.shown), parseVersion(b.shown)]
  if (first === null || second === null) return false
  return first.major > second.major || (first.major === second.major && first.minor > second.minor)
}

const highestSku: Merge = (readings) => highestOf(readings.map(({ shown }) => shown))

/** Plans of one group are either one and the same or can all be compared. */
export const highestOf = (skus: readonly Scalar[]): Scalar =>
  skus.reduce((highest, sku) => (comparePlanSkus(String(sku), String(highest)) === 'higher' ? sku : highest))

const readAlwaysOn = (subject: Subject): Reading => withDefault(readingOf('alwaysOn', read(subject, 'alwaysOn')), false)

/** On for all as soon as it is on for one; not known while only an unknown value could switch it on. */
const any: Merge = (readings) =>
  readings.some(({ value }) => value.kind === 'known' && value.value === true) ? true : null

const theOnlyOne: Merge = (readings) => readings.find(({ value }) => value.kind !== 'absent')?.shown ?? null

function tagDifferences(members: readonly Profile[]): readonly (Difference | null)[] {
  const resource: ResourceType = members.some((member) => creates(member, FUNCTION_APP))
    ? FUNCTION_APP
    : 'Microsoft.Storage/storageAccounts'
  const readTags = (member: Subject): Reading => readingOf('tags', read(member, 'tags'))
  const tags = members.map((member) => readTags(member).value)
  if (tags.some((value) => value.kind !== 'object' && value.kind !== 'absent')) {
    return [merge(resource, members, readTags, () => null)]
  }
  const names = new Set(tags.flatMap((value) => (value.kind === 'object' ? Object.keys(value.entries) : [])))
  return [...names].map((name) => merge(resource, members, (member) => readTag(member, name), byPriority))
}

function readTag(subject: Subject, name: string): Reading {
  const tags = read(subject, 'tags')
  const entries = tags.value.kind === 'object' ? tags.value.entries : {}
  const entry = Object.hasOwn(entries, name) ? entries[name] : undefined
  const value = partOf(tags.value, name)
  return {
    value,
    path: `tags.${name}`,
    shown: showValue(value),
    at: entry?.at ?? tags.at,
    isWritten: entry !== undefined,
  }
}

/** The value of the highest priority; null where members of one priority differ, of which nothing is documented. */
const byPriority: Merge = (readings, members) => {
  const given = readings
    .map((reading, index) => ({ reading, priority: priorityOf(members[index]!) }))
    .filter(({ reading }) => reading.value.kind !== 'absent')
  if (given.some(({ priority }) => priority === null)) return null
  const highest = Math.max(...given.map(({ priority }) => priority!))
  const [first, ...others] = given.filter(({ priority }) => priority === highest).map(({ reading }) => reading)
  return first !== undefined && others.every(({ value }) => isSame(value, first.value)) ? first.shown : null
}

function priorityOf(subject: Subject): number | null {
  const { value } = read(subject, 'priority')
  if (value.kind === 'absent') return COMPONENT_PRIORITY
  return value.kind === 'known' && typeof value.value === 'number' ? value.value : null
}
