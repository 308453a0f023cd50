import type { ComparedProperty, PropertyVerdict, SaidValue } from '../../model/explanation.js'
import { compareValues } from '../../model/value.js'
import { clashesOfContent } from '../collisions.js'
import { findDifferences } from '../differences.js'
import { type Disagreement, pathOf } from '../disagreement.js'
import { compareReadings } from '../judge.js'
import type { Profile } from '../profile.js'
import { type Reading, type Setting, readingOf } from '../settings/setting.js'
import { read } from '../subject.js'
import { saidAt, saidIn } from './said.js'

/** Everything that must agree between two, or must not be the same, or that sharing merges: by the plan's own comparisons. */
export function compareProperties(settings: readonly Setting[], a: Profile, b: Profile): readonly ComparedProperty[] {
  const rows = [
    compareScopes(a, b),
    ...settings.map((setting, index) => compareSetting(setting, index, a, b)).filter((row) => row !== null),
    ...compareContent(a, b),
  ]
  return withMerges(rows, a, b).map(openWhereUnread)
}

function compareScopes(a: Profile, b: Profile): ComparedProperty {
  const sides = [scopeSaid(a), scopeSaid(b)] as const
  if (a.scope === null || b.scope === null) return { path: 'scope', sides, verdict: { kind: 'undecided' } }
  if (a.scope.key === b.scope.key) return { path: 'scope', sides, verdict: { kind: 'equal' } }
  const isOpen = a.scope.at === null && b.scope.at === null
  return { path: 'scope', sides, verdict: { kind: isOpen ? 'undecided' : 'different' } }
}

const scopeSaid = ({ scope, at }: Profile): SaidValue => ({
  value: scope?.label ?? null,
  at: scope?.at ?? at,
  from: 'source',
})

function compareSetting(setting: Setting, index: number, a: Profile, b: Profile): ComparedProperty | null {
  const [first, second] = [a.readings[index] ?? null, b.readings[index] ?? null]
  if (first === null || second === null || first.of !== second.of) return null
  const found = compareReadings(setting, a, b, index)
  // Whether a component brings a resource decides what is created; nothing is compared where both are sure of it.
  if (found === null && setting.code === 'already-shared') return null
  return {
    path: pathOf(first, second),
    sides: [saidIn(first, a), saidIn(second, b)],
    verdict: { kind: found === null ? agreement(first, second) : kindOf(found) },
  }
}

const agreement = (a: Reading, b: Reading): 'equal' | 'compatible' =>
  compareValues(a.value, b.value) === 'equal' ? 'equal' : 'compatible'

const kindOf = ({ code }: Disagreement): 'undecided' | 'different' => (code === 'undecided' ? 'undecided' : 'different')

/** Names that two components must not have in common, and variables that have one value for all. */
function compareContent(a: Profile, b: Profile): readonly ComparedProperty[] {
  const clashes = clashesOfContent(a, b).map((found): ComparedProperty => {
    const [first = null, second = null] = found.values
    const isSame = found.code !== 'undecided' && first !== null && first === second
    return {
      path: found.path ?? '',
      sides: [saidAt(first, found.at[0], a), saidAt(second, found.at[1], b)],
      verdict: { kind: isSame ? 'clash' : kindOf(found) },
    }
  })
  const isAboutNames = clashes.some(({ path }) => !path.startsWith('environmentVariables'))
  return a.stored === null || b.stored === null || isAboutNames ? clashes : [distinctEntities(a, b), ...clashes]
}

const distinctEntities = (a: Profile, b: Profile): ComparedProperty => ({
  path: 'entityName',
  sides: [
    saidIn(readingOf('entityName', read(a, 'entityName')), a),
    saidIn(readingOf('entityName', read(b, 'entityName')), b),
  ],
  verdict: { kind: 'distinct' },
})

/** Neither that they agree nor what they merge to can be told where one may say anything. */
const openWhereUnread = (row: ComparedProperty): ComparedProperty =>
  row.verdict.kind !== 'different' && row.sides.some(({ from }) => from === 'unread')
    ? { ...row, verdict: { kind: 'undecided' } }
    : row

/** What sharing merges is no disagreement: where it differs, what it becomes is said. */
function withMerges(rows: readonly ComparedProperty[], a: Profile, b: Profile): readonly ComparedProperty[] {
  const merges = findDifferences([a, b])
  const verdicts = new Map<string, PropertyVerdict>(
    merges.map(({ path, result, raises }) => [path, { kind: 'merged', result, raises }]),
  )
  const agreeing = (kind: PropertyVerdict['kind']): boolean => kind === 'equal' || kind === 'compatible'
  const told = rows.map((row) =>
    agreeing(row.verdict.kind) ? { ...row, verdict: verdicts.get(row.path) ?? row.verdict } : row,
  )
  const paths = new Set(rows.map(({ path }) => path))
  return [
    ...told,
    ...merges
      .filter(({ path }) => !paths.has(path))
      .map(({ path, values: [first, second] }): ComparedProperty => ({
        path,
        sides: [saidAt(first!.value, first!.at, a), saidAt(second!.value, second!.at, b)],
        verdict: verdicts.get(path)!,
      })),
  ]
}
