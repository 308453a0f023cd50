import { childValue } from '../../catalog/kinds/child-value.js'
import type { Agreement, ChildAgreement, Kind } from '../../catalog/kinds/kind.js'
import type { Policy } from '../../model/policy.js'
import type { Reason, SeparationCode } from '../../model/reason.js'
import type { Position } from '../../model/position.js'
import type { TemplateResource } from '../../model/template.js'
import type { TemplateVerdict } from '../../model/template-plan.js'
import { type Comparison, type Value, compareValues, known } from '../../model/value.js'
import { matcherOf } from '../globs.js'
import { partOf, showValue } from '../property.js'
import { environmentOf } from './environment.js'
import { facetOf } from './sets.js'

/** Something that has one value on a shared resource, and on what it stands. */
export interface Trait {
  readonly code: SeparationCode
  readonly path: string
  /** Guidance, not impossibility, keeps apart what differs in it. */
  readonly isGuidance?: boolean
  readonly read: (resource: TemplateResource) => Value
  readonly at?: (resource: TemplateResource) => Position
  readonly compare?: (a: Value, b: Value) => Comparison
}

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

export type Standing = 'equal' | 'guided-apart' | 'different' | 'undecided'

/** How two resources stand to each other over all traits. Guidance comes before what cannot be, that before what is not known. */
export function compareResources(a: TemplateResource, b: TemplateResource, traits: readonly Trait[]): Standing {
  let standing: Standing = 'equal'
  for (const trait of traits) {
    const verdict = compareTrait(trait, a, b)
    if (verdict === 'different' && trait.isGuidance === true) return 'guided-apart'
    if (verdict === 'different') standing = 'different'
    else if (verdict === 'undecided' && standing === 'equal') standing = 'undecided'
  }
  return standing
}

/** How it stands to the one that it is nearest to sharing with. */
export function fateOf(
  resource: TemplateResource,
  others: readonly TemplateResource[],
  traits: readonly Trait[],
): Standing {
  const standings = new Set(
    others.filter((other) => other !== resource).map((other) => compareResources(resource, other, traits)),
  )
  return NEAREST.find((standing) => standings.has(standing)) ?? 'different'
}

const NEAREST: readonly Standing[] = ['equal', 'undecided', 'guided-apart']

export const verdictOf = (standing: Exclude<Standing, 'equal'>): TemplateVerdict => VERDICTS[standing]

const VERDICTS: Readonly<Record<Exclude<Standing, 'equal'>, TemplateVerdict>> = {
  'guided-apart': 'keep-separate',
  different: 'cannot-share',
  undecided: 'undecidable',
}

const compareTrait = ({ read, compare = compareValues }: Trait, a: TemplateResource, b: TemplateResource): Comparison =>
  compare(read(a), read(b))

/** The traits on which the first resource stands so to one of the others, each with what all of them say. */
export function reasonsFor(
  standing: Exclude<Standing, 'equal'>,
  [first, ...others]: readonly TemplateResource[],
  traits: readonly Trait[],
): readonly Reason[] {
  const wanted: Comparison = standing === 'undecided' ? 'undecided' : 'different'
  const found = traits
    .filter(({ isGuidance = false }) => standing === 'undecided' || isGuidance === (standing === 'guided-apart'))
    .filter((trait) => anyTwo([first!, ...others], (a, b) => compareTrait(trait, a, b) === wanted))
    .map(({ code, path, read, at = ({ at: place }: TemplateResource) => place }): Reason & { path: string } => ({
      code: standing === 'undecided' ? 'undecided' : code,
      with: others.map(({ label }) => label),
      path,
      values: [first!, ...others].map((resource) => showValue(read(resource))),
      at: [first!, ...others].map(at),
    }))
  // Several traits may be read from one place, and from one expression: it is said once.
  const keys = found.map(({ code, path, values }) => (code === 'undecided' ? path : JSON.stringify([path, values])))
  return found.filter((_, index) => keys.indexOf(keys[index]!) === index)
}

function anyTwo<T>(items: readonly T[], holds: (a: T, b: T) => boolean): boolean {
  return items.some((a, index) => items.slice(index + 1).some((b) => holds(a, b)))
}
