import type { Observation } from '../model/observation.js'
import type { BackendJudgement, Disagreement } from '../model/plan.js'
import type { RuleId } from '../model/rule.js'
import type { Scalar } from '../model/value.js'
import { nameOfBackend, nameOfSetting, relatedAt } from './place.js'

type Sides = Disagreement['sides']

/**
 * What members of one backend differ on, said where the backend is defined. `values` belong to `components`, one each (empty:
 * not set); `configuration` is the backend's own, or null.
 */
export function observeDisagreement(
  rule: RuleId,
  { backend }: Pick<BackendJudgement, 'backend'>,
  { path, sides }: { readonly path: string; readonly sides: Sides },
): Observation {
  const telling = tellingOf(sides)
  const members = telling.flatMap(({ id, value }) => (id === null ? [] : [{ id, value }]))
  const own = telling.find(({ id }) => id === null)
  return {
    rule,
    at: backend.at,
    subjects: [nameOfBackend(backend), nameOfSetting(path)],
    related: telling.map(({ id, at }) => relatedAt(id, at)),
    arguments: {
      backend: backend.name,
      path,
      components: members.map(({ id }) => id),
      values: members.map(({ value }) => written(value)),
      configuration: own === undefined ? null : written(own.value),
    },
  }
}

const MOST_SIDES = 20

/** Of many, one for each value: that they differ is what is told. */
function tellingOf(sides: Sides): Sides {
  if (sides.length <= MOST_SIDES) return sides
  const seen = new Set<Scalar>()
  return sides.filter(({ value }) => !seen.has(value) && seen.add(value)).slice(0, MOST_SIDES)
}

/** An empty text is something else than nothing. */
function written(value: Scalar): string {
  if (value === null) return ''
  return value === '' ? "''" : String(value)
}
