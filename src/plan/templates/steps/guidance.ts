import type { Guidance, Kind } from '../../../catalog/kinds/kind.js'
import type { Policy } from '../../../model/policy.js'
import type { Reason } from '../../../model/reason.js'
import type { TemplateResource } from '../../../model/template.js'
import { matcherOf } from '../../globs.js'
import type { RefusedSet, Step } from './step.js'
import type { Neighbourhood } from '../neighbourhood.js'
import { reasonFor } from '../sets.js'

const HOSTING = ['host-storage', 'maybe-host-storage'] as const

/** What guidance keeps apart although it could be one, and what the policy isolates. */
export function applyGuidance(
  kind: Kind,
  resources: readonly TemplateResource[],
  neighbours: Neighbourhood,
  policy: Policy,
): Step {
  if (resources.length < 2) return { refused: [], left: resources }
  const always = kind.guidance.find(({ when }) => when === 'always')
  if (always !== undefined) return { refused: [keepApart(resources, [], guided(always))], left: [] }

  const isolated = resources.filter(isIsolatedBy(policy))
  const isFree = isNotIn(isolated)
  const hosting = kind.guidance.find(({ when }) => when === 'hosts-functions')
  const isHost = (resource: TemplateResource): boolean =>
    HOSTING.some((role) => neighbours.linkedTo(resource, role).length > 0)
  const hosts = hosting === undefined ? [] : resources.filter((resource) => isFree(resource) && isHost(resource))
  return separate(resources, [
    ...(isolated.length === 0 ? [] : [{ members: isolated, reason: policyReason }]),
    ...(hosts.length === 0 ? [] : [{ members: hosts, reason: guided(hosting!) }]),
  ])
}

function isNotIn<T>(items: readonly T[]): (item: T) => boolean {
  const set = new Set(items)
  return (item) => !set.has(item)
}

type MakeReason = (members: readonly TemplateResource[], beside: readonly TemplateResource[]) => Reason

interface Part {
  readonly members: readonly TemplateResource[]
  readonly reason: MakeReason
}

/** One that is left alone is apart from the others for the same reason. */
function separate(resources: readonly TemplateResource[], parts: readonly Part[]): Step {
  const out = new Set(parts.flatMap(({ members }) => members))
  const rest = resources.filter((resource) => !out.has(resource))
  const isAlone = rest.length === 1 && parts.length > 0
  return {
    refused: parts.map(({ members, reason }, index) =>
      index === parts.length - 1 && isAlone
        ? keepApart([...members, ...rest], [], reason)
        : keepApart(members, members.length === 1 ? rest : [], reason),
    ),
    left: isAlone ? [] : rest,
  }
}

export const keepApart = (
  members: readonly TemplateResource[],
  beside: readonly TemplateResource[],
  reason: MakeReason,
): RefusedSet => ({ members, verdict: 'keep-separate', reasons: [reason(members, beside)] })

export const guided =
  ({ id }: Guidance): MakeReason =>
  (members, beside) =>
    reasonFor('separate-by-guidance', members, beside, { path: id })

const policyReason: MakeReason = (members, beside) =>
  reasonFor('isolated-by-policy', members, beside, { path: 'isolate' })

function isIsolatedBy({ isolate }: Policy): (resource: TemplateResource) => boolean {
  const matchers = isolate.map((text) => ({ text, matches: matcherOf(text) }))
  return ({ label, at }) => matchers.some(({ text, matches }) => text === label || matches(at.file))
}
