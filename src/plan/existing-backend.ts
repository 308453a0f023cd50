import type { BackendLimits } from '../catalog/backend-limits.js'
import type { Family } from '../catalog/components.js'
import type { BackendDeclaration, ComponentDeclaration } from '../model/component.js'
import { type Load, limitsOfBackend, loadOf } from './capacity.js'
import type { Profile } from './profile.js'
import { type ResourceKey, familyOf, sharedKeysOf } from './resources.js'
import { type Subject, configurationSubject, memberSubject } from './subject.js'

/** A backend of the code, as something that components could join. */
export interface ExistingBackend {
  readonly backend: BackendDeclaration
  readonly members: readonly ComponentDeclaration[]
  /** The members. A component joins when it agrees with every one of them and with the configuration. */
  readonly profiles: readonly Profile[]
  readonly configuration: Profile
  /** Families that find a resource of theirs here. */
  readonly families: ReadonlySet<Family>
  readonly provides: readonly ResourceKey[]
  readonly loads: readonly Load[]
  readonly limits: BackendLimits
  /** False when its scope or a part of it could not be read: nothing can be said to fit in. */
  readonly isUnderstood: boolean
}

export function describeBackend(
  backend: BackendDeclaration,
  components: ReadonlyMap<string, ComponentDeclaration>,
  profile: (subject: Subject) => Profile,
  limits: BackendLimits,
): ExistingBackend {
  const members = backend.members.map(({ component }) => components.get(component)).filter((found) => !!found)
  const profiles = members.map((member) => profile(memberSubject(member, backend)))
  return {
    backend,
    members,
    profiles,
    configuration: profile(configurationSubject(backend)),
    families: new Set(members.filter((member) => sharedKeysOf(member).length > 0).map(familyOf)),
    provides: members.flatMap(sharedKeysOf),
    loads: profiles.map(loadOf),
    limits: limitsOfBackend(limits, backend),
    isUnderstood: backend.complete && backend.scope !== null && members.length === backend.members.length,
  }
}
