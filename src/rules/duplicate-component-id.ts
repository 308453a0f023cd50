import type { BackendDeclaration, ComponentDeclaration } from '../model/component.js'
import type { BackendJudgement } from '../model/plan.js'
import type { Observation } from '../model/observation.js'
import { oncePerPlace } from './once-per-place.js'
import { nameOfBackend, placesOfMembers } from './place.js'
import type { Rule } from './rule.js'

/** Two members of one backend with one id. */
export const duplicateComponentId: Rule = ({ plan }) => oncePerPlace(plan.judgements.flatMap(observeDuplicates))

function observeDuplicates({ backend, members }: BackendJudgement): readonly Observation[] {
  const byId = new Map<string, ComponentDeclaration[]>()
  for (const member of members.filter((each) => each.idIsLiteral && isCertainlyIn(backend, each))) {
    byId.set(member.id, [...(byId.get(member.id) ?? []), member])
  }
  return [...byId].flatMap(([id, [first, second, ...more]]) =>
    first === undefined || second === undefined
      ? []
      : [
          {
            rule: 'duplicate-component-id',
            at: second.at,
            subjects: [nameOfBackend(backend), { kind: second.kind, scope: '', id }],
            related: placesOfMembers([first, ...more]),
            arguments: { backend: backend.name, component: id, amount: more.length + 2 },
          },
        ],
  )
}

/** What is added step by step may be added on a condition; then the backend is not complete. */
const isCertainlyIn = ({ members, complete }: BackendDeclaration, { key }: ComponentDeclaration): boolean =>
  complete || members.some((member) => member.component === key && member.key !== null)
