import type { TemplateResource } from '../../model/template.js'
import type { Step } from './step.js'
import { foldName, keyOfValue, partition, reasonFor } from './sets.js'

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
    left: sets.map(([first]) => first!),
  }
}

/** Null where it cannot be told; instances of a loop are several. */
function identityOf({ name, place, copy }: TemplateResource): string | null {
  if (copy !== null) return null
  const keys = [foldName(name), place.resourceGroup, place.subscription].map(keyOfValue)
  return keys.includes(null) ? null : JSON.stringify(keys)
}
