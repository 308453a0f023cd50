import type { TemplateResource } from '../../../model/template.js'
import { isNeverDeployed } from './conditions.js'
import type { Step } from './step.js'
import { foldName, keyOfValue, partition, reasonFor } from '../sets.js'

/** One name in one place is one resource, however often it is declared: it counts once. */
export function findSameResources(resources: readonly TemplateResource[]): Step {
  const sets = partition(resources, identityOf)
  return {
    refused: sets
      .filter(({ length }) => length > 1)
      .map((members) => ({
        members,
        verdict: 'same-resource',
        reasons: [reasonFor('already-shared', members, [], { path: 'name', values: ({ label }) => label })],
      })),
    // Of several declarations the one that is deployed says what the resource is like.
    left: sets.map((members) => members.find((member) => !isNeverDeployed(member)) ?? members[0]!),
  }
}

/** Azure refuses what has no name: which resources are meant is not known. */
export function separateNameless(resources: readonly TemplateResource[]): Step {
  const members = resources.filter(({ name }) => name.kind === 'absent')
  if (members.length === 0) return { refused: [], left: resources }
  return {
    refused: [{ members, verdict: 'undecidable', reasons: [reasonFor('undecided', members, [], { path: 'name' })] }],
    left: resources.filter(({ name }) => name.kind !== 'absent'),
  }
}

/** Null where it cannot be told; instances of a loop are several. */
function identityOf({ name, place, copy }: TemplateResource): string | null {
  if (copy !== null) return null
  const keys = [foldName(name), place.resourceGroup, place.subscription].map(keyOfValue)
  return keys.includes(null) ? null : JSON.stringify(keys)
}
