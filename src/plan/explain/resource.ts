import { kindOf } from '../../catalog/kinds/kinds.js'
import type { ResourceExplanation } from '../../model/explanation.js'
import { byPosition, byText } from '../../model/order.js'
import type { TemplateResource, Templates } from '../../model/template.js'
import { neighbourhoodOf } from '../templates/neighbourhood.js'
import { distinctBy } from '../templates/sets.js'
import { saidOfFacet } from './resources.js'

const HANGING = ['plan', 'workspace', 'host-storage', 'endpoint-target'] as const

/** What a template says of a resource, and what hangs on it, in every application that deploys it. */
export function profileResource(
  readings: readonly TemplateResource[],
  { applications }: Templates,
): Pick<ResourceExplanation, 'applications' | 'dependents' | 'settings'> {
  const deploying = applications.filter(({ resources }) => resources.some((each) => readings.includes(each)))
  const hanging = deploying.flatMap((application) => {
    const neighbours = neighbourhoodOf(application)
    const own = application.resources.filter((each) => readings.includes(each))
    return own.flatMap((each) => HANGING.flatMap((role) => neighbours.linkedTo(each, role)))
  })
  const [first] = readings as [TemplateResource]
  const facets = Object.entries(kindOf(first.type)?.facets ?? {})
  return {
    applications: deploying.map(({ name }) => name),
    dependents: distinctBy(hanging, ({ label, at, pointer }) => JSON.stringify([label, at.file, pointer]))
      .toSorted((a, b) => byText(a.label, b.label) || byPosition(a.at, b.at))
      .map(({ label, at, pointer }) => ({ id: label, file: at.file, line: at.line, pointer })),
    settings: distinctBy(
      facets
        .map(([facet, { path }]) => ({ path, said: saidOfFacet(first, facet) }))
        .filter(({ said }) => said.value !== null),
      ({ path }) => path,
    ),
  }
}
