import type { TemplateResource } from '../../../model/template.js'
import { type Comparison, type Value, compareValues } from '../../../model/value.js'
import { digestValue } from '../../property.js'
import type { Standing, Trait } from './trait.js'

/** What one resource says of one trait. */
interface Said {
  readonly value: Value
  /** Equal for values with one text. */
  readonly id: number
  readonly certainty: Certainty
}

/** `unknown`: equals nothing, not even itself. `symbolic`: equals itself. `ground`: equal or different to whatever is ground. */
type Certainty = 'unknown' | 'symbolic' | 'ground'

/**
 * What resources of one kind say of every trait, read once: thousands are compared with each other, and nearly always a
 * number tells that two values are one.
 */
export class Profiles {
  private readonly profiles = new Map<TemplateResource, readonly Said[]>()
  private readonly ids: readonly Map<string, number>[]
  /** Guidance comes before what cannot be. */
  private readonly order: readonly number[]

  constructor(
    resources: readonly TemplateResource[],
    readonly traits: readonly Trait[],
  ) {
    this.ids = traits.map(() => new Map<string, number>())
    const isGuided = (index: number): boolean => traits[index]!.isGuidance === true
    const all = traits.map((_, index) => index)
    this.order = [...all.filter(isGuided), ...all.filter((index) => !isGuided(index))]
    for (const resource of resources) this.profiles.set(resource, this.read(resource))
  }

  /** How two resources stand to each other over all traits. */
  compare(a: TemplateResource, b: TemplateResource): Standing {
    return this.comparerOf(a)(b)
  }

  comparerOf(resource: TemplateResource): (other: TemplateResource) => Standing {
    const profile = this.profiles.get(resource)!
    return (other) => this.compareProfiles(profile, this.profiles.get(other)!)
  }

  private compareProfiles(first: readonly Said[], second: readonly Said[]): Standing {
    let standing: Standing = 'equal'
    for (const index of this.order) {
      const verdict = this.compareSaid(index, first[index]!, second[index]!)
      if (verdict === 'different') return this.traits[index]!.isGuidance === true ? 'guided-apart' : 'different'
      if (verdict === 'undecided') standing = 'undecided'
    }
    return standing
  }

  compareOn(index: number, a: TemplateResource, b: TemplateResource): Comparison {
    return this.compareSaid(index, this.profiles.get(a)![index]!, this.profiles.get(b)![index]!)
  }

  /** One text for resources that stand alike to every other one. */
  classOf(resource: TemplateResource): string {
    return this.profiles
      .get(resource)!
      .map(({ id }) => id)
      .join()
  }

  /** Resources that are equal have one; null for one that equals none. Traits with an order of their own play no part. */
  bucketOf(resource: TemplateResource): string | null {
    const strict = this.profiles.get(resource)!.filter((_, index) => this.traits[index]!.compare === undefined)
    return strict.some(({ certainty }) => certainty === 'unknown') ? null : strict.map(({ id }) => id).join()
  }

  /** Whether everything is known. */
  isGround(resource: TemplateResource): boolean {
    return this.profiles.get(resource)!.every(({ certainty }) => certainty === 'ground')
  }

  /** One text for resources that guidance sees alike. */
  guidanceOf(resource: TemplateResource): string {
    return this.profiles
      .get(resource)!
      .filter((_, index) => this.traits[index]!.isGuidance === true)
      .map(({ id }) => id)
      .join()
  }

  private compareSaid(index: number, a: Said, b: Said): Comparison {
    if (a.id === b.id && a.certainty !== 'unknown') return 'equal'
    const { compare } = this.traits[index]!
    if (compare === undefined && a.certainty === 'ground' && b.certainty === 'ground') return 'different'
    return (compare ?? compareValues)(a.value, b.value)
  }

  private read(resource: TemplateResource): readonly Said[] {
    return this.traits.map((trait, index) => {
      const value = trait.read(resource)
      const ids = this.ids[index]!
      const digest = digestValue(value)
      const id = ids.get(digest) ?? ids.size
      ids.set(digest, id)
      return { value, id, certainty: certaintyOf(value) }
    })
  }
}

function certaintyOf(value: Value): Certainty {
  if (value.kind === 'known' || value.kind === 'absent') return 'ground'
  if (value.kind === 'symbol') return 'symbolic'
  if (value.kind === 'unknown' || value.open !== null) return 'unknown'
  const parts = value.kind === 'list' ? value.items : Object.values(value.entries).map((entry) => entry.value)
  const certainties = new Set(parts.map(certaintyOf))
  return CERTAINTIES.find((each) => certainties.has(each)) ?? 'ground'
}

const CERTAINTIES: readonly Certainty[] = ['unknown', 'symbolic']
