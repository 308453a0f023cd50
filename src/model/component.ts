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
  /** The id is no literal, and known all the same: it was handed to a function. */
  readonly idIsKnown?: true
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
  /** The variable, field or property that holds it; null where nothing of a name does. */
  readonly holder: string | null
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
  /** Definitions under keys that make the framework take the map for a configuration, so that they are lost. */
  readonly reserved: readonly { readonly key: string; readonly at: Position }[]
  /** Every call of `addToStack` or `initialize` on it that was found, by place. */
  readonly placements: readonly Position[]
  /** What certainly happens in the wrong order, on every path that leads there. */
  readonly misuses: readonly BackendMisuse[]
  /**
   * What else happens to the value: `unmentioned` (nothing reads it after it was made), `seen` (every use of it is one that
   * was followed), `escapes` (it is exported, returned, stored or handed on: others may do anything with it).
   */
  readonly use: 'unmentioned' | 'seen' | 'escapes'
  /** Uses other than placing it: of its components, its builder's result, its members. By place. */
  readonly uses: readonly Position[]
  /**
   * ARM types that its own providers bring; `default` where it has no `providers` of its own, `unknown` where one of them
   * is none of the framework's.
   */
  readonly providers: 'default' | 'unknown' | readonly string[]
  /** A test expects that something of it throws: `expect(() => …).toThrow()`. */
  readonly isExpectedToThrow?: true
}

/** By `before`: where the backend is placed, in the same run of the program. */
export interface BackendMisuse {
  readonly kind: 'accessed-before' | 'placed-again' | 'added-after'
  readonly at: Position
  /** What is accessed (the key after `components`) or added (the id); null where it has no name. */
  readonly name: string | null
  /** The placement it is held against; null for an access of a backend that nothing places. */
  readonly placement: Position | null
}

/** Everything the parser understood of the repository's stack code. */
export interface StackCode {
  readonly components: readonly ComponentDeclaration[]
  readonly backends: readonly BackendDeclaration[]
}
