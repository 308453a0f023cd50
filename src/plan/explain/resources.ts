import { isLeftOut } from '../../catalog/kinds/facets.js'
import { kindOf } from '../../catalog/kinds/kinds.js'
import type {
  ComparedProperty,
  ResourceJudgement,
  ResourcePairExplanation,
  SaidValue,
} from '../../model/explanation.js'
import type { Policy } from '../../model/policy.js'
import type { Refusal } from '../../model/report.js'
import type { Application, TemplateResource, Templates } from '../../model/template.js'
import { type Value, compareValues } from '../../model/value.js'
import { showValue } from '../property.js'
import { traitsOf } from '../templates/agreement/agreement.js'
import { judgeKind } from '../templates/judge-kind.js'
import { neighbourhoodOf } from '../templates/neighbourhood.js'
import { distinctBy, facetOf } from '../templates/sets.js'
import type { RefusedSet } from '../templates/steps/step.js'

export type JudgedResources = Pick<ResourcePairExplanation, 'incomparable' | 'judgements'>

/**
 * Holds two template resources against each other, in every application that deploys both, with the steps of the plan.
 * @param first every reading of the one declaration: one for each application
 */
export function explainResources(
  first: readonly TemplateResource[],
  second: readonly TemplateResource[],
  { applications }: Templates,
  policy: Policy,
): JudgedResources {
  if (first[0]!.type !== second[0]!.type) return { incomparable: 'different-kinds', judgements: [] }
  const judgements = applications.flatMap((application): readonly ResourceJudgement[] => {
    const [a, b] = [first, second].map((readings) => application.resources.find((each) => readings.includes(each)))
    return a === undefined || b === undefined ? [] : [judge(a, b, application, policy)]
  })
  if (judgements.length === 0) return { incomparable: 'different-applications', judgements }
  return { incomparable: null, judgements: united(judgements) }
}

function judge(a: TemplateResource, b: TemplateResource, application: Application, policy: Policy): ResourceJudgement {
  const kind = kindOf(a.type)!
  const { groups, refused } = judgeKind(kind, [a, b], neighbourhoodOf(application), policy)
  const [set] = refused
  return {
    applications: [application.name],
    refusal: groups.length > 0 || set === undefined ? null : refusalOf(set, kind.type, application.name),
    properties: compareFacets(a, b, policy),
  }
}

const refusalOf = ({ members, verdict, reasons }: RefusedSet, kind: string, application: string): Refusal => ({
  components: members.map(({ label }) => label),
  members: members.map(({ label, at, pointer }) => ({ id: label, file: at.file, line: at.line, pointer })),
  source: 'template',
  kind,
  application,
  verdict,
  reasons,
})

/** What must agree, then what may differ. */
function compareFacets(a: TemplateResource, b: TemplateResource, policy: Policy): readonly ComparedProperty[] {
  const kind = kindOf(a.type)!
  const agreeing = traitsOf(kind, policy).map(({ path, read, at, compare }): ComparedProperty => {
    const [first, second] = [read(a), read(b)]
    const verdict = (compare ?? compareValues)(first, second)
    const placeOf = at ?? ((resource: TemplateResource) => resource.at)
    return {
      path,
      sides: [said(first, a, placeOf(a)), said(second, b, placeOf(b))],
      verdict: { kind: verdict === 'equal' && compareValues(first, second) !== 'equal' ? 'compatible' : verdict },
    }
  })
  const free = kind.mayDiffer.map((facet): ComparedProperty => {
    const [first, second] = [facetOf(a, facet), facetOf(b, facet)]
    const isEqual = compareValues(first, second) === 'equal'
    return {
      path: kind.facets[facet]!.path,
      sides: [saidOfFacet(a, facet), saidOfFacet(b, facet)],
      verdict: { kind: isEqual ? 'equal' : 'compatible' },
    }
  })
  const told = [...agreeing.filter((row) => !isOnePlace(row)), ...free]
  const differing = new Set(told.filter(({ verdict }) => verdict.kind !== 'equal').map(({ path }) => path))
  // Several facets may be read from one place: what they say of it is told once, and that they agree only if all do.
  return distinctBy(
    told.filter(({ path, verdict }) => verdict.kind !== 'equal' || !differing.has(path)),
    ({ path, verdict }) => `${path} ${verdict.kind}`,
  )
}

/** That both go to one place is as a rule so. */
const isOnePlace = ({ path, verdict }: ComparedProperty): boolean =>
  verdict.kind === 'equal' && (path === 'subscriptionId' || path === 'resourceGroup')

export const saidOfFacet = (resource: TemplateResource, facet: string): SaidValue =>
  said(facetOf(resource, facet), resource, resource.facets[facet]?.at ?? resource.at)

/** What has no place of its own was filled in. */
const said = (value: Value, resource: TemplateResource, at: SaidValue['at']): SaidValue => ({
  // What a version of Azure's API fills in is not known.
  value: isLeftOut(value) ? null : showValue(value),
  at,
  from: at.line === resource.at.line && at.column === resource.at.column ? 'default' : 'source',
})

/** What holds in several applications is said once. */
function united(judgements: readonly ResourceJudgement[]): readonly ResourceJudgement[] {
  const keyOf = ({ refusal, properties }: ResourceJudgement): string =>
    JSON.stringify([refusal?.verdict, refusal?.reasons, properties])
  return distinctBy(judgements, keyOf).map((judgement) => ({
    ...judgement,
    applications: judgements
      .filter((other) => keyOf(other) === keyOf(judgement))
      .flatMap(({ applications }) => applications),
  }))
}
