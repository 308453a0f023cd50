import { CONFIGURED_LIMITS, RESOURCE_LIMITS } from '../catalog/backend-limits.js'
import type { BackendJudgement, PassedLimit } from '../model/plan.js'
import { entryOf } from '../model/value.js'
import { loadOf, passedLimits } from './capacity.js'
import { disagreementsAmong } from './disagreements-among.js'
import { findDifferences } from './differences.js'
import type { ExistingBackend } from './existing-backend.js'
import type { Profile } from './profile.js'
import { bringingProps, isBrought } from './resources.js'
import type { Setting } from './settings/setting.js'
import { readStoredNames } from './stored-names.js'
import { creates } from './subject.js'
import { readVariables } from './variables.js'

/** Holds an existing backend against the rules that a new one must keep. Of one that was half read: what is certain anyway. */
export function judgeBackend(existing: ExistingBackend, settings: readonly Setting[]): BackendJudgement {
  const { backend, configuration } = existing
  const profiles = certainMembers(existing).map((profile) => withoutPerhaps(profile, settings))
  return {
    backend,
    members: profiles.flatMap(({ component }) => component ?? []),
    disagreements: disagreementsAmong(profiles, configuration, settings),
    differences: profiles.length < 2 ? [] : findDifferences(profiles),
    passed: [...findPassed(profiles, existing), ...findForbidden(profiles, existing)],
  }
}

/** What is added outside the map of a backend that was not read to its end is perhaps added only under a condition. */
function certainMembers({ backend, members, profiles }: ExistingBackend): readonly Profile[] {
  if (backend.complete) return profiles
  const added = new Set(backend.members.filter(({ key }) => key === null).map(({ component }) => component))
  return profiles.filter((_, index) => !added.has(members[index]!.key))
}

/** A member without the resources that it perhaps brings along: what it asks of those is asked of nobody then. */
function withoutPerhaps(profile: Profile, settings: readonly Setting[]): Profile {
  const { component } = profile
  if (component === null) return profile
  const perhaps = new Set(bringingProps(component).filter((prop) => isBrought(component, prop) === 'unknown'))
  if (perhaps.size === 0) return profile
  const certain = {
    ...profile,
    creates: profile.creates.filter(({ suppliedBy }) => !suppliedBy.some((prop) => perhaps.has(prop))),
  }
  return {
    ...certain,
    readings: settings.map((setting) => setting.read(certain)),
    stored: readStoredNames(certain),
    variables: readVariables(certain),
  }
}

/** Names that are not known may be those of others: they count for nothing. */
function findPassed(profiles: readonly Profile[], { backend, limits }: ExistingBackend): readonly PassedLimit[] {
  const loads = profiles.map((profile) => {
    const { stored } = profile
    const isNamed = stored?.database.value.kind === 'known' && stored.container.value.kind === 'known'
    return isNamed ? loadOf(profile) : { ...loadOf(profile), store: null }
  })
  const configured = entryOf(backend.config, 'limits')
  return [...passedLimits(loads, limits)].map((passed) => {
    const own = Object.keys(CONFIGURED_LIMITS).find((key) => CONFIGURED_LIMITS[key] === passed.name)
    const value = own === undefined || configured.kind !== 'object' ? null : entryOf(configured, own)
    const isOwn = value?.kind === 'known' && value.value === passed.limit
    return isOwn ? { ...passed, name: own! } : passed
  })
}

/** A backend that may create no Cosmos DB account has no place for a member that needs one. */
function findForbidden(profiles: readonly Profile[], { backend }: ExistingBackend): readonly PassedLimit[] {
  const configured = entryOf(backend.config, 'limits')
  if (configured.kind !== 'object') return []
  return Object.entries(RESOURCE_LIMITS).flatMap(([name, type]) => {
    const value = entryOf(configured, name)
    const isForbidden = value.kind === 'known' && value.value === 0
    return isForbidden && profiles.some((profile) => creates(profile, type)) ? [{ name, limit: 0, amount: 1 }] : []
  })
}
