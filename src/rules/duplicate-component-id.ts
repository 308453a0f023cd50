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
  for (const member of members.filter((each) => isKnown(each) && isCertainlyIn(backend, each))) {
    byId.set(member.id, [...(byId.get(member.id) ?? []), member])
  }
  return [...byId].flatMap(([id, [first, second, ...more]]) =>
    first === undefined || second === undefined
      ? []
      : [
          {
            rule: 'duplicate-component-id',
            at: isSamePlace(first, second) ? backend.at : second.at,
            subjects: [nameOfBackend(backend), { kind: second.kind, scope: '', id }],
            related: placesOfMembers([first, ...more]),
            arguments: { backend: backend.name, component: id, amount: more.length + 2 },
          },
        ],
  )
}

const isKnown = ({ idIsLiteral, idIsKnown }: ComponentDeclaration): boolean => idIsLiteral || idIsKnown === true

/** Both come out of one function: what calls it is to be changed. */
const isSamePlace = ({ at: a }: ComponentDeclaration, { at: b }: ComponentDeclaration): boolean =>
  a.file === b.file && a.line === b.line && a.column === b.column

/** What is added step by step may be added on a condition; then the backend is not complete. */
const isCertainlyIn = ({ members, complete }: BackendDeclaration, { key }: ComponentDeclaration): boolean =>
  complete || members.some((member) => member.component === key && member.key !== null)
