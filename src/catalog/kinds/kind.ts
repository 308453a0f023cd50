import type { SeparationCode } from '../../model/reason.js'
import type { Scalar, Value } from '../../model/value.js'

/** Something that a resource of a kind says of itself, read from its declaration. */
export interface Facet {
  /** Where it is written in the declaration, keys joined by dots: `properties.reserved`. Keys are compared without case. */
  readonly path: string
  /** Where else it may be written; the first place that holds something counts. */
  readonly also?: readonly string[]
  /** The one spelling of equal values, and Azure's default for what is absent. */
  readonly normalise?: (value: Value) => Value
}

/** The value of a facet, normalised; absent for a name that the kind does not have. */
export type Read = (facet: string) => Value

/** A facet that has one value on a shared resource. */
export interface Agreement {
  readonly facet: string
  /** Why two resources stay apart when they differ in it. */
  readonly code: SeparationCode
  /**
   * For sizes: how one stands to another. Where the policy allows upgrades, ordered ones may share at the higher.
   * Without it there is no such order.
   */
  readonly order?: (a: Scalar, b: Scalar) => 'equal' | 'lower' | 'higher' | 'incomparable'
}

/** A facet of children of one type that is the same on every resource that shares: the rules of its network. */
export interface ChildAgreement {
  /** Lower-case type relative to the resource. */
  readonly child: string
  readonly facet: string
  readonly code: SeparationCode
}

/** How much one instance takes. */
export interface Capacity {
  /** What is counted, in plural words: `databases and containers`. */
  readonly what: string
  /** Types of children that count, lower case and relative to the resource; or the link by which others hang on it. */
  readonly counts: { readonly children: readonly string[] } | { readonly linkedBy: 'plan' }
  /** The most one instance takes; null where no limit is known for it. */
  readonly limit: (read: Read) => number | null
  /** A hard limit keeps resources apart; guidance is shown. */
  readonly isHard: boolean
  readonly source: string
}

/** Why resources of a kind stay apart although they could be one. Closed: its words are the report's. */
export type GuidanceId =
  | 'one-vault-per-application'
  | 'one-storage-account-per-function-app'
  | 'an-app-is-a-deployment-unit'
  | 'one-component-per-environment'

export interface Guidance {
  readonly id: GuidanceId
  /**
   * `always`: for every two of the kind. `hosts-functions`: for one that is the runtime storage of a function app.
   * `environments-differ`: for two of which both, or only one, name an environment, and not the same.
   */
  readonly when: 'always' | 'hosts-functions' | 'environments-differ'
  readonly source: string
}

export interface Range {
  readonly low: number
  readonly high: number
}

/** A fixed charge of one resource: rows of the price table times a quantity. */
export interface Charge {
  /**
   * The row's key without its region (`asp.B1.linux`). More than one where it cannot be told which applies: then the
   * price is an interval.
   */
  readonly items: readonly string[]
  /** How many of the row's units. */
  readonly quantity: Range
  /**
   * `instance`: ends with the resource; a shared one pays the largest quantity of its members. `content`: moves to the
   * shared resource with what is in it. `subscription`: charged once, however many there are.
   */
  readonly per: 'instance' | 'content' | 'subscription'
  /** What had to be assumed, as a sentence; null when nothing was. */
  readonly assumption: string | null
}

/** `unpriced`: no figure can be given; `why` is a sentence. */
export type Pricing =
  | { readonly kind: 'charges'; readonly charges: readonly Charge[] }
  | { readonly kind: 'unpriced'; readonly why: string }

/** What pricing may look at. */
export interface Priced {
  readonly read: Read
  readonly children: readonly { readonly type: string; readonly read: Read }[]
}

/** One Azure resource type that could be shared: what is known about it, with sources. */
export interface Kind {
  /** The ARM type as its documentation spells it. */
  readonly type: string
  /** What people call one of it: `App Service plan`. */
  readonly noun: string
  /** The page of docs/kinds. */
  readonly page: string
  readonly facets: Readonly<Record<string, Facet>>
  /**
   * Facets of children that pricing, capacity or agreement ask for, by lower-case type: relative to the resource, in full
   * where one is attached to it (`ATTACHED`).
   */
  readonly children?: Readonly<Record<string, Readonly<Record<string, Facet>>>>
  readonly mustAgree: readonly Agreement[]
  /** What children must agree in; `childValue` reads it. */
  readonly childrenAgree?: readonly ChildAgreement[]
  /** Facets that may differ and that a person should look at. */
  readonly mayDiffer: readonly string[]
  /** What cannot be changed after creation, in words. */
  readonly immutable: readonly string[]
  readonly capacity: readonly Capacity[]
  readonly guidance: readonly Guidance[]
  /** What a person should know before putting any of them together, as a sentence: that it retires. */
  readonly notice?: (read: Read) => string | null
  /** Whether it holds data that has to be moved. */
  readonly isStateful: boolean
  readonly price: (resource: Priced) => Pricing
}
