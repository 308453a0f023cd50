import type { BackendLimits } from '../catalog/backend-limits.js'
import type { Family } from '../catalog/components.js'
import type { ComponentDeclaration } from '../model/component.js'
import type { Reason } from '../model/reason.js'
import type { ExistingBackend } from './existing-backend.js'
import type { Judge } from './judge.js'
import type { Newcomer } from './newcomer.js'
import type { Relation } from './relation.js'

/** A component that keeps out of every group by itself. */
export interface Outsider {
  readonly component: ComponentDeclaration
  readonly family: Family
  readonly obstacles: readonly Reason[]
}

/** Newcomers together, and the existing backend they are in: positions in the lists of the scene. */
export interface Gathering {
  readonly backend: number | null
  readonly newcomers: readonly number[]
}

/** The outcome of the grouping, with everything that an explanation may have to name. */
export interface Scene {
  readonly newcomers: readonly Newcomer[]
  readonly outsiders: readonly Outsider[]
  readonly backends: readonly ExistingBackend[]
  readonly gatherings: readonly Gathering[]
  /** Newcomers in no gathering. */
  readonly leftOver: readonly number[]
  readonly relation: Relation
  readonly judge: Judge
  /** Of a new backend. */
  readonly limits: BackendLimits
}
