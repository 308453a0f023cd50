import type { TemplateResource } from '../../model/template.js'
import type { Value } from '../../model/value.js'
import { showValue } from '../property.js'
import type { RefusedSet, Step } from './step.js'
import { reasonFor } from './sets.js'

/**
 * Resources that are not deployed for the values the parameters have (their defaults, or the parameter file's), and pairs
 * whose conditions are each other's opposite: no deployment has both.
 */
export function separateConditional(resources: readonly TemplateResource[]): Step {
  const absent = resources.filter(isNeverDeployed)
  const present = resources.filter((resource) => !isNeverDeployed(resource))
  const refused: RefusedSet[] = []
  if (absent.length > 0 && resources.length > 1) {
    // With one that is deployed, the two are the pair that somebody may think of.
    const members = present.length === 1 ? [...present, ...absent] : absent
    refused.push(exclusive(members, present.length === 1 ? [] : present))
  }
  const opposite = present.find((a) => present.some((b) => excludes(a, b)))
  const others = present.filter((resource) => opposite !== undefined && excludes(opposite, resource))
  if (opposite === undefined) return { refused, left: present }
  return {
    refused: [...refused, exclusive([opposite, ...others], [])],
    left: present.filter((resource) => resource !== opposite && !others.includes(resource)),
  }
}

function exclusive(members: readonly TemplateResource[], beside: readonly TemplateResource[]): RefusedSet {
  return {
    members,
    verdict: 'mutually-exclusive',
    reasons: [
      reasonFor('mutually-exclusive', members, beside, {
        path: 'condition',
        values: ({ conditions }) => {
          const deciding = conditions.find(({ value }) => isFalse(value)) ?? conditions[0]
          return deciding === undefined ? true : showValue(deciding.value)
        },
        at: (resource) =>
          (resource.conditions.find(({ value }) => isFalse(value)) ?? resource.conditions[0])?.at ?? resource.at,
      }),
    ],
  }
}

const isFalse = (value: Value): boolean => value.kind === 'known' && value.value === false

const isNeverDeployed = ({ conditions, copy }: TemplateResource): boolean =>
  conditions.some(({ value }) => isFalse(value)) ||
  (copy !== null && copy.count.kind === 'known' && copy.count.value === 0)

/** Canonical keys write the negation of a condition around the key of the condition. */
const excludes = (a: TemplateResource, b: TemplateResource): boolean =>
  a.conditions.some((one) => b.conditions.some((other) => isOpposite(one.value, other.value)))

const isOpposite = (a: Value, b: Value): boolean =>
  a.kind === 'symbol' && b.kind === 'symbol' && (a.key === `not(${b.key})` || b.key === `not(${a.key})`)
