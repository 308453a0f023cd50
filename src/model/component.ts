import type { Position, Span } from './position.js'
import type { ObjectValue, Value } from './value.js'

/** The component classes of the framework that the catalog describes. */
export type ComponentKind =
  'CrudApi' | 'FunctionsApp' | 'StaticSiteWithCdn' | 'DataStack' | 'CrudResource' | 'MessageQueue'

/** Names one component of one analysis; not stable between analyses. */
export type ComponentKey = string

/** The construct a component is created in. Two components share only inside one scope. */
export interface Scope {
  /** Equal keys are the same construct. */
  readonly key: string
  /** What the source calls it: a variable's name, a class's name for `this`, else its text. */
  readonly label: string
  /** Where the construct is created; null when it comes from outside (a parameter nobody passes). */
  readonly at: Position | null
  /** The region of the nearest stack above; a symbol of that stack when it does not say. */
  readonly location: Value
}

/** What surrounds a declaration, from the component outwards through every call that leads to it. */
export interface DeclarationContext {
  readonly kind: 'loop' | 'condition' | 'callback'
  readonly at: Position
}

/** One component as one run of the program would create it. A factory called twice gives two, with one span. */
export interface ComponentDeclaration {
  readonly key: ComponentKey
  /** The id; when it is not a literal, its source text. */
  readonly id: string
  readonly idIsLiteral: boolean
  readonly kind: ComponentKind
  /** The repository's own class that extends the component class, if it is one. */
  readonly subclass: string | null
  readonly at: Position
  /** The `new X(…)` or `X.define(…)` expression. */
  readonly span: Span
  readonly form: 'construct' | 'definition'
  /** Null when it cannot be told which construct it is created in. A definition has the scope of its backend. */
  readonly scope: Scope | null
  readonly props: ObjectValue
  readonly propsAt: Position
  readonly context: readonly DeclarationContext[]
  /** Components that the props need, directly or through variables. */
  readonly dependsOn: readonly ComponentKey[]
  /** How many calls lead here: more than one means the source is shared by several components. */
  readonly instances: number
}

/** An existing `defineBackend` call. */
export interface BackendDeclaration {
  readonly key: string
  readonly name: string
  readonly at: Position
  readonly span: Span
  readonly form: 'map' | 'builder'
  /** Where `addToStack` or `initialize` puts it; null when that call was not found or not understood. */
  readonly scope: Scope | null
  /** Map key (null in the builder form) and component, in source order. */
  readonly members: readonly { readonly key: string | null; readonly component: ComponentKey }[]
  /** False when the map holds something that could not be read. */
  readonly complete: boolean
  readonly config: ObjectValue
}

/** Everything the parser understood of the repository's stack code. */
export interface StackCode {
  readonly components: readonly ComponentDeclaration[]
  readonly backends: readonly BackendDeclaration[]
}
