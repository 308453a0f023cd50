import type { Family } from '../catalog/components.js'
import type { ComponentDeclaration, Scope } from '../model/component.js'
import { type Load, loadOf } from './capacity.js'
import type { Profile } from './profile.js'
import { type ResourceKey, familyOf, sharedKeysOf } from './resources.js'

/** A component that may join a group: nothing about itself stands against it. */
export interface Newcomer {
  readonly component: ComponentDeclaration
  readonly scope: Scope
  readonly family: Family
  readonly profile: Profile
  /** The resources it creates now and would find in a group. */
  readonly shares: readonly ResourceKey[]
  readonly load: Load
}

export const newcomerOf = (component: ComponentDeclaration, scope: Scope, profile: Profile): Newcomer => ({
  component,
  scope,
  family: familyOf(component),
  profile,
  shares: sharedKeysOf(component),
  load: loadOf(profile),
})
