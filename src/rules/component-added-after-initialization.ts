import type { BackendJudgement } from '../model/plan.js'
import type { Observation } from '../model/observation.js'
import { oncePerPlace } from './once-per-place.js'
import { nameOfBackend, relatedAt } from './place.js'
import type { Rule } from './rule.js'

/** `addComponent` when the backend is on its stack. */
export const componentAddedAfterInitialization: Rule = ({ plan }) =>
  oncePerPlace(plan.judgements.flatMap(observeAdditions))

function observeAdditions({ backend, members }: BackendJudgement): readonly Observation[] {
  return backend.misuses
    .filter(({ kind }) => kind === 'added-after')
    .map(({ at, name, placement }) => {
      const kind = members.find(({ id }) => id === name)?.kind ?? 'component'
      return {
        rule: 'component-added-after-initialization',
        at,
        subjects: [nameOfBackend(backend), ...(name === null ? [] : [{ kind, scope: '', id: name }])],
        related: placement === null ? [] : [relatedAt(null, placement)],
        arguments: { backend: backend.name, component: name },
      }
    })
}
