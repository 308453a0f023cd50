import type ts from 'typescript'
import type { FrameworkExport } from '../../catalog/framework.js'
import type { UnknownReason } from '../../model/value.js'

/** What evaluating an expression without running it can give. */
export type Abstract =
  | { readonly kind: 'primitive'; readonly value: Primitive }
  | ObjectAbstract
  | ListAbstract
  | FunctionAbstract
  | ClassAbstract
  | { readonly kind: 'framework'; readonly export: FrameworkExport }
  | { readonly kind: 'module'; readonly members: ModuleMembers }
  | InstanceAbstract
  | DefinitionAbstract
  | BackendAbstract
  | { readonly kind: 'backend-components'; readonly backend: BackendAbstract }
  | { readonly kind: 'bound-method'; readonly receiver: Abstract; readonly name: string }
  | SymbolAbstract
  | UnknownAbstract

export type Primitive = string | number | boolean | null | undefined

export interface ObjectAbstract {
  readonly kind: 'object'
  readonly cells: ReadonlyMap<string, Cell>
  readonly open: UnknownReason | null
}

export interface ListAbstract {
  readonly kind: 'list'
  readonly items: readonly Cell[]
  readonly open: UnknownReason | null
}

/** A place in the source and the frame it belongs to. */
export interface Site {
  readonly node: ts.Node
  readonly frame: Frame
}

/** An expression and its frame: evaluated when asked for. */
export interface Cell extends Site {
  /** Set when the value is not simply that of the node. */
  readonly value?: Abstract
}

export interface FunctionAbstract {
  readonly kind: 'function'
  readonly node: ts.FunctionLikeDeclaration
  /** Where the function came to be: what its body sees of the names around it. */
  readonly frame: Frame
  /** What `this` is when it is called as it stands; an arrow function takes it from where it came to be. */
  readonly self: Abstract | null
}

/** A class of the repository. */
export interface ClassAbstract {
  readonly kind: 'class'
  readonly node: ts.ClassLikeDeclaration
  readonly frame: Frame
}

/**
 * What one evaluation of a `new` expression creates. `node` is the class itself where nobody is seen to create it
 * (a stack class that another repository instantiates).
 */
export interface InstanceAbstract {
  readonly kind: 'instance'
  readonly node: ts.NewExpression | ts.ClassLikeDeclaration
  readonly frame: Frame
  /** The class, or null when it is none of ours to know. */
  readonly of: ClassAbstract | FrameworkExport | null
}

/** One class of an instance's chain, from its own class to the bases, with the frame its constructor runs in. */
export interface Level {
  readonly node: ts.ClassLikeDeclaration
  readonly frame: Frame
}

/** `X.define(id, props)`. */
export interface DefinitionAbstract {
  readonly kind: 'definition'
  readonly node: ts.CallExpression
  readonly frame: Frame
  readonly of: ClassAbstract | FrameworkExport
}

export interface BackendAbstract {
  readonly kind: 'backend'
  readonly node: ts.CallExpression
  readonly frame: Frame
}

/** Not known, but equal to every symbol of the same key. */
export interface SymbolAbstract {
  readonly kind: 'symbol'
  readonly key: string
  readonly text: string
  /** The values it is computed from. */
  readonly from: readonly Abstract[]
  /** The expression that gives it, where it has parts of its own to look at. */
  readonly origin: Site | null
  /** True for what may be one thing or another (`a ?? b`), and for parts of it. */
  readonly choice: boolean
  /** The variables it was read through: whoever changes what is in them changes its properties. */
  readonly holders: readonly ts.Declaration[]
}

export interface UnknownAbstract {
  readonly kind: 'unknown'
  readonly why: UnknownReason
}

export interface ModuleMembers {
  /** Says which module, for symbols. */
  readonly key: string
  member(name: string): Abstract
  /** Where a member is declared; null for one that the repository does not declare. */
  declaration(name: string): ts.Declaration | null
}

/** A function body, or a class body seen as its constructor together with its field initialisers. */
export type Callable = ts.FunctionLikeDeclaration | ts.ClassLikeDeclaration

/**
 * One activation of a callable. `parent` is the activation that called it: the chain of parents is how the program got
 * here. `lexical` is the activation its body stands in: where names that are not its own are looked up. They differ as
 * soon as a function is called elsewhere than where it was made. The root is module level.
 */
export interface Frame {
  readonly id: number
  readonly parent: Frame | null
  readonly lexical: Frame | null
  readonly callable: Callable | null
  /** What made it run: a call, a creation, the reading of a getter; null when nobody in the repository is seen to. */
  readonly call: ts.Node | null
  /** What `this` is inside. */
  readonly self: Abstract | null
  /** True when the callable was handed to somebody else who calls it. */
  readonly callback: boolean
  readonly depth: number
}

export const UNDEFINED: Abstract = { kind: 'primitive', value: undefined }

export const primitive = (value: Primitive): Abstract => ({ kind: 'primitive', value })

export const unknown = (why: UnknownReason): UnknownAbstract => ({ kind: 'unknown', why })

export const symbol = (
  key: string,
  text: string,
  more: Partial<Pick<SymbolAbstract, 'from' | 'origin' | 'choice'>> = {},
): SymbolAbstract => ({ kind: 'symbol', key, text, from: [], origin: null, choice: false, holders: [], ...more })

export const isNullish = (value: Abstract): boolean =>
  value.kind === 'primitive' && (value.value === undefined || value.value === null)
