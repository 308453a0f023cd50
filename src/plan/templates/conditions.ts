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
  const [opposite, others] = findOpposites(present)
  if (opposite === null) return { refused, left: present }
  const paired = new Set([opposite, ...others])
  return {
    refused: [...refused, exclusive([...paired], [])],
    left: present.filter((resource) => !paired.has(resource)),
  }
}

/** The first one that others exclude, and those; canonical keys write `not(…)` around the key of what is negated. */
function findOpposites(
  resources: readonly TemplateResource[],
): readonly [TemplateResource | null, readonly TemplateResource[]] {
  const byKey = new Map<string, TemplateResource[]>()
  for (const resource of resources) {
    for (const key of conditionsOf(resource)) {
      const known = byKey.get(key)
      if (known === undefined) byKey.set(key, [resource])
      else known.push(resource)
    }
  }
  const oppositesOf = (key: string): readonly TemplateResource[] => [
    ...(byKey.get(`not(${key})`) ?? []),
    ...(key.startsWith('not(') && key.endsWith(')') ? (byKey.get(key.slice('not('.length, -1)) ?? []) : []),
  ]
  for (const resource of resources) {
    const others = new Set(conditionsOf(resource).flatMap(oppositesOf))
    if (others.size > 0) return [resource, resources.filter((other) => others.has(other))]
  }
  return [null, []]
}

const conditionsOf = ({ conditions }: TemplateResource): readonly string[] =>
  conditions.flatMap(({ value }) => (value.kind === 'symbol' ? [value.key] : []))

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
