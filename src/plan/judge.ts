import { compareValues } from '../model/value.js'
import { apartness } from './apartness.js'
import { clashesOfContent, clashesOfIdentity } from './collisions.js'
import type { Dependencies } from './dependencies.js'
import { type Disagreement, pathOf } from './disagreement.js'
import type { Profile } from './profile.js'
import type { Setting } from './settings/setting.js'

/** Whether two subjects can be in one backend, and why not. Both answers come from the same comparisons. */
export interface Judge {
  /** The comparison of the settings alone: the same for every two subjects of these likenesses. */
  settingsAgree(a: Profile, b: Profile): boolean
  /** The comparison of what belongs to the two alone: ids, dependencies, stored names, variables. */
  collide(a: Profile, b: Profile): boolean
  /** Every definite difference; where there is none, the first thing that cannot be told. Empty: they can share. */
  disagreements(a: Profile, b: Profile): readonly Disagreement[]
}

export function createJudge(settings: readonly Setting[], dependencies: Dependencies): Judge {
  return {
    settingsAgree: (a, b) => settings.every((setting, index) => compareReadings(setting, a, b, index) === null),
    collide: (a, b) => clashesOfIdentity(a, b, dependencies).length > 0 || clashesOfContent(a, b).length > 0,
    disagreements: (a, b) => {
      const apart = scopesApart(a, b)
      if (apart !== null) return [apart]
      const differing = settings
        .map((setting, index) => compareReadings(setting, a, b, index))
        .filter((found) => found !== null)
      return decisive([...clashesOfIdentity(a, b, dependencies), ...differing, ...clashesOfContent(a, b)])
    },
  }
}

function decisive(found: readonly Disagreement[]): readonly Disagreement[] {
  const definite = found.filter(({ code }) => code !== 'undecided')
  return definite.length > 0 ? definite : found.slice(0, 1)
}

function scopesApart(a: Profile, b: Profile): Disagreement | null {
  if (a.scope === null || b.scope === null || a.scope.key === b.scope.key) return null
  return { ...apartness(a.scope, b.scope), values: [a.scope.label, b.scope.label], at: [a.at, b.at] }
}

/** What two subjects say of one setting; null where they agree, or where it means nothing for both. */
export function compareReadings(setting: Setting, a: Profile, b: Profile, index: number): Disagreement | null {
  const [first, second] = [a.readings[index] ?? null, b.readings[index] ?? null]
  if (first === null || second === null || first.of !== second.of) return null
  const result = (setting.compare ?? compareValues)(first.value, second.value)
  if (result === 'equal') return null
  return {
    code: result === 'undecided' ? 'undecided' : setting.code,
    path: pathOf(first, second),
    values: [first.shown, second.shown],
    at: [first.at, second.at],
  }
}
