import type { TemplateResource } from '../../model/template.js'
import type { Step } from './step.js'
import { foldName, isEqual, partition, reasonFor } from './sets.js'

/** One name in one place is one resource, however often it is declared: it counts once. */
export function findSameResources(resources: readonly TemplateResource[]): Step {
  const sets = partition(resources, isSameResource)
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

function isSameResource(a: TemplateResource, b: TemplateResource): boolean {
  if (a.copy !== null || b.copy !== null) return false
  return (
    isEqual(foldName(a.name), foldName(b.name)) &&
    isEqual(a.place.resourceGroup, b.place.resourceGroup) &&
    isEqual(a.place.subscription, b.place.subscription)
  )
}
