import { OWN_VARIABLES } from '../catalog/component-defaults.js'
import { type Comparison, compareValues } from '../model/value.js'
import type { Dependencies } from './dependencies.js'
import { type Disagreement, pathOf } from './disagreement.js'
import type { Profile } from './profile.js'
import { showValue } from './property.js'
import type { Reading } from './settings/setting.js'
import type { StoredNames } from './stored-names.js'
import type { Variables } from './variables.js'

/** What is wrong with the two being siblings, whatever they hold. */
export function clashesOfIdentity(a: Profile, b: Profile, dependencies: Dependencies): readonly Disagreement[] {
  if (a.component === null || b.component === null) return NONE
  const isTwice = a.id === b.id
  const isLinked = dependencies.linked(a.node, b.node)
  if (!isTwice && !isLinked) return NONE
  const at = [a.at, b.at] as const
  return [
    ...(isTwice ? [{ code: 'duplicate-component-id', path: null, values: [a.id, b.id], at } as const] : []),
    ...(isLinked ? [{ code: 'depends-on-member', path: null, values: [], at } as const] : []),
  ]
}

/** What the two would have to hold once, although each has its own. */
export function clashesOfContent(a: Profile, b: Profile): readonly Disagreement[] {
  const ofNames = a.stored === null || b.stored === null ? NONE : compareStoredNames(a.stored, b.stored)
  const ofVariables = compareVariables(a, b)
  return ofNames.length === 0 ? ofVariables : [...ofNames, ...ofVariables]
}

/** Two thousand components make two million pairs, of which most have nothing against each other. */
const NONE: readonly Disagreement[] = []

/**
 * Two components must not silently start to share data, nor functions: one container of one database, or one entity
 * (whose five functions have its name), in both.
 */
function compareStoredNames(a: StoredNames, b: StoredNames): readonly Disagreement[] {
  const database = compareReading(a.database, b.database)
  const container = compareReading(a.container, b.container)
  if (database === 'equal' && container === 'equal') {
    return compareReading(a.partitionKey, b.partitionKey) === 'different'
      ? [clash('partitionKey', a.partitionKey, b.partitionKey)]
      : [clash('containerName', a.container, b.container)]
  }
  const entity = compareReading(a.entity, b.entity)
  if (entity === 'equal') return [clash('entityName', a.entity, b.entity)]
  if (entity === 'undecided') return [unclear(a.entity, b.entity)]
  if (database === 'different' || container === 'different') return NONE
  return [database === 'undecided' ? unclear(a.database, b.database) : unclear(a.container, b.container)]
}

const compareReading = (a: Reading, b: Reading): Comparison => compareValues(a.value, b.value)

const clash = (path: string, a: Reading, b: Reading): Disagreement => ({
  code: 'conflicting-setting',
  path,
  values: [a.shown, b.shown],
  at: [a.at, b.at],
})

const unclear = (a: Reading, b: Reading): Disagreement => ({
  ...clash(a.value.kind === 'known' ? b.path : pathOf(a, b), a, b),
  code: 'undecided',
})

/** A Function App has one value for each variable; what a CrudApi sets for itself is namespaced. */
function compareVariables(a: Profile, b: Profile): readonly Disagreement[] {
  if (isEmpty(a.variables) || isEmpty(b.variables)) return NONE
  const hasCrudApi = a.component?.kind !== 'FunctionsApp' || b.component?.kind !== 'FunctionsApp'
  const found: Disagreement[] = []
  for (const [name, first] of a.variables.named) {
    const second = b.variables.named.get(name)
    if (second === undefined || (hasCrudApi && OWN_VARIABLES.has(name))) continue
    const result = compareValues(first.value, second.value)
    if (result === 'equal') continue
    found.push({
      code: result === 'different' ? 'conflicting-setting' : 'undecided',
      path: `environmentVariables.${name}`,
      values: [showValue(first.value), showValue(second.value)],
      at: [first.at, second.at],
    })
  }
  const ofUnnamed = compareUnnamed(a, b)
  return found.length === 0 ? ofUnnamed : [...found, ...ofUnnamed]
}

const isEmpty = ({ named, others }: Variables): boolean => named.size === 0 && others === null

/** Variables without names may be any; only one and the same set of them on both sides is certain not to clash. */
function compareUnnamed(a: Profile, b: Profile): readonly Disagreement[] {
  const [first, second] = [a.variables.others, b.variables.others]
  if (first === null && second === null) return NONE
  const isSameSet =
    first !== null &&
    second !== null &&
    a.variables.named.size === 0 &&
    b.variables.named.size === 0 &&
    compareValues(first.value, second.value) === 'equal'
  if (isSameSet) return NONE
  return [
    {
      code: 'undecided',
      path: 'environmentVariables',
      values: [first === null ? null : showValue(first.value), second === null ? null : showValue(second.value)],
      at: [first?.at ?? a.at, second?.at ?? b.at],
    },
  ]
}
