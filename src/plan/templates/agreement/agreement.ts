import { childValue } from '../../../catalog/kinds/child-value.js'
import type { Agreement, ChildAgreement, Kind } from '../../../catalog/kinds/kind.js'
import type { Policy } from '../../../model/policy.js'
import type { Reason } from '../../../model/reason.js'
import type { TemplateResource } from '../../../model/template.js'
import type { TemplateVerdict } from '../../../model/template-plan.js'
import { type Comparison, type Value, compareValues, known } from '../../../model/value.js'
import { matcherOf } from '../../globs.js'
import { partOf, showValue } from '../../property.js'
import { environmentOf } from './environment.js'
import type { Profiles } from './profiles.js'
import { MOST_NAMED, distinctBy, facetOf } from '../sets.js'
import type { Standing, Trait } from './trait.js'

/** Everything that must agree between two resources of a kind, the most telling first. */
export function traitsOf(kind: Kind, policy: Policy): readonly Trait[] {
  return [
    { code: 'different-subscription', path: 'subscriptionId', read: ({ place }) => place.subscription },
    { code: 'different-resource-group', path: 'resourceGroup', read: ({ place }) => place.resourceGroup },
    environmentTrait(kind),
    ...(policy.boundaries.paths.length === 0 ? [] : [pathTrait(policy.boundaries.paths)]),
    ...policy.boundaries.tags.map(tagTrait),
    ...kind.mustAgree.map((agreement) => agreementTrait(agreement, kind, policy)),
    ...(kind.childrenAgree ?? []).map((agreement) => childTrait(agreement, kind)),
  ]
}

/** Two different stages never share. Where guidance asks for it, one that names none does not share with one that does. */
function environmentTrait(kind: Kind): Trait {
  const guided = kind.guidance.some(({ when }) => when === 'environments-differ')
  return {
    code: 'different-environment',
    path: 'tags.environment',
    isGuidance: true,
    read: environmentOf,
    compare: (a, b) => {
      const isOpen = (value: Value): boolean => value.kind === 'absent'
      if (isOpen(a) || isOpen(b)) return isOpen(a) === isOpen(b) || !guided ? 'equal' : 'different'
      const verdict = compareValues(a, b)
      return verdict === 'undecided' && !guided ? 'equal' : verdict
    },
  }
}

function pathTrait(globs: readonly string[]): Trait {
  const matchers = globs.map((glob) => ({ glob, matches: matcherOf(glob) }))
  return {
    code: 'isolated-by-policy',
    path: 'boundaries.paths',
    isGuidance: true,
    read: ({ at }) =>
      known(
        matchers
          .filter(({ matches }) => matches(at.file))
          .map(({ glob }) => glob)
          .join(', '),
      ),
  }
}

const tagTrait = (name: string): Trait => ({
  code: 'different-tags',
  path: `tags.${name}`,
  isGuidance: true,
  read: (resource) => partOf(facetOf(resource, 'tags'), name),
})

function agreementTrait({ facet, code, order }: Agreement, kind: Kind, policy: Policy): Trait {
  const trait: Trait = {
    code,
    path: kind.facets[facet]!.path,
    read: (resource) => facetOf(resource, facet),
    at: (resource) => resource.facets[facet]?.at ?? resource.at,
  }
  if (order === undefined || !policy.allowSkuUpgrades) return trait
  return {
    ...trait,
    compare: (a, b) => {
      const verdict = compareValues(a, b)
      if (verdict !== 'different' || a.kind !== 'known' || b.kind !== 'known') return verdict
      return order(a.value, b.value) === 'incomparable' ? 'different' : 'equal'
    },
  }
}

const childTrait = (agreement: ChildAgreement, kind: Kind): Trait => ({
  code: agreement.code,
  path: `${agreement.child}.${kind.children?.[agreement.child]?.[agreement.facet]?.path ?? agreement.facet}`,
  read: ({ children }) => childValue(kind, children, agreement),
})

export const verdictOf = (standing: Exclude<Standing, 'equal'>): TemplateVerdict => VERDICTS[standing]

const VERDICTS: Readonly<Record<Exclude<Standing, 'equal'>, TemplateVerdict>> = {
  'guided-apart': 'keep-separate',
  different: 'cannot-share',
  undecided: 'undecidable',
}

/** The traits on which some of the resources stand so to each other, each with what the first of them say. */
export function reasonsFor(
  standing: Exclude<Standing, 'equal'>,
  resources: readonly TemplateResource[],
  profiles: Profiles,
): readonly Reason[] {
  const wanted: Comparison = standing === 'undecided' ? 'undecided' : 'different'
  const named = resources.slice(0, 1 + MOST_NAMED)
  const compared = distinctBy(resources, (resource) => profiles.classOf(resource)).slice(0, MOST_COMPARED)
  const found = profiles.traits.flatMap(
    ({ code, path, read, isGuidance = false, at = ({ at: place }) => place }, index): readonly Reason[] => {
      if (standing !== 'undecided' && isGuidance !== (standing === 'guided-apart')) return []
      if (!anyTwo(compared, (a, b) => profiles.compareOn(index, a, b) === wanted)) return []
      return [
        {
          code: standing === 'undecided' ? 'undecided' : code,
          with: named.slice(1).map(({ label }) => label),
          path,
          values: named.map((resource) => showValue(read(resource))),
          at: named.map(at),
        },
      ]
    },
  )
  // Several traits may be read from one place, and from one expression: it is said once.
  if (found.length > 0) return distinctBy(found, saying)
  // Found among more resources than are looked at here.
  return [{ code: 'undecided', with: named.slice(1).map(({ label }) => label), path: null, values: [], at: [] }]
}

const saying = ({ code, path, values }: Reason): string =>
  code === 'undecided' ? String(path) : JSON.stringify([path, values])

/** Resources that are looked at for a reason; a template may have thousands. */
const MOST_COMPARED = 100

function anyTwo<T>(items: readonly T[], holds: (a: T, b: T) => boolean): boolean {
  return items.some((a, index) => items.slice(index).some((b) => holds(a, b)))
}
