import type { StackCode } from '../model/component.js'
import type { Plan } from '../model/plan.js'
import type { Policy } from '../model/policy.js'
import { limitsOf } from './capacity.js'
import { countPlan } from './count-plan.js'
import { readDependencies } from './dependencies.js'
import { describeGroup } from './describe-group.js'
import { gather } from './grouping/gather.js'
import { createJudge } from './judge.js'
import { byComponent } from './component-order.js'
import { judgeBackend } from './judge-backend.js'
import { refuseNewcomer, refuseOutsider } from './refuse.js'
import { relate } from './relation.js'
import { settingsFor } from './settings/settings.js'
import { sortOut } from './sort-out.js'

/**
 * Which components should share, and why the others do not (contract `documented`). Pure; the order of the lists in `code`
 * plays no part. Every component ends in exactly one of the plan's four lists.
 */
export function planSharing(code: StackCode, policy: Policy): Plan {
  const settings = settingsFor(policy)
  const limits = limitsOf(policy)
  const dependencies = readDependencies(code)
  const { newcomers, outsiders, solitary, backends } = sortOut(code, policy, settings, dependencies, limits)

  const judge = createJudge(settings, dependencies)
  const relation = relate(newcomers, backends, judge)
  const { gatherings, leftOver } = gather(newcomers, backends, relation, dependencies, limits)

  const scene = { newcomers, outsiders, backends, gatherings, leftOver, relation, judge, limits }
  const groups = gatherings.map((gathering) => describeGroup(gathering, scene, policy))
  const refused = [...outsiders.map(refuseOutsider), ...leftOver.map((index) => refuseNewcomer(index, scene))]
  return {
    groups: groups.sort((a, b) => byComponent(a.members[0]!, b.members[0]!)),
    refused: refused.sort((a, b) => byComponent(a.component, b.component)),
    solitary,
    backends: backends.map(({ backend }) => backend),
    judgements: backends.map((existing) => judgeBackend(existing, settings)),
    ...countPlan(code, groups),
  }
}
