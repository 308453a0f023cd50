import type { Position } from '../../../model/position.js'
import type { TemplateResource } from '../../../model/template.js'
import type { Value } from '../../../model/value.js'
import { showValue } from '../../property.js'
import { decidingBetween, findAlternatives } from './alternatives.js'
import type { RefusedSet, Step } from './step.js'
import { reasonFor } from '../sets.js'

/**
 * Resources that are not deployed for the values the parameters have (their defaults, or the parameter file's), and those
 * whose conditions rule each other out: no deployment has both.
 */
export function separateConditional(resources: readonly TemplateResource[]): Step {
  const absent = resources.filter(isNeverDeployed)
  const present = resources.filter((resource) => !isNeverDeployed(resource))
  const refused: RefusedSet[] = []
  if (absent.length > 0 && resources.length > 1) {
    // With one that is deployed, the two are the pair that somebody may think of.
    const members = present.length === 1 ? [...present, ...absent] : absent
    refused.push(exclusive(members, present.length === 1 ? [] : present, whatLeavesOut))
  }
  const alternatives = findAlternatives(present)
  const taken = new Set(alternatives.flatMap(({ members }) => members))
  return {
    refused: [...refused, ...alternatives.map(({ members, beside, deciding }) => exclusive(members, beside, deciding))],
    left: present.filter((resource) => !taken.has(resource)),
  }
}

/** One that nothing but its condition keeps from sharing with the rival. */
export const exclusiveWith = (members: readonly TemplateResource[], rival: TemplateResource): RefusedSet =>
  exclusive(members, [rival], decidingBetween(members[0]!, rival))

/** A condition has a value, a loop a count. */
interface Deciding {
  readonly value?: Value
  readonly count?: Value
  readonly at: Position
}

function exclusive(
  members: readonly TemplateResource[],
  beside: readonly TemplateResource[],
  decidingOf: (resource: TemplateResource) => Deciding | null | undefined,
): RefusedSet {
  const isCounted = members.every((member) => decidingOf(member)?.count !== undefined)
  return {
    members,
    verdict: 'mutually-exclusive',
    reasons: [
      reasonFor('mutually-exclusive', members, beside, {
        path: isCounted ? 'copy.count' : 'condition',
        values: (resource) => {
          const deciding = decidingOf(resource)
          const value = deciding?.value ?? deciding?.count
          return value === undefined ? true : showValue(value)
        },
        at: (resource) => decidingOf(resource)?.at ?? resource.at,
      }),
    ],
  }
}

/** A condition that is false, or a loop that makes none; of one that is deployed, its condition. */
const whatLeavesOut = ({ conditions, copy }: TemplateResource): Deciding | null =>
  conditions.find(({ value }) => isFalse(value)) ?? (isEmpty(copy) ? copy : (conditions[0] ?? null))

const isFalse = (value: Value): boolean => value.kind === 'known' && value.value === false

const isEmpty = (copy: TemplateResource['copy']): boolean =>
  copy !== null && copy.count.kind === 'known' && copy.count.value === 0

/** Whether the values that the parameters have leave it out. */
export const isNeverDeployed = ({ conditions, copy }: TemplateResource): boolean =>
  conditions.some(({ value }) => isFalse(value)) || isEmpty(copy)
